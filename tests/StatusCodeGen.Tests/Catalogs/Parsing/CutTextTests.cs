namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class CutTextTests
{
    private const string Advice = "put the whole text in quotes, or a space after the '#'";

    [TestCase("Error #5 of 9", "SCG1019 6:24+7: 'Error' ends here, since '#5 of 9' is a comment in YAML")]
    [TestCase("Error #5 of 9  ", "SCG1019 6:24+7: 'Error' ends here, since '#5 of 9' is a comment in YAML")]
    [TestCase("C #sharp", "SCG1019 6:20+6: 'C' ends here, since '#sharp' is a comment in YAML")]
    [TestCase("A ##5", "SCG1019 6:20+3: 'A' ends here, since '##5' is a comment in YAML")]
    [TestCase("A #!", "SCG1019 6:20+2: 'A' ends here, since '#!' is a comment in YAML")]
    public void A_comment_that_looks_like_text_is_a_warning(string text, string diagnostic)
    {
        var yaml = $"catalog:\n  name: Code\ncodes:\n  - code: 1\n    name: A\n    description: {text}\n";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { $"{diagnostic}; {Advice}" }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Description, Is.EqualTo(text.Split(" #")[0]));
    }

    [TestCase("Error # 5 of 9")]
    [TestCase("Error  #5 of 9")]
    [TestCase("Error \t#5 of 9")]
    [TestCase("Error\t#5 of 9")]
    [TestCase("Error #")]
    [TestCase("Error #  ")]
    [TestCase("Error ## a note")]
    [TestCase("Error #TODO: ask the provider")]
    [TestCase("Error #FIXME")]
    [TestCase("Error ####")]
    [TestCase("Error#5")]
    [TestCase("'Error' #5")]
    [TestCase("\"Error\" #5")]
    [TestCase("'Error #5'")]
    [TestCase("|  #5\n      Error #5")]
    [TestCase("\n      Error\n      # comment")]
    [TestCase(" #5")]
    public void Any_other_comment_is_a_comment(string text) =>
        Assert.That(Parsed.Diagnose(Parsed.Codes($"code: 1\n    name: A\n    description: {text}\n    x-a: b")), Is.Empty);

    [TestCase("text", $"SCG1019 3:16+2: 'item' ends here, since '#5' is a comment in YAML; {Advice}")]
    [TestCase("char(5)")]
    public void A_code_that_is_any_text_is_looked_at(string type, params string[] diagnostics) =>
        Assert.That(
            Parsed.Diagnose($"catalog: {{ name: A, type: {type} }}\ncodes:\n  - code: item #5\n"),
            Is.EqualTo(diagnostics));

    [Test]
    public void Every_text_in_words_is_looked_at()
    {
        const string yaml = """
            catalog:
              name: Code #1
              title: T #1
              description: D #1
              reference: R #1
              columns:
                note:
                  type: text #1
                  title: T #1
                  description: D #1
            groups:
              - name: G #1
                title: T #1
                description: D #1
                range: 1-9 #1
            codes:
              - code: 1 #1
                name: A #1
                identifier: A #1
                description: D #1
                deprecated: M #1
                group: G #1
                note: N #1
                aliases:
                  - B #1
                  - name: C #1
                    deprecated:
                      reason: R #1
            reserved:
              - 5 #1
              - name: Z #1
                reason: R #1
            """;

        Assert.That(
            Parsed.Locate(yaml).Select(static line => line[8..line.IndexOf(':', StringComparison.Ordinal)]),
            Is.EqualTo(new[]
            {
                "3", "4", "5", "9", "10", "12", "13", "14", "18", "20", "21", "23", "25", "26", "28", "31", "32",
            }));
        Assert.That(Parsed.Locate(yaml), Has.All.StartsWith("SCG1019 "));
    }

    [Test]
    public void A_text_over_several_lines_is_cut_at_its_end()
    {
        var yaml = Parsed.Codes("code: 1\n    name: A\n    description: one\n      two #3\n    x-a: b");

        Assert.That(
            Parsed.Diagnose(yaml),
            Is.EqualTo(new[] { $"SCG1019 7:11+2: 'one two' ends here, since '#3' is a comment in YAML; {Advice}" }));
    }

    [Test]
    public void The_end_of_the_file_ends_a_comment() =>
        Assert.That(
            Parsed.Locate("codes: []\ncatalog:\n  name: Code\n  title: A #1"),
            Is.EqualTo(new[] { "SCG1019 4:12+2" }));
}
