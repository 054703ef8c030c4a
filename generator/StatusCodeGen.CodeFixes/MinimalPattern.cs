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
