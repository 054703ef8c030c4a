using System.Text.RegularExpressions;
using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>Texts that a catalog cannot contain are reported at their place. Texts that only look like that are kept.</summary>
public sealed class HostileTextTests
{
    [TestCase("'a\\uD83Db'", "SCG1013 4:39+1: The file contains an unpaired surrogate here; save it as UTF-8 text")]
    [TestCase("'a\\uDE00'", "SCG1013 4:39+1: The file contains an unpaired surrogate here; save it as UTF-8 text")]
    [TestCase("'a\0'", "SCG1013 4:39+1: The file contains a NUL character here; save it as UTF-8 text")]
    [TestCase(
        "'a\uFFFD'",
        "SCG1013 4:39+1: The file contains bytes that are not valid UTF-8 here; save it as UTF-8 text")]
    [TestCase(
        "\"a\\\\uD83Db\"",
        "SCG1001 4:39+6: The file is not valid YAML here: this escape is not a Unicode character; correct its number")]
    [TestCase(
        "\"a\\\\U00110000\"",
        "SCG1001 4:39+2: The file is not valid YAML here: this escape is not a Unicode character; correct its number")]
    // Escaped, because an attribute cannot hold an unpaired surrogate.
    public void An_invalid_character_is_reported(string text, string expected) =>
        Assert.That(
            Parsed.Diagnose(Parsed.Codes($"{{code: 1, name: A, description: {Regex.Unescape(text)}}}")),
            Is.EqualTo(new[] { expected }));

    [TestCase("\\0", "\0")]
    [TestCase("\\uFFFD", "\uFFFD")]
    [TestCase("\\N\\L\\P\\_", "\u0085\u2028\u2029\u00A0")]
    [TestCase("\\U0001F600", "😀")]
    public void An_escape_becomes_its_character(string escape, string text)
    {
        var parsed = Parsed.Parse(Parsed.Codes($"{{code: 1, name: A, description: \"a{escape}b\"}}"));

        Assert.That(parsed.Catalog!.Codes[0].Description, Is.EqualTo($"a{text}b"));
    }

    [TestCase("value__")]
    [TestCase("a\u200Db")]
    [TestCase("a\u202Eb")]
    [TestCase("a\u00ADb")]
    [TestCase("\uFEFFa")]
    [TestCase("a b")]
    [TestCase("a;b")]
    [TestCase("a\\u0062")]
    [TestCase("@a")]
    [TestCase("𝐚")]
    public void An_identifier_that_is_invalid_or_has_an_invisible_character_is_reported(string identifier)
    {
        var quoted = EscapedYaml.Quote(identifier);

        Assert.That(Parsed.Diagnose(Parsed.Codes($"{{code: 1, name: A, identifier: {quoted}}}")), Has.One.StartsWith("SCG1008 4:"));
        Assert.That(Parsed.Diagnose($"catalog:\n  name: {quoted}\ncodes: []"), Has.One.StartsWith("SCG1008 2:"));
        Assert.That(
            Parsed.Diagnose(Parsed.Header($"namespace: {EscapedYaml.Quote("A." + identifier)}")),
            Has.One.StartsWith("SCG1008 3:"));
    }

    [Test]
    public void Composed_and_decomposed_names_clash()
    {
        var yaml = Parsed.Codes("{code: 1, name: caf\u00E9}", "{code: 2, name: cafe\u0301}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1008 5:21+5 first 4:21+4" }));
    }

    [TestCase("\n#error a\n.codes.yaml")]
    [TestCase("a\u2028class B{}.codes.yaml")]
    [TestCase("*/\u0085</summary>\".codes.yaml")]
    public void The_file_name_stays_in_its_comment(string name)
    {
        var project = GeneratedProject.Create([new CatalogFile(SampleCatalogs.Bare, "/project/" + name)]);

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(project.Files, Has.Count.EqualTo(9));
    }
}
