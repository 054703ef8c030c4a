using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Exhaustiveness.Coverage;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Names codes beside the catch-all that handles them, which changes nothing at run time: <c>case A: case B: default:</c>
/// or <c>A or B or _</c>.
/// </summary>
internal sealed class NamesBesideCatchAll
{
    private readonly List<(SyntaxNode Label, List<string> Patterns)> _places;

    private NamesBesideCatchAll(List<(SyntaxNode Label, List<string> Patterns)> places, bool isComplete) =>
        (_places, IsComplete) = (places, isComplete);

    /// <summary>Whether every name can be written.</summary>
    public bool IsComplete { get; }

    /// <summary>The names that can be written; null if none can.</summary>
    public static NamesBesideCatchAll? Of(
        SwitchBlock block,
        CatchAllPlaces places,
        IEnumerable<string> patterns,
        CSharpParseOptions options)
    {
        var named = new List<(SyntaxNode Label, List<string> Patterns)>();
        var isComplete = true;
        foreach (var handled in patterns.GroupBy(pattern => CatchAllPattern.HandlerOf(pattern, places, options)))
        {
            if (handled.Key is not null
                && CatchAllPattern.LabelOf(block, handled.Key) is { } label
                && CanName(label, block, options.LanguageVersion))
            {
                named.Add((label, handled.ToList()));
            }
            else
            {
                isComplete = false;
            }
        }

        return named.Count > 0 ? new(named, isComplete) : null;
    }

    /// <summary>The text changes that add the names.</summary>
    public IEnumerable<TextChange> Add(SourceText text, LineStyle lines) =>
        _places.Select(place => place.Label is SwitchExpressionArmSyntax arm
            ? AddAlternatives(arm, place.Patterns, text, lines.At(text, arm.SpanStart))
            : AddLabels(place.Label, place.Patterns, text, lines.At(text, place.Label.SpanStart)));

    /// <summary>
    /// An alternative must not declare a variable. A section with several labels may, but cannot use it. A guarded label
    /// that follows would be unreachable.
    /// </summary>
    private static bool CanName(SyntaxNode label, SwitchBlock block, LanguageVersion language) => label switch
    {
        SwitchExpressionArmSyntax => language >= LanguageVersion.CSharp9 && !CatchAllPattern.VariablesOf(label).Any(),
        { Parent: SwitchSectionSyntax section } =>
            !CatchAllPattern.VariablesOf(label)
                .Concat(CatchAllPattern.GuardVariablesOf(label))
                .Any(variable => CatchAllPattern.IsUsed(variable, section.Statements))
            && !block.Arms.OfType<SwitchSectionSyntax>().SelectMany(static section => section.Labels).Any(other =>
                other.SpanStart > label.SpanStart && other is CasePatternSwitchLabelSyntax { WhenClause: not null }),
        _ => false,
    };

    private static TextChange AddLabels(SyntaxNode label, List<string> patterns, SourceText text, LineStyle lines)
    {
        var isOnLine = !text.BeginsLine(label.SpanStart);
        var separator = isOnLine ? " " : lines.NewLine + text.IndentationAt(label.SpanStart);
        return new(new(label.SpanStart, 0), string.Concat(patterns.Select(pattern => $"case {pattern}:{separator}")));
    }

    /// <summary>Adds alternatives before the last one of a pattern, which is the catch-all as a rule.</summary>
    private static TextChange AddAlternatives(SwitchExpressionArmSyntax arm, List<string> patterns, SourceText text, LineStyle lines)
    {
        var last = arm.Pattern is BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or ? or.Right : arm.Pattern;
        var alternatives = string.Concat(patterns.Select(static pattern => pattern + " or "));
        var line = text.Lines.GetLineFromPosition(last.SpanStart);
        if (text.BeginsLine(arm.SpanStart) && line.Span.Length + alternatives.Length > ArmWriter.WidestLine)
        {
            var separator = lines.NewLine + text.IndentationAt(arm.SpanStart) + lines.Unit + "or ";
            alternatives = string.Join(separator, patterns) + separator;
        }

        return new(new(last.SpanStart, 0), alternatives);
    }
}
