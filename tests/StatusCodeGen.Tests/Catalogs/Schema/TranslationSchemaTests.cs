using System.Reflection;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tests.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Compares the JSON Schema of translations with the reader.</summary>
public sealed class TranslationSchemaTests
{
    private static readonly JObject Document = JObject.Parse(Repository.Read("codes/statuscodegen.translation.schema.json"));

    private static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(CatalogSchema.ForTests(Document).ToString()).GetAwaiter().GetResult();

    [TestCase("translation:\n")]
    [TestCase("translation: {}\ncodes: []")]
    [TestCase("translation: { of: codes.yaml, language: es-MX, complete: false }\ncatalog: { title: x, description: y }")]
    [TestCase("translation: { complete: true }\ngroups: [{ name: Waiting, title: x, codes: [{ code: 1, description: x }] }]\nx-a: 1")]
    [TestCase("translation:\ncodes: [{ code: 2, name: 5, description: , advice: yes, of: 8a35a8e2, x-note: [1] }]")]
    public void The_schema_accepts_what_the_reader_accepts(string yaml)
    {
        Assert.That(ParsedTranslations.Diagnose(yaml), Has.All.StartsWith("SCG1017"));
        Assert.That(Accepts(yaml), Is.True);
    }

    [TestCase("translation: es")]
    [TestCase("translation: { lang: es }")]
    [TestCase("translation: { language: spanish }")]
    [TestCase("translation: { language: es_MX }")]
    [TestCase("translation: { complete: yes }")]
    [TestCase("translation:\nnames: []")]
    [TestCase("translation:\ncatalog: { name: x }")]
    [TestCase("translation:\ngroups: [{ title: x }]")]
    [TestCase("translation:\ngroups: [{ name: Done, range: 1xx }]")]
    [TestCase("translation:\ncodes: [{ description: x }]")]
    [TestCase("translation:\ncodes: [{ code: 1, description: [x] }]")]
    [TestCase("translation:\ncodes: [x]")]
    public void The_schema_rejects_what_the_reader_reports(string yaml)
    {
        Assert.That(ParsedTranslations.Diagnose(yaml), Is.Not.Empty.And.None.StartsWith("SCG1017"));
        Assert.That(Accepts(yaml), Is.False);
    }

    [Test]
    public void The_schema_has_the_keys_of_the_reader_in_the_same_order()
    {
        Assert.That(NamesIn("properties"), Is.EqualTo(ListOf(typeof(TranslationParser), "Keys")));
        Assert.That(NamesIn("definitions.translation.properties"), Is.EqualTo(ListOf(typeof(TranslationHeader), "Keys")));
        Assert.That(NamesIn("definitions.catalog.properties"), Is.EqualTo(ListOf(typeof(TranslationParser), "CatalogKeys")));
        Assert.That(NamesIn("definitions.group.properties"), Is.EqualTo(ListOf(typeof(TranslationEntries), "GroupKeys")));
        Assert.That(NamesIn("definitions.code.properties"), Is.EqualTo(new[] { "code", "name", "description", "of" }));
    }

    [TestCase("es")]
    [TestCase("zh-Hant-TW")]
    [TestCase("sl-rozaj-biske-1994")]
    [TestCase("en-x-a")]
    [TestCase("en-u-co-phonebk")]
    [TestCase("es-")]
    [TestCase("e")]
    [TestCase("espanol")]
    [TestCase("en-x")]
    public void The_schema_and_the_reader_agree_on_tags(string tag) =>
        Assert.That(Accepts($"translation: {{ language: {tag} }}"), Is.EqualTo(LanguageTag.Parse(tag) is not null));

    private static bool Accepts(string yaml) => Schema.Validate(EditorYaml.ToJson(yaml)).Count == 0;

    private static IEnumerable<string> NamesIn(string path) =>
        ((JObject)Document.SelectToken(path)!).Properties().Select(static property => property.Name);

    private static string[] ListOf(Type reader, string field) =>
        (string[])reader.GetField(field, BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
}
