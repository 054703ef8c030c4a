using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Writes arms that throw: arms of a switch expression, without the comma, or sections of a switch statement.
/// </summary>
internal sealed class ArmWriter
{
    private const int WidestLine = 120;

    private readonly ArmLayout _layout;
    private readonly bool _isStatement;
    private readonly bool _hasOr;
    private readonly string _throw;

    /// <param name="layout">How the arms look.</param>
    /// <param name="isStatement">Whether they are sections.</param>
    /// <param name="hasOr">Whether the language version has <c>or</c> patterns.</param>
    /// <param name="exception">The name of the exception type, as it is valid inside the switch.</param>
    public ArmWriter(ArmLayout layout, bool isStatement, bool hasOr, string exception)
    {
        _layout = layout;
        _isStatement = isStatement;
        _hasOr = hasOr;
        _throw = $"throw new {exception}()";
    }

    /// <summary>Writes the arms. Without <c>or</c> patterns, each alternative becomes its own arm or label.</summary>
    public IReadOnlyList<string> Write(IEnumerable<ImmutableArray<string>> arms) =>
        _isStatement ? [.. arms.Select(WriteSection)]
        : _hasOr ? [.. arms.Select(WriteArm)]
        : [.. arms.SelectMany(static arm => arm).Select(pattern => WriteArm(ImmutableArray.Create(pattern)))];

    private string WriteArm(ImmutableArray<string> alternatives) => $"{Join(alternatives, "", " => " + _throw + ",")} => {_throw}";

    private string WriteSection(ImmutableArray<string> alternatives)
    {
        var end = _layout.HasBodyOnLine ? $": {_throw};" : ":";
        var labels = _hasOr
            ? $"case {Join(alternatives, "case ", end)}:"
            : string.Join(Break(_layout.ArmIndentation, " "), alternatives.Select(static pattern => $"case {pattern}:"));
        return $"{labels}{(_layout.HasBodyOnLine ? " " : Break(_layout.BodyIndentation, " "))}{_throw};";
    }

    /// <summary>Joins alternatives with <c>or</c>. If they do not fit on one line, each has its own line.</summary>
    private string Join(ImmutableArray<string> alternatives, string before, string after)
    {
        var line = string.Join(" or ", alternatives);
        return _layout.StaysOneLine || _layout.ArmIndentation.Length + before.Length + line.Length + after.Length <= WidestLine
            ? line
            : string.Join(Break(_layout.ArmIndentation + _layout.Lines.Unit, " ") + "or ", alternatives);
    }

    private string Break(string indentation, string otherwise) => _layout.StaysOneLine ? otherwise : _layout.Lines.NewLine + indentation;
}
