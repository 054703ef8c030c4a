using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace StatusCodeGen.CodeFixes;

/// <summary>Writes an arm that throws: of an expression without its comma, of a statement as a section.</summary>
internal sealed class ArmWriter
{
    private const int WidestLine = 120;

    private readonly ArmLayout _layout;
    private readonly bool _isStatement;
    private readonly bool _hasOr;
    private readonly string _throw;

    /// <param name="layout">How the arms look.</param>
    /// <param name="isStatement">Whether they are sections.</param>
    /// <param name="hasOr">Whether the language has <c>or</c> for patterns.</param>
    /// <param name="exception">The name of the exception here.</param>
    public ArmWriter(ArmLayout layout, bool isStatement, bool hasOr, string exception)
    {
        _layout = layout;
        _isStatement = isStatement;
        _hasOr = hasOr;
        _throw = $"throw new {exception}()";
    }

    /// <summary>Writes the arms. Where the language has no alternatives, each becomes an arm or a label of its own.</summary>
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

    /// <summary>A chain that is too long for a line has an alternative on each.</summary>
    private string Join(ImmutableArray<string> alternatives, string before, string after)
    {
        var line = string.Join(" or ", alternatives);
        return _layout.StaysOneLine || _layout.ArmIndentation.Length + before.Length + line.Length + after.Length <= WidestLine
            ? line
            : string.Join(Break(_layout.ArmIndentation + _layout.Lines.Unit, " ") + "or ", alternatives);
    }

    private string Break(string indentation, string otherwise) => _layout.StaysOneLine ? otherwise : _layout.Lines.NewLine + indentation;
}
