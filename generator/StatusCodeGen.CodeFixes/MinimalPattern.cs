using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Rewrites a pattern: each fully qualified name becomes the shortest name that is valid at this place.
/// </summary>
internal static class MinimalPattern
{
    private const string Before = "_ switch { ";

    /// <summary>
    /// The rewritten pattern; null if the text is not a pattern of the project's C# version, or if it contains an
    /// unknown name.
    /// </summary>
    public static string? Of(string pattern, SwitchTypes types, ScopedNames names, Spacing spacing, CSharpParseOptions options)
    {
        if (Parse(pattern, options) is not { } parsed)
        {
            return null;
        }

        var changes = new List<TextChange>();
        foreach (var node in parsed.DescendantNodes(static node => !IsFullName(node)))
        {
            if (node is CastExpressionSyntax cast)
            {
                changes.Add(new(cast.CloseParenToken.Span, ")" + spacing.AfterCast));
            }
            else if (IsFullName(node))
            {
                if (ShortNameOf(types.Find(node.ToString(), names), names) is not { } shortName)
                {
                    return null;
                }

                changes.Add(new(node.Span, shortName));
            }
        }

        return SourceText.From(Before + pattern)
            .WithChanges(changes.OrderBy(static change => change.Span))
            .ToString()
            .Substring(Before.Length);
    }

    /// <summary>The syntax of a pattern; null if the text is not a pattern of the project's C# version.</summary>
    public static PatternSyntax? Parse(string pattern, CSharpParseOptions options) =>
        SyntaxFactory.ParseExpression($"{Before}{pattern} => 0 }}", options: options)
            is SwitchExpressionSyntax { ContainsDiagnostics: false, Arms: [{ WhenClause: null } arm] }
        && IsKnown(arm.Pattern, options.LanguageVersion)
            ? arm.Pattern
            : null;

    private static bool IsFullName(SyntaxNode node) =>
        node is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax
        && node.GetFirstToken().IsKind(SyntaxKind.GlobalKeyword);

    private static string? ShortNameOf(ISymbol? symbol, ScopedNames names) => symbol switch
    {
        IFieldSymbol field => names.Of(field),
        ITypeSymbol type => names.Of(type),
        _ => null,
    };

    /// <summary>
    /// Whether the language version has the pattern. The parser of a newer compiler accepts newer patterns in any
    /// version, and leaves it to the binder to report them.
    /// </summary>
    private static bool IsKnown(PatternSyntax pattern, LanguageVersion language) =>
        pattern.DescendantNodesAndSelf().OfType<PatternSyntax>().All(part => language >= part switch
        {
            BinaryPatternSyntax or UnaryPatternSyntax or RelationalPatternSyntax
                or ParenthesizedPatternSyntax or TypePatternSyntax => LanguageVersion.CSharp9,
            RecursivePatternSyntax or DiscardPatternSyntax => LanguageVersion.CSharp8,
            _ => LanguageVersion.CSharp7,
        });
}
