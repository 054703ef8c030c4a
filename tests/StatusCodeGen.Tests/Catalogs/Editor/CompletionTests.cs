using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Catalogs.Schema;

namespace StatusCodeGen.Tests.Catalogs.Editor;

/// <summary>What an editor offers and shows with the schema.</summary>
[Category("Slow")]
public sealed partial class CompletionTests
{
    private static readonly JObject Schema = CatalogSchema.Document;

    private static readonly (string Properties, string[] Catalogs)[] Places =
    [
        ("properties", ["§"]),
        ("properties.catalog.properties", ["catalog:\n  §\ncodes: []", "catalog:\n  x-a: 1\n  §"]),
        ("definitions.group.properties", ["catalog: { name: A }\ngroups:\n  - §", "catalog: { name: A }\ngroups:\n  - x-a: 1\n    §"]),
        ("definitions.code.properties",
        [
            "catalog: { name: A }\ncodes:\n  - §",
            "catalog: { name: A }\ncodes:\n  - x-a: 1\n    §",
            "catalog: { name: A }\ncodes:\n  - code: 1\n    name: B\n  - x-a: 1\n    §",
            "catalog: { name: A }\ngroups:\n  - name: B\n    codes:\n      - x-a: 1\n        §",
            "catalog: { name: A, columns: { b: int } }\ncodes:\n  - x-a: 1\n    §",
            "catalog: { name: A, type: byte }\ncodes:\n  - x-a: 1\n    §",
            "catalog: { name: A, type: char(5) }\ncodes:\n  - x-a: 1\n    §",
        ]),
        ("definitions.alias.properties", ["catalog: { name: A }\ncodes:\n  - code: 1\n    aliases:\n      - x-a: 1\n        §"]),
        ("definitions.replacement.properties", ["catalog: { name: A }\ncodes:\n  - code: 1\n    deprecated:\n      x-a: 1\n      §"]),
        ("definitions.reservation.anyOf[1].properties", ["catalog: { name: A }\ncodes: []\nreserved:\n  - x-a: 1\n    §"]),
        ("definitions.longColumn.properties", ["catalog:\n  name: A\n  columns:\n    b:\n      x-a: 1\n      §\ncodes: []"]),
    ];

    private static YamlEditor Editor => SharedEditor.Instance;

    [TestCaseSource(nameof(CasesOfPlaces))]
    public async Task The_editor_offers_each_key_once_with_its_description(string properties, string yaml)
    {
        var offers = (await Editor.CompleteAsync(yaml)).Where(static offer => !IsSnippet(offer)).ToList();

        Assert.That(
            offers.Select(static offer => (offer.Label, offer.Documentation)),
            Is.EquivalentTo(Keys(properties).Select(static key => (key.Name, (string)key.Value["description"]!))));
        Assert.That(offers, Has.All.Matches(static (Offer offer) => offer.Text.StartsWith(offer.Label + ":", StringComparison.Ordinal)));
    }

    [TestCaseSource(nameof(CasesOfPlaces))]
    public async Task The_editor_shows_the_description_of_each_key_once(string properties, string yaml)
    {
        var shown = await Task.WhenAll(Keys(properties).SelectMany(key => ValuesOf(key.Name).Select(async value => (
            Key: $"{key.Name}: {value}",
            Description: (string)key.Value["description"]!,
            Text: await Editor.HoverAsync(yaml.Replace("§", $"{key.Name}§: {value}", StringComparison.Ordinal))))));

        Assert.That(shown, Is.Not.Empty);
        foreach (var (key, description, text) in shown)
        {
            Assert.That(text.Split(description), Has.Length.EqualTo(2), $"{key}: {text}");
            Assert.That(text, Does.Not.Contain("||"), key);
        }
    }

    [TestCase("§", "a catalog", "catalog:\n  name: StatusCode\ncodes:\n  - code: 1\n    name: Name")]
    [TestCase(
        "§",
        "a catalog with groups",
        "catalog:\n  name: StatusCode\ngroups:\n  - name: Section\n    codes:\n      - code: 1\n        name: Name")]
    [TestCase("§", "a catalog of texts", "catalog:\n  name: StatusCode\n  type: text\ncodes:\n  - code: first_code")]
    [TestCase("catalog: { name: A }\ncodes:\n  §", "a code", "- code: 1\n    name: Name")]
    [TestCase("catalog: { name: A }\ncodes:\n  - §", "a code", "code: 1\n    name: Name")]
    [TestCase(
        "catalog: { name: A }\ncodes:\n  - code: 2\n    name: B\n  - §",
        "a code with a description",
        "code: 1\n    name: Name\n    description: What it means.")]
    [TestCase(
        "catalog: { name: A }\ngroups:\n  - §",
        "a group",
        "name: Section\n    codes:\n      - code: 1\n        name: Name")]
    [TestCase(
        "catalog: { name: A }\ngroups:\n  - §",
        "a group with a range",
        "name: Section\n    range: 4xx\n    codes:\n      - code: 400\n        name: Name")]
    [TestCase("catalog: { name: A }\ngroups:\n  - name: B\n    codes:\n      - §", "a code", "code: 1\n        name: Name")]
    public async Task A_snippet_gives_a_catalog_without_a_fault(string yaml, string label, string inserted)
    {
        var offer = (await Editor.CompleteAsync(yaml)).Single(offer => offer.Label == label);
        var catalog = yaml.Replace("§", Insert(offer.Text, yaml), StringComparison.Ordinal);

        Assert.That(catalog, Is.EqualTo(yaml.Replace("§", inserted, StringComparison.Ordinal)));
        Assert.That(Parsed.Diagnose(catalog), Is.Empty);
        Assert.That(await Editor.JudgeAsync(catalog), Is.Empty);
    }

    [TestCase("catalog:\n  name: A\n  type: §", "int", "byte", "char(5)", "text")]
    [TestCase("catalog:\n  name: A\n  json: §", "number", "string", "name")]
    [TestCase("catalog:\n  name: A\n  columns:\n    a: §", "bool", "int?", "code")]
    [TestCase("catalog: { name: A }\ncodes:\n  - code: 1\n    deprecated: §", "false", "true", "use Conflict instead")]
    public async Task The_editor_offers_words_once_and_never_null(string yaml, params string[] some)
    {
        var labels = (await Editor.CompleteAsync(yaml)).Select(static offer => offer.Label).ToList();

        Assert.That(labels, Is.SupersetOf(some));
        Assert.That(labels, Is.Unique.And.None.EqualTo("null"));
    }

    [TestCase("catalog: { name: A }\ngroups: [{ name: B }]\ncodes:\n  - code: 1\n    §", "group")]
    [TestCase("catalog: { name: A, type: text }\ncodes:\n  - code: a\n    §", "value")]
    public async Task The_editor_offers_a_further_key_where_it_is_allowed(string yaml, string key) =>
        Assert.That((await Editor.CompleteAsync(yaml)).Count(offer => offer.Label == key), Is.EqualTo(1));

    private static IEnumerable<TestCaseData> CasesOfPlaces() =>
        Places.SelectMany(static place => place.Catalogs.Select(yaml => new TestCaseData(place.Properties, yaml)));

    private static IEnumerable<JProperty> Keys(string path) => ((JObject)Schema.SelectToken(path)!).Properties();

    /// <summary>Values that some key of this name may have.</summary>
    private static string[] ValuesOf(string key) => key switch
    {
        "catalog" => ["{ name: A }"],
        "groups" => ["[]", "[{ name: A }]"],
        "codes" => ["[]", "[{ code: 1, name: A }]"],
        "reserved" => ["[1, 2-3]", "[{ name: A }]"],
        "visibility" => ["internal"],
        "type" => ["text"],
        "identifiers" => ["pascal"],
        "undeclared" => ["unknown"],
        "json" => ["name"],
        "columns" => ["{ a: int }"],
        "range" => ["4xx"],
        "aliases" => ["[A, { name: B }]"],
        "deprecated" => ["true", "gone", "{ use: 5 }", "{ use: 5, reason: gone }"],
        "any of" => ["[a, b]"],
        "optional" => ["true"],
        "prefix" => ["a", "[a, b]"],
        "value" or "code" or "use" => ["5"],
        "title" or "description" or "reference" or "reason" or "default" => ["a", "5", "true"],
        _ => ["a"],
    };

    private static bool IsSnippet(Offer offer) => offer.Label.StartsWith("a ", StringComparison.Ordinal);

    /// <summary>The text of a snippet with its suggestions, indented as the line of the cursor is.</summary>
    private static string Insert(string snippet, string yaml)
    {
        var line = yaml[..yaml.IndexOf('§', StringComparison.Ordinal)].Split('\n')[^1];
        var indentation = new string(' ', line.Length - line.TrimStart().Length);
        return Snippets().Replace(snippet, "$1").Replace("\n", "\n" + indentation, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\$\{\d+:([^}]*)\}")]
    private static partial Regex Snippets();
}
