namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class ReservedCodesTests
{
    private const string Advice = "give this entry another one, or remove it from 'reserved'";

    [TestCase("[5]", "SCG1015 2:16+1 first 3:12+1: The number '5' is reserved")]
    [TestCase("[0x5]", "SCG1015 2:16+1 first 3:12+3: The number '5' is reserved")]
    [TestCase("['5']", "SCG1015 2:16+1 first 3:12+3: The number '5' is reserved")]
    [TestCase("[4-6]", "SCG1015 2:16+1 first 3:12+3: The number '5' is reserved")]
    [TestCase("[5-5]", "SCG1015 2:16+1 first 3:12+3: The number '5' is reserved")]
    [TestCase("[0x]", "SCG1015 2:16+1 first 3:12+2: The number '5' is reserved")]
    [TestCase("[-2147483648-2147483647]", "SCG1015 2:16+1 first 3:12+22: The number '5' is reserved")]
    [TestCase("[0-99999999999999999999999999]", "SCG1015 2:16+1 first 3:12+28: The number '5' is reserved")]
    [TestCase("[{code: 5}]", "SCG1015 2:16+1 first 3:19+1: The number '5' is reserved")]
    [TestCase("[{code: 1-9, reason: withdrawn in 2020}]", "SCG1015 2:16+1 first 3:19+3: The number '5' is reserved (withdrawn in 2020)")]
    [TestCase("[{name: A b}]", "SCG1015 2:25+3 first 3:19+3: The name 'A b' is reserved")]
    [TestCase("[{name: a-b}]", "SCG1015 2:25+3 first 3:19+3: The name 'A b' is reserved")]
    [TestCase("[{name: AB, reason: old}]", "SCG1015 2:25+3 first 3:19+2: The name 'A b' is reserved (old)")]
    [TestCase("[{code: 5, name: A b, reason: r}]", "SCG1015 2:16+1 first 3:19+1: The number '5' is reserved (r)")]
    public void A_code_with_a_reserved_number_or_name_is_reported_once_and_kept(string reserved, string diagnostic)
    {
        var yaml = $"catalog: {{name: Code}}\ncodes: [{{code: 5, name: A b}}]\nreserved: {reserved}";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { $"{diagnostic}; {Advice}" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "5 AB" }));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("[4, 6, 7-9, -9-4, 1xx]")]
    [TestCase("[{name: A c}, {name: a, code: 6}, {name: b}]")]
    [TestCase("[{name: '?'}, {code: 0x100000000}, 99999999999999999999999]")]
    public void Other_numbers_and_names_are_free(string reserved) =>
        Assert.That(
            Parsed.Diagnose($"catalog: {{name: Code}}\ncodes: [{{code: 5, name: A b}}]\nreserved: {reserved}"),
            Is.Empty);

    [Test]
    public void The_names_of_aliases_and_identifiers_are_checked()
    {
        const string yaml = """
            catalog: {name: Code}
            codes:
              - {code: 1, name: A, aliases: [Old name, {name: B, identifier: Gone}]}
              - {code: 2, name: C, identifier: Left}
              - {code: 3, identifier: Gone2}
            reserved: [{name: OldName}, {name: Gone}, {name: Left}, {name: Gone2}]
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1015 3:34+8 first 6:19+7: The name 'Old name' is reserved; {Advice}",
            $"SCG1015 3:51+1 first 6:36+4: The name 'B' is reserved; {Advice}",
            $"SCG1015 4:21+1 first 6:50+4: The name 'C' is reserved; {Advice}",
            $"SCG1015 5:27+5 first 6:64+5: The name 'Gone2' is reserved; {Advice}",
        }));
    }

    [Test]
    public void A_name_is_reserved_under_the_rule_of_the_header()
    {
        const string yaml = """
            catalog: {name: Code, prefix: E_, identifiers: pascal}
            codes: [{code: 1, name: NOT_FOUND}]
            reserved: [{name: E_NOT_FOUND}]
            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1015 2:25+9 first 3:19+11" }));
    }

    [TestCase("5", "SCG1005 3:11+1: 'reserved' must be a list, each item after a '-', not '5'")]
    [TestCase("{code: 5}", "SCG1005 3:11+9: 'reserved' must be a list, each item after a '-', not a mapping")]
    [TestCase(
        "[A]",
        "SCG1005 3:12+1: A reserved entry must be a number, a range such as 450-459, or a mapping with 'code' or 'name', not 'A'")]
    [TestCase(
        "[9-4]",
        "SCG1005 3:12+3: A reserved entry must be a number, a range such as 450-459, or a mapping with 'code' or 'name', not '9-4'")]
    [TestCase(
        "[[5]]",
        "SCG1005 3:12+3: A reserved entry must be a number, a range such as 450-459, or a mapping with 'code' or 'name', not a list")]
    [TestCase(
        "\n  -",
        "SCG1005 4:3+1: A reserved entry must be a number, a range such as 450-459, or a mapping with 'code' or 'name', not nothing")]
    [TestCase("[{}]", "SCG1004 3:12+2: The reserved entry has no 'code' and no 'name'; add them")]
    [TestCase("[{cod: 9}]", "SCG1003 3:13+3: The reserved entry has no key 'cod'; did you mean 'code'?")]
    [TestCase("[{code: A}]", "SCG1005 3:19+1: 'code' must be a number or a range such as 450-459, not 'A'")]
    [TestCase("[{code: [9]}]", "SCG1005 3:19+3: 'code' must be a text, not a list")]
    [TestCase("[{code: 9, reason: []}]", "SCG1005 3:30+2: 'reason' must be a text, not a list")]
    public void A_faulty_entry_is_reported_and_the_others_count(string reserved, string diagnostic)
    {
        var yaml = $"catalog: {{name: Code}}\ncodes: [{{code: 5, name: A}}]\nreserved: {reserved}";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "5 A" }));
    }

    [Test]
    public void Any_number_of_overlapping_ranges_is_searched_at_once()
    {
        var ranges = string.Join(
            ", ",
            Enumerable.Range(0, 20_000).Select(static number => $"{3 * number}-{(3 * number) + 1}").Append("7-500"));
        var codes = string.Join(", ", Enumerable.Range(0, 40_000).Select(static number => $"{{code: {number}, name: A{number}}}"));
        var yaml = $"catalog: {{name: Code}}\ncodes: [{codes}]\nreserved: [{ranges}]";
        var reserved = Enumerable.Range(0, 40_000).Where(static number => number % 3 < 2 || number is >= 7 and <= 500);

        Assert.That(
            Parsed.Parse(yaml).Diagnostics.Take(1_000).Select(static diagnostic => diagnostic.Arguments[1]),
            Is.EqualTo(reserved.Take(1_000).Select(static number => $"'{number}'")));
    }
}
