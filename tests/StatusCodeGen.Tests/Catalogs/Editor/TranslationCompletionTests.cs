using Newtonsoft.Json.Linq;

namespace StatusCodeGen.Tests.Catalogs.Editor;

/// <summary>What an editor offers, shows and marks in a translation.</summary>
[Category("Slow")]
public sealed class TranslationCompletionTests
{
    private static readonly JObject Schema = JObject.Parse(Repository.Read("codes/statuscodegen.translation.schema.json"));

    private static YamlEditor Editor => SharedEditor.Instance.ForTranslations;

    [TestCase("properties", "§", "")]
    [TestCase("properties", "translation:\n§", "translation")]
    [TestCase("definitions.translation.properties", "translation:\n  §\ncodes: []", "")]
    [TestCase("definitions.translation.properties", "translation:\n  language: es\n  §", "language")]
    [TestCase("definitions.catalog.properties", "translation:\ncatalog:\n  §", "")]
    [TestCase("definitions.group.properties", "translation:\ngroups:\n  - §", "")]
    [TestCase("definitions.group.properties", "translation:\ngroups:\n  - name: A\n    §", "name")]
    [TestCase("definitions.code.properties", "translation:\ncodes:\n  - §", "")]
    [TestCase("definitions.code.properties", "translation:\ncodes:\n  - code: 1\n    §", "code")]
    [TestCase("definitions.code.properties", "translation:\ngroups:\n  - name: A\n    codes:\n      - §", "")]
    public async Task The_editor_offers_each_key_that_is_not_there_once(string properties, string yaml, string present)
    {
        var offers = (await Editor.CompleteAsync(yaml)).Where(static offer => !offer.Label.StartsWith("a ", StringComparison.Ordinal));

        Assert.That(
            offers.Select(static offer => (offer.Label, offer.Documentation)),
            Is.EquivalentTo(((JObject)Schema.SelectToken(properties)!).Properties()
                .Where(key => key.Name != present)
                .Select(static key => (key.Name, (string)key.Value["description"]!))));
    }

    [Test]
    public async Task The_snippet_gives_a_translation_without_a_fault()
    {
        var offer = (await Editor.CompleteAsync("§")).Single(static offer => offer.Label == "a translation");

        Assert.That(
            offer.Text,
            Is.EqualTo("translation:\n  language: ${1:es}\ncodes:\n  - code: ${2:1}\n    description: ${3:What it means.}"));
    }

    [TestCase("translation: { language: es }\ncodes: [{ code: 1, name: Uno }]", true)]
    [TestCase("translation:\ngroups: [{ name: A, title: B, codes: [{ code: 23505, description: x }] }]", true)]
    [TestCase("translation: { language: es_MX }\ncodes: []", false)]
    [TestCase("translation: { langauge: es }\ncodes: []", false)]
    [TestCase("codes: []", false)]
    [TestCase("translation:\ncodes: [{ name: Uno }]", false)]
    public async Task The_editor_marks_what_the_build_reports(string yaml, bool isRight) =>
        Assert.That(await Editor.JudgeAsync(yaml), isRight ? Is.Empty : Is.Not.Empty);
}
