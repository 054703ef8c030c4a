using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeGen.Tests.Documentation;

/// <summary>
/// Values that a page shows in comments behind statements: <c>status.GetName();  // "Charged Back"</c>. The statement is
/// evaluated, and its value must be what the comment begins with.
/// </summary>
internal static partial class PageValues
{
    /// <returns>The block with each such statement recording its value, and the values that the comments say.</returns>
    public static (string Code, List<string> Expected) Evaluate(CompilationUnitSyntax block)
    {
        var expected = new List<string>();
        var code = Replace(block, (statement, value) =>
        {
            expected.Add(value);
            return statement switch
            {
                ExpressionStatementSyntax { Expression: var shown } when value.StartsWith("throws ", StringComparison.Ordinal) =>
                    $"Page.Catch(() => {{ _ = {shown}; }});",
                ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } =>
                    $"{assignment}; Page.Show({assignment.Left});",
                ExpressionStatementSyntax { Expression: var shown } => $"Page.Show({shown});",
                LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] } =>
                    $"{statement} Page.Show({variable.Identifier});",
                _ => throw new NotSupportedException($"A comment cannot tell the value of this statement: {statement}"),
            };
        });
        return (code, expected);
    }

    /// <returns>The block with each such expression as a statement that the compiler accepts.</returns>
    public static string Discard(CompilationUnitSyntax block) => Replace(block, static (statement, _) => statement switch
    {
        ExpressionStatementSyntax { Expression: not (InvocationExpressionSyntax or AssignmentExpressionSyntax) and var shown } =>
            $"_ = {shown};",
        _ => statement.ToString(),
    });

    /// <returns>A value as the page writes it, so that the two can be compared.</returns>
    public static string Format(object? value, string expected) => value switch
    {
        null => "null",
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        bool truth => truth ? "true" : "false",
        Enum code when Enum.IsDefined(code.GetType(), code) => $"{code.GetType().Name}.{code}",
        Enum code => $"({code.GetType().Name}){code:D}",
        Exception exception => expected.Contains(':', StringComparison.Ordinal)
            ? $"throws {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}"
            : $"throws {exception.GetType().Name}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Replace(CompilationUnitSyntax block, Func<StatementSyntax, string, string> write)
    {
        var code = new StringBuilder();
        var end = 0;
        var text = block.ToFullString();
        foreach (var statement in block.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement))
        {
            if (statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax && ValueBehind(statement) is { } value)
            {
                code.Append(text, end, statement.Span.Start - end).Append(write(statement, value));
                end = statement.Span.End;
            }
        }

        return code.Append(text, end, text.Length - end).ToString();
    }

    private static string? ValueBehind(StatementSyntax statement)
    {
        var comment = statement.GetTrailingTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));
        var match = Value().Match(comment.ToString());
        return match.Success ? match.Groups["value"].Value : null;
    }

    /// <summary>A literal, a member of a type, a cast of a number, or an exception with or without its message.</summary>
    [GeneratedRegex(
        """
        ^//\ (?<value>
          "(?:[^"\\]|\\.)*" | -?[0-9][0-9.]*(?![\w.]) | (?:true|false|null)\b | \w+\.\w+(?=$|[,:;(]) | \(\w+\)-?[0-9]+
          | throws\ \w+(?::\ .+)?)
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Value();
}
