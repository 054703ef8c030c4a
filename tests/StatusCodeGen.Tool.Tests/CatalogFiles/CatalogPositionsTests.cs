using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Tests.Hostile;
using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Tests.CatalogFiles;

public sealed class CatalogPositionsTests
{
    private const string Yaml = """
        catalog:
          name: State
          type: byte
          identifiers: pascal
          columns: { retry: bool, level: { type: "int?" } }
        groups:
          - name: AT REST
            range: 1x
          - { name: Moving, identifier: Going }
        codes:
          - { code: 0x0A, name: Idle, group: AT REST, retry: true }
          - code: 20
            identifier: Driving
            aliases: [Going]
            retry: no
          - { code: 20, name: Twice }
          - nothing
        """;

    private static IEnumerable<TestCaseData> Places =>
    [
        new(new HeaderPlace("name"), "2,9: State"),
        new(new HeaderPlace("columns"), "5,3: columns"),
        new(new HeaderPlace("title"), "1,1: catalog"),
        new(new HeaderPlace(""), "6,1: groups"),
        new(new ColumnPlace("retry", ""), "5,14: retry"),
        new(new ColumnPlace("retry", "type"), "5,14: retry"),
        new(new ColumnPlace("level", "type"), "5,42: \"int?\""),
        new(new ColumnPlace("gone", "type"), "5,3: columns"),
        new(new GroupPlace("AtRest", ""), "7,5: name"),
        new(new GroupPlace("AtRest", "range"), "8,12: 1x"),
        new(new GroupPlace("AtRest", "identifier"), "7,11: AT REST"),
        new(new GroupPlace("Going", "identifier"), "9,33: Going"),
        new(new GroupPlace("Gone", ""), "6,1: groups"),
        new(new CodePlace(10, "code"), "11,13: 0x0A"),
        new(new CodePlace(10, ""), "11,7: code"),
        new(new CodePlace(10, "description"), "11,7: code"),
        new(new CodePlace(20, "name"), "13,17: Driving"),
        new(new CodePlace(20, "aliases"), "14,5: aliases"),
        new(new CodePlace(20, "retry"), "15,12: no"),
        new(new CodePlace(21, ""), "6,1: groups"),
    ];

    [TestCaseSource(nameof(Places))]
    public void A_place_is_found(object place, string expected) => Assert.That(Find(Yaml, (CatalogPlace)place), Is.EqualTo(expected));

    [TestCase("", "1,1: ")]
    [TestCase("[", "1,1: ")]
    [TestCase("a: [b", "1,1: a")]
    [TestCase("codes: {}", "1,1: codes")]
    public void A_file_that_is_not_a_catalog_has_a_place_for_everything(string yaml, string expected) =>
        Assert.That(Find(yaml, new CodePlace(1, "name")), Is.EqualTo(expected));

    [Test]
    public void Every_entry_of_a_random_catalog_is_found()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var yaml = new RandomCatalog(seed, mayHaveTexts: true).Yaml;
            var (text, catalog) = (SourceText.From(yaml), CatalogText.Read(yaml));
            var positions = CatalogPositions.Of(CatalogFile.Parse("codes.yaml", text, CancellationToken.None));

            using var scope = Assert.EnterMultipleScope();
            Assert.That(
                catalog.Codes.Select(code => ValueAt(new CodePlace(code.Number, "code"))),
                Is.EqualTo(catalog.Codes.Select(code => code.Spelling)));
            Assert.That(
                catalog.Codes.Select(code => Text(new CodePlace(code.Number, "identifier")).Normalize()),
                Is.EqualTo(catalog.Codes.Select(code => code.Identifier)));
            Assert.That(
                catalog.Groups.Select(group => Text(new GroupPlace(group.Identifier, "identifier")).Normalize()),
                Is.EqualTo(catalog.Groups.Select(group => group.Identifier)));
            Assert.That(
                catalog.Columns.Select(column => Text(new ColumnPlace(column.Key, "identifier")).Normalize()),
                Is.EqualTo(catalog.Columns.Select(column => column.Identifier)));

            string ValueAt(CatalogPlace place) =>
                CatalogSyntax.Find(CatalogText.ReadFile($"value: {Text(place)}").Root, "value")!.Value.Scalar!.Value.Text;

            string Text(CatalogPlace place) => text.ToString(positions.FindSpan(place));
        }
    }

    private static string Find(string yaml, CatalogPlace place)
    {
        var text = SourceText.From(yaml);
        var positions = CatalogPositions.Of(CatalogFile.Parse("codes.yaml", text, CancellationToken.None));
        var (start, span) = (positions.Find(place).Start, positions.FindSpan(place));
        return string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1},{start.Character + 1}: {text.ToString(span)}");
    }
}
