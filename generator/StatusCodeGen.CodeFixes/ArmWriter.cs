using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace StatusCodeGen.CodeFixes;

/// <summary>Writes arms of a switch expression, without the comma, or sections of a switch statement.</summary>
internal sealed class ArmWriter
{
    public const int WidestLine = 120;

    private readonly ArmLayout _layout;
    private readonly bool _isStatement;
    private readonly bool _hasOr;
    private readonly ArmEnding _ending;

    /// <param name="layout">How the arms look.</param>
    /// <param name="isStatement">Whether they are sections.</param>
    /// <param name="hasOr">Whether the language version has <c>or</c> patterns.</param>
    /// <param name="ending">What they end in.</param>
    public ArmWriter(ArmLayout layout, bool isStatement, bool hasOr, ArmEnding ending)
    {
        _layout = layout;
        _isStatement = isStatement;
        _hasOr = hasOr;
        _ending = ending;
    }

    /// <summary>Writes the arms. Without <c>or</c> patterns, each alternative becomes its own arm or label.</summary>
    public IReadOnlyList<string> Write(IEnumerable<ImmutableArray<string>> arms) =>
        _isStatement ? [.. arms.Select(WriteSection)]
        : _hasOr ? [.. arms.Select(alternatives => Join(alternatives, "", "") + _ending.Text)]
        : [.. arms.SelectMany(static arm => arm).Select(pattern => pattern + _ending.Text)];

    private string WriteSection(ImmutableArray<string> alternatives)
    {
        var isOneLabel = _hasOr && (!_ending.StacksLabels || _ending.Binding is not null);
        var labels = isOneLabel
            ? $"case {Join(alternatives, "case ", ":")}:"
            : string.Join(_layout.BreakBefore(_layout.ArmIndentation), alternatives.Select(static pattern => $"case {pattern}:"));
        return labels + _ending.Text;
    }

    /// <summary>Joins alternatives with <c>or</c>. If they do not fit on one line, each has its own line.</summary>
    private string Join(ImmutableArray<string> alternatives, string before, string after)
    {
        var line = Bind(string.Join(" or ", alternatives));
        var width = _layout.ArmIndentation.Length + before.Length + line.Length + after.Length + _ending.FirstLine.Length + 1;
        return _layout.StaysOneLine || width <= WidestLine
            ? line
            : Bind(string.Join(_layout.BreakBefore(_layout.ArmIndentation + _layout.Lines.Unit) + "or ", alternatives));

        string Bind(string pattern) => _ending.Binding is not { } binding ? pattern
            : alternatives.Length > 1 || pattern.Contains(" or ") ? $"{binding} and ({pattern})"
            : $"{binding} and {pattern}";
    }
}
