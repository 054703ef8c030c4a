using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>Writes a pattern anew, with the shortest names for those that it has in full.</summary>
internal static class MinimalPattern
{
    private const string Before = "_ switch { ";

    /// <summary>The pattern; null if it is none, or none in the project's C#.</summary>
    public static string? Of(string pattern, ScopedNames names, CSharpParseOptions options)
    {
        var written = SourceText.From($"{Before}{pattern} => 0 }}");
        var parsed = SyntaxFactory.ParseExpression(written.ToString(), options: options);
        if (parsed.ContainsDiagnostics
            || parsed is not SwitchExpressionSyntax { Arms: [{ WhenClause: null } arm] }
            || !IsKnown(arm.Pattern, options.LanguageVersion))
        {
            return null;
        }

        var changes = new List<TextChange>();
        foreach (var name in arm.Pattern.DescendantNodes(static node => !IsFullName(node)).Where(IsFullName))
        {
            if (ShortNameOf(name, names) is not { } shortName)
            {
                return null;
            }

            changes.Add(new(name.Span, shortName));
        }

        var end = arm.Pattern.Span.End - written.Length;
        var reduced = written.WithChanges(changes);
        return reduced.ToString(TextSpan.FromBounds(Before.Length, reduced.Length + end));
    }

    private static bool IsFullName(SyntaxNode node) =>
        node is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax
        && node.GetFirstToken().IsKind(SyntaxKind.GlobalKeyword);

    private static string? ShortNameOf(SyntaxNode name, ScopedNames names) => names.Find(name.ToString()) switch
    {
        IFieldSymbol field => names.Of(field),
        ITypeSymbol type => names.Of(type),
        _ => null,
    };

    /// <summary>The parser of a newer compiler takes newer patterns for granted, and leaves it to the binder to refuse them.</summary>
    private static bool IsKnown(PatternSyntax pattern, LanguageVersion language) =>
        pattern.DescendantNodesAndSelf().OfType<PatternSyntax>().All(part => language >= part switch
        {
            BinaryPatternSyntax or UnaryPatternSyntax or RelationalPatternSyntax
                or ParenthesizedPatternSyntax or TypePatternSyntax => LanguageVersion.CSharp9,
            RecursivePatternSyntax or DiscardPatternSyntax => LanguageVersion.CSharp8,
            _ => LanguageVersion.CSharp7,
        });
}
