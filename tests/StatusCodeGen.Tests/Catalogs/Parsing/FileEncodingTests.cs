using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class FileEncodingTests
{
    [Test]
    public void A_replacement_character_is_reported_and_the_rest_is_generated()
    {
        var yaml = Parsed.Codes("{code: 1, name: Caf\uFFFD, description: \uFFFD}", "{code: 2, name: B}", "{code: 03, name: C}");

        Assert.That(
            Parsed.Diagnose(yaml)[0],
            Is.EqualTo("SCG1013 4:24+1: The file contains bytes that are not valid UTF-8 here; save it as UTF-8 text"));
        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1013 4:24+1", "SCG1006 6:12+2" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 Caf", "2 B" }));
    }

    [Test]
    public void A_NUL_is_reported_and_the_faults_that_it_causes_are_not()
    {
        var yaml = Parsed.Codes("{code: 1, name: A}", "{code: 2, na\0me: B}", "{code: 03, name: C}", "{code: 4, name: D}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1013 5:17+1: The file contains a NUL character here; save it as UTF-8 text",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "4 D" }));
    }

    [Test]
    public void A_UTF_16_file_that_is_read_as_UTF_8_is_reported_once()
    {
        var bytes = Encoding.Unicode.GetBytes("catalog: {name: Code}\ncodes: []\n");

        Assert.That(Parsed.Locate(Encoding.UTF8.GetString(bytes)), Is.EqualTo(new[] { "SCG1013 1:2+1" }));
    }

    [Test]
    public void A_text_that_was_decoded_with_a_code_page_is_reported_at_the_first_character_that_differs()
    {
        var text = SourceText.From(Parsed.Codes("{code: 1, name: Caf\u00E9}"), Encoding.Latin1);
        var parsed = CatalogParser.Parse(Parsed.Path, text, "", CancellationToken.None);
        var diagnostic = parsed.Diagnostics[0];

        Assert.That(parsed.Diagnostics, Has.Count.EqualTo(1));
        Assert.That(
            (diagnostic.Id, diagnostic.Span.StartLine, diagnostic.Span.StartColumn, diagnostic.Span.Length),
            Is.EqualTo(("SCG1013", 3, 23, 1)));
        Assert.That(diagnostic.Arguments, Is.EqualTo(new[] { "ISO-8859-1 text" }));
        Assert.That(parsed.Catalog!.Codes[0].Identifier, Is.EqualTo("Caf\u00E9"));
    }

    [TestCase("utf-16", 1)]
    [TestCase("utf-32", 1)]
    [TestCase("us-ascii", 0)]
    [TestCase("utf-8", 0)]
    public void The_encoding_of_a_file_must_be_UTF_8_or_ASCII(string encoding, int count)
    {
        var text = SourceText.From("catalog: {name: Code}\ncodes: []\n", Encoding.GetEncoding(encoding));
        var diagnostics = CatalogParser.Parse(Parsed.Path, text, "", CancellationToken.None).Diagnostics;

        Assert.That(
            diagnostics.Select(static diagnostic => (diagnostic.Id, diagnostic.Span.Start)),
            Is.EqualTo(Enumerable.Repeat(("SCG1013", 0), count)));
    }

    [TestCase("\u00E9\u4E2D\U0001F600")]
    [TestCase("\uFEFF")]
    [TestCase("\uD7FF\uE000")]
    public void Any_other_character_is_accepted(string text) =>
        Assert.That(Parsed.Diagnose(Parsed.Codes($"{{code: 1, name: A, description: 'a{text}b'}}")), Is.Empty);
}
