using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Exhaustiveness.Coverage;

namespace StatusCodeGen.CodeFixes;

/// <summary>The pattern of a catch-all, as syntax, and the variables that it declares.</summary>
internal static class CatchAllPattern
{
    /// <summary>The arm of a catch-all in a switch expression, or its label in a switch statement.</summary>
    public static SyntaxNode? LabelOf(SwitchBlock block, CatchAll catchAll) => block.Arms[catchAll.Arm.Index] switch
    {
        SwitchSectionSyntax section when catchAll.Arm.IsDefault => section.Labels.FirstOrDefault(static label =>
            label is DefaultSwitchLabelSyntax),
        SwitchSectionSyntax => catchAll.Arm.Pattern?.Syntax.FirstAncestorOrSelf<SwitchLabelSyntax>(),
        var arm => arm,
    };

    /// <summary>The pattern of an arm or a label; null for <c>default</c>.</summary>
    public static PatternSyntax? Of(SyntaxNode label) => label switch
    {
        SwitchExpressionArmSyntax arm => arm.Pattern,
        CasePatternSwitchLabelSyntax pattern => pattern.Pattern,
        _ => null,
    };

    public static IEnumerable<string> VariablesOf(SyntaxNode label) =>
        Of(label) is { } pattern ? NamesIn(pattern) : [];

    /// <summary>The variables that the guard of a catch-all declares. Such a guard always holds: <c>when c is var x</c>.</summary>
    public static IEnumerable<string> GuardVariablesOf(SyntaxNode label) => label switch
    {
        SwitchExpressionArmSyntax { WhenClause: { } guard } => NamesIn(guard),
        CasePatternSwitchLabelSyntax { WhenClause: { } guard } => NamesIn(guard),
        _ => [],
    };

    private static IEnumerable<string> NamesIn(SyntaxNode node) =>
        node.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(static variable => variable.Identifier.ValueText);

    public static bool IsUsed(string variable, IEnumerable<SyntaxNode> body) => body
        .SelectMany(static node => node.DescendantNodesAndSelf())
        .Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == variable);

    /// <summary>The catch-all that handles the values of a new pattern; null if none certainly handles all of them.</summary>
    public static CatchAll? HandlerOf(string pattern, CatchAllPlaces places, CSharpParseOptions options)
    {
        var takers = pattern == "null" ? places.CatchAlls.Where(static catchAll => catchAll.TakesNull) : places.CatchAlls;
        return takers.FirstOrDefault() is { } first
            && (first.TakesNull || (MinimalPattern.Parse(pattern, options) is { } parsed && !MayMatchNull(parsed)))
                ? first
                : null;
    }

    private static bool MayMatchNull(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => constant.Expression.IsKind(SyntaxKind.NullLiteralExpression),
        RecursivePatternSyntax or TypePatternSyntax or DeclarationPatternSyntax or RelationalPatternSyntax => false,
        ParenthesizedPatternSyntax inner => MayMatchNull(inner.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } and => MayMatchNull(and.Left) && MayMatchNull(and.Right),
        BinaryPatternSyntax or => MayMatchNull(or.Left) || MayMatchNull(or.Right),
        UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } => !constant.Expression.IsKind(SyntaxKind.NullLiteralExpression),
        _ => true,
    };
}
