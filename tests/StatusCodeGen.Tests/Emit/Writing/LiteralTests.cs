using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Tests.Emit.Writing;

public sealed class LiteralTests
{
    [TestCase("plain", "\"plain\"")]
    [TestCase("a \"quote\" and a \\", "\"a \\\"quote\\\" and a \\\\\"")]
    [TestCase("\r\n\t", "\"\\r\\n\\t\"")]
    [TestCase("é\u2028😀", "\"\\u00E9\\u2028\\uD83D\\uDE00\"")]
    public void A_literal_contains_only_printable_ASCII(string text, string literal)
    {
        Assert.That(Literal.Of(text).ToString(), Is.EqualTo(literal));
        Assert.That(new SourceWriter().Write($"{Literal.Of(text)}").ToText().ToString(), Is.EqualTo(literal + "\n"));
    }

    [Test]
    public void The_compiler_reads_back_every_character()
    {
        var text = string.Concat(Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static character => (char)character));

        var expression = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literal.Of(text));

        Assert.That(expression.Token.ValueText, Is.EqualTo(text));
    }
}
