using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Catalogs;

public sealed class TextFactsTests
{
    [TestCase("", true)]
    [TestCase("Login, 2nd step: 'go' {0} # 100%", true)]
    [TestCase(" a", false)]
    [TestCase("a ", false)]
    [TestCase("a  b", false)]
    [TestCase("a\tb", false)]
    [TestCase("é", false)]
    public void Plain_text_needs_no_escaping(string text, bool needsNoEscaping) =>
        Assert.That(text.NeedsNoEscaping(), Is.EqualTo(needsNoEscaping));

    /// <summary>The test reads the text back with the compiler and with the XML parser.</summary>
    [Test]
    public void Plain_text_is_read_back_unchanged_by_CSharp_and_by_XML()
    {
        var plain = Enumerable.Range(0, char.MaxValue + 1)
            .Select(static character => $"a{(char)character}b")
            .Where(static text => text.NeedsNoEscaping())
            .ToList();

        Assert.That(plain, Has.Count.EqualTo('~' - ' ' + 1 - "\"\\&<>".Length));
        Assert.That(
            plain.Select(static text => ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression($"\"{text}\"")).Token.ValueText),
            Is.EqualTo(plain));
        Assert.That(plain.Select(static text => XElement.Parse($"<a>{text}</a>").Value), Is.EqualTo(plain));
    }
}
