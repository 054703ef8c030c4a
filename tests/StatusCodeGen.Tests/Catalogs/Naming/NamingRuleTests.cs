using StatusCodeGen.Tests.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Naming;

/// <summary>Tests the header's keys <c>prefix</c> and <c>identifiers</c>.</summary>
public sealed class NamingRuleTests
{
    private const string Advice = "give this code an 'identifier' of its own";

    [TestCase("ERR_NOT_FOUND", "NOTFOUND")]
    [TestCase("ERR_ERR_A", "ERRA")]
    [TestCase("err_not_found", "ErrNotFound")]
    [TestCase("NOT_FOUND", "NOTFOUND")]
    [TestCase("ERR_404", "_404")]
    [TestCase("ERR_", "ERR")]
    [TestCase("ERR_?", "ERR")]
    [TestCase("ERROR_A", "ERRORA")]
    [TestCase("MQTT_A", "A")]
    [TestCase("MQTT_ERR_A", "ERRA")]
    public void The_first_prefix_that_fits_is_cut_off_once_if_it_leaves_a_name(string name, string identifier) =>
        Assert.That(Identify("prefix: [ERR_, ERR_E, MQTT_]", $"'{name}'"), Is.EqualTo(identifier));

    [TestCase("NOT_FOUND", "NotFound")]
    [TestCase("NotFound", "NotFound")]
    [TestCase("notFound", "NotFound")]
    [TestCase("MQTT RC Bad", "MqttRcBad")]
    [TestCase("HTTP2_STREAM", "Http2Stream")]
    [TestCase("2XX_OK", "_2xxOk")]
    [TestCase("4XX", "_4xx")]
    [TestCase("I'M A TEAPOT", "ImATeapot")]
    [TestCase("ÉCHEC_TOTAL", "ÉchecTotal")]
    [TestCase("E\u0301CHEC", "Échec")]
    [TestCase("ΣΦΑΛΜΑ", "Σφαλμα")]
    [TestCase("数_OK", "数Ok")]
    [TestCase("A", "A")]
    public void In_Pascal_case_a_part_without_lower_case_letters_is_lowered_after_its_first_character(string name, string identifier) =>
        Assert.That(Identify("identifiers: pascal", $"\"{name}\""), Is.EqualTo(identifier));

    [TestCase("identifiers: keep")]
    [TestCase("identifiers:")]
    public void Letters_keep_their_case_by_default(string line) =>
        Assert.That(Identify(line, "NOT_Found"), Is.EqualTo("NOTFound"));

    [Test]
    public void A_name_keeps_its_spelling() =>
        Assert.That(
            Parsed.Parse("catalog: {name: Code, prefix: E_, identifiers: pascal}\ncodes: [{code: 1, name: E_A_B}]").Catalog!.Codes[0].Name,
            Is.EqualTo("E_A_B"));

    [Test]
    public void A_prefix_is_cut_from_aliases_but_not_from_groups_columns_and_words()
    {
        const string yaml = """
            catalog: {name: Code, prefix: E_, columns: {e_a: text?, E_B: [E_C]}}
            groups: [{name: E_G, codes: [{code: 1, name: E_A, aliases: [E_X], E_B: E_C}]}]
            """;
        var catalog = Parsed.Parse(yaml).Catalog!;

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(catalog.Codes[0].Aliases[0].Identifier, Is.EqualTo("X"));
        Assert.That(catalog.Groups[0].Identifier, Is.EqualTo("EG"));
        Assert.That(catalog.Columns.Select(static column => column.Identifier), Is.EqualTo(new[] { "EA", "EB" }));
        Assert.That(catalog.Columns[1].Words[0].Identifier, Is.EqualTo("EC"));
    }

    [Test]
    public void An_identifier_stays_as_it_is() =>
        Assert.That(
            Parsed.Keep("catalog: {name: Code, prefix: E_, identifiers: pascal}\ncodes: [{code: 1, name: E_A, identifier: E_AB}]"),
            Is.EqualTo(new[] { "1 E_AB" }));

    [TestCase("prefix: E_", "E_A-B", "A B", "'AB'")]
    [TestCase("prefix: E_", "A B", "E_A-B", "'AB' (without the prefix 'E_')")]
    [TestCase("identifiers: pascal", "AbCd", "AB_CD", "'AbCd' (in Pascal case)")]
    [TestCase("identifiers: pascal", "AB_CD", "AbCd", "'AbCd'")]
    [TestCase("prefix: E_\n  identifiers: pascal", "AbCd", "E_AB_CD", "'AbCd' (without the prefix 'E_', in Pascal case)")]
    [TestCase("prefix: E_\n  identifiers: pascal", "AbCd", "E_AbCd", "'AbCd' (without the prefix 'E_')")]
    [TestCase("prefix: \"E\\n\"", "A", "\"E\\nA\"", "'A' (without the prefix 'E\\u000A')")]
    public void The_message_of_a_clash_says_what_the_rule_did(string line, string first, string second, string clash)
    {
        var yaml = $"catalog:\n  name: Code\n  {line}\ncodes: [{{code: 1, name: {first}}}, {{code: 2, name: {second}}}]";

        Assert.That(Parsed.Diagnose(yaml).Single(), Does.EndWith($": Another code has the C# name {clash}; {Advice}"));
    }

    [TestCase("prefix: ''", "SCG1005 3:11+2: 'prefix' must be a text or a list of texts, not ''")]
    [TestCase("prefix: {a: b}", "SCG1005 3:11+6: 'prefix' must be a text or a list of texts, not a mapping")]
    [TestCase("prefix: [A, [B]]", "SCG1005 3:15+3: 'prefix' must be a text or a list of texts, not a list")]
    [TestCase("identifiers: Pascal", "SCG1005 3:16+6: 'identifiers' must be keep or pascal, not 'Pascal'")]
    public void A_faulty_rule_is_reported(string line, string diagnostic) =>
        Assert.That(Parsed.Diagnose(Parsed.Header(line)), Is.EqualTo(new[] { diagnostic }));

    [Test]
    public void More_prefixes_than_the_limit_are_ignored()
    {
        var prefixes = string.Join(", ", Enumerable.Range(0, 64).Select(static number => $"A{number}_").Append("E_"));
        var yaml = $"catalog:\n  name: Code\n  prefix: [{prefixes}]\ncodes: [{{code: 1, name: E_A}}, {{code: 2, name: A63_B}}]";
        var place = yaml.Split('\n')[2].Length - 2;

        Assert.That(
            Parsed.Diagnose(yaml),
            Is.EqualTo(new[] { $"SCG1012 3:{place}+2: The number of prefixes exceeds the limit of 64; remove some of them" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 EA", "2 B" }));
    }

    private static string Identify(string line, string name) =>
        Parsed.Parse($"catalog:\n  name: Code\n  {line}\ncodes: [{{code: 1, name: {name}}}]").Catalog!.Codes[0].Identifier;
}
