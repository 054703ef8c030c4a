using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Formatting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Options;

namespace StatusCodeGen.CodeFixes;

/// <summary>The spaces that code styles disagree about: those of the file, or else those of its options.</summary>
/// <param name="BeforeArguments">What is between a type and its arguments, as in <c>new X ()</c>.</param>
/// <param name="AfterCast">What is between a cast and its operand, as in <c>(int) code</c>.</param>
internal sealed record Spacing(string BeforeArguments, string AfterCast)
{
    public static Spacing Of(SyntaxNode root, OptionSet options)
    {
        var (creations, calls, casts) = (new List<SyntaxToken>(), new List<SyntaxToken>(), new List<SyntaxToken>());
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case ObjectCreationExpressionSyntax { ArgumentList: { } arguments }:
                    creations.Add(arguments.OpenParenToken);
                    break;
                case InvocationExpressionSyntax call:
                    calls.Add(call.ArgumentList.OpenParenToken);
                    break;
                case CastExpressionSyntax cast:
                    casts.Add(cast.Expression.GetFirstToken());
                    break;
            }
        }

        var beforeArguments = HabitOf(creations) ?? HabitOf(calls) ?? options.GetOption(CSharpFormattingOptions.SpaceAfterMethodCallName);
        var afterCast = HabitOf(casts) ?? options.GetOption(CSharpFormattingOptions.SpaceAfterCast);
        return new(beforeArguments ? " " : "", afterCast ? " " : "");
    }

    /// <summary>Whether most of the tokens follow a space; null if there are none, or if both are as common.</summary>
    private static bool? HabitOf(List<SyntaxToken> tokens)
    {
        var spaced = tokens.Count(static token => token.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.WhitespaceTrivia));
        return (spaced * 2).CompareTo(tokens.Count) switch
        {
            > 0 => true,
            < 0 => false,
            _ => null,
        };
    }
}
