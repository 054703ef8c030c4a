namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class CodeReferencesTests
{
    private const string Advice = "write the number or the name of another code of this catalog";

    private const string TextFault = "There is no code '005'; write the code or the name of another code of this catalog";

    private const string TextFaultOfHex = "There is no code '0x5'; write the code or the name of another code of this catalog";

    [TestCase("2", "2")]
    [TestCase("-1", "-1")]
    [TestCase("0xFFFFFFFF", "-1")]
    [TestCase("not found", "2")]
    [TestCase("NotFound", "2")]
    [TestCase("Old one", "2")]
    [TestCase("OldOne", "2")]
    [TestCase("First", "1")]
    [TestCase("'7'", "7")]
    [TestCase("'9'", "3")]
    public void A_code_is_found_by_its_number_and_then_by_its_names(string reference, string number)
    {
        var yaml = Parsed.Columns(
            "{next: 'code?'}",
            $"{{code: 1, name: First, next: {reference}}}",
            "{code: 2, name: not found, aliases: [Old one]}",
            "{code: 3, name: '7', aliases: ['9']}",
            "{code: 7, name: Seven}",
            "{code: -1, name: Last}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Values(yaml)[0], Is.EqualTo(number));
    }

    [Test]
    public void A_name_comes_before_an_alias_and_both_before_a_C_sharp_name()
    {
        var yaml = Parsed.Columns(
            "{next: 'code?'}",
            "{code: 1, name: a, identifier: B, next: B}",
            "{code: 2, name: b, identifier: C, aliases: [{name: B, identifier: D}], next: C}",
            "{code: 3, name: C, identifier: A, next: A}",
            "{code: 4, name: e, next: c}");

        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "2", "3", "3", "-" }));
        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { "SCG1014 8:30+1: There is no code 'c'; did you mean 'C'?" }));
    }

    [TestCase("3", $"There is no code '3'; {Advice}")]
    [TestCase("010", $"There is no code '010'; {Advice}")]
    [TestCase("NOT FOND", "There is no code 'NOT FOND'; did you mean 'Not found'?")]
    [TestCase("''", $"There is no code ''; {Advice}")]
    public void A_code_that_does_not_exist_is_reported_and_the_value_is_absent(string reference, string message)
    {
        var yaml = Parsed.Columns("{next: code}", $"{{code: 1, name: A, next: {reference}}}", "{code: 2, name: Not found, next: 1}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { $"SCG1014 5:30+{reference.Length}: {message}" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "-", "1" }));
    }

    [TestCase("char(5)", "05", "05")]
    [TestCase("char(5)", "'05'", "05")]
    [TestCase("char(5)", "5", "5")]
    [TestCase("text", "05", "05")]
    [TestCase("text", "Old one", "05")]
    [TestCase("text", "NotFound", "5")]
    [TestCase("text", "no", "no")]
    public void A_code_that_is_a_text_is_found_by_its_text_and_then_by_its_names(string type, string reference, string code)
    {
        var yaml = WithType(type, Parsed.Columns(
            "{next: 'code?'}",
            $"{{code: A, next: {reference}}}",
            "{code: 05, name: Five, aliases: [Old one]}",
            "{code: 5, name: not found}",
            "{code: '9', name: '05', identifier: Nine}",
            "{code: no}"));
        var codes = Parsed.Parse(yaml).Catalog!.Codes;

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(codes.Single(row => row.Spelling == code).Number, Is.EqualTo(codes[0].Values[0].Number));
    }

    [TestCase("char(5)", "a", "There is no code 'a'; did you mean 'A'?")]
    [TestCase("char(5)", "005", TextFault)]
    [TestCase("text", "0x5", TextFaultOfHex)]
    public void A_text_that_does_not_exist_is_reported_whatever_its_number(string type, string reference, string message)
    {
        var yaml = WithType(type, Parsed.Columns("{next: 'code?'}", $"{{code: A, next: {reference}}}", "{code: 5, name: Five}"));

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { $"SCG1014 6:21+{reference.Length}: {message}" }));
    }

    [Test]
    public void A_replacement_is_named_by_its_text()
    {
        var yaml = WithType("char(5)", Parsed.Codes(
            "{code: A, deprecated: {use: 05}}",
            "{code: 05, name: Five}",
            "{code: B, deprecated: {use: B}}"));

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1005 7:33+1: 'use' must be another code, not 'B', which is this entry itself",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Deprecation, Is.EqualTo("Use Five (05) instead."));
    }

    [TestCase("{code: 'A B', name: X}", "'A B'")]
    [TestCase("{code: ABCDEF, name: X}", "X")]
    [TestCase("{code: +}", "+")]
    public void A_reference_to_a_text_that_a_fault_omits_is_not_one_more_fault(string entry, string use)
    {
        var yaml = WithType("char(5)", Parsed.Codes(entry, $"{{code: A, deprecated: {{use: {use}}}}}"));

        Assert.That(Parsed.Locate(yaml), Has.Length.EqualTo(1).And.All.Contains(" 5:"));
    }

    [Test]
    public void A_code_may_refer_to_itself_in_a_column() =>
        Assert.That(Parsed.Values(Parsed.Columns("{primary: code}", "{code: 1, name: A, primary: 1}")), Is.EqualTo(new[] { "1" }));

    [TestCase("{code: 2, name: '?'}", "2")]
    [TestCase("{code: 0x2, name: '?'}", "2")]
    [TestCase("{code: 2, nmae: B}", "2")]
    [TestCase("{code: 02, name: B, identifier: C}", "B")]
    [TestCase("{code: 02, name: B, identifier: C}", "C")]
    [TestCase("{code: 02, name: B, aliases: [D, {name: E}]}", "D")]
    [TestCase("{code: 02, name: B, aliases: [D, {name: E}]}", "E")]
    [TestCase("{code: 2, name: B, aliases: [{name: E, identifier: e e}]}", "E")]
    [TestCase("{code: 2, name: B, aliases: ['?']}", "'?'")]
    public void A_reference_to_an_entry_that_a_fault_omits_is_not_one_more_fault(string entry, string use)
    {
        var yaml = Parsed.Codes(entry, $"{{code: 1, name: A, deprecated: {{use: {use}}}}}");

        Assert.That(Parsed.Locate(yaml), Has.Length.EqualTo(1).And.All.Contains(" 4:"));
    }

    [Test]
    public void A_reference_to_a_code_that_a_syntax_error_cuts_off_is_not_one_more_fault()
    {
        var yaml = Parsed.Codes("{code: 1, name: A, deprecated: {use: 2}}", "{code: 2, name: B");

        Assert.That(Parsed.Locate(yaml).Select(static line => line[..7]), Is.EqualTo(new[] { "SCG1001" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [Test]
    public void A_default_that_does_not_exist_is_reported_once()
    {
        var yaml = Parsed.Columns(
            "{next: {type: code, default: 9}}",
            "{code: 1, name: A}",
            "{code: 2, name: B}",
            "{code: 3, name: C, next: 1}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { $"SCG1014 3:41+1: There is no code '9'; {Advice}" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "-", "-", "1" }));
    }

    [Test]
    public void References_of_several_columns_and_a_replacement_meet_in_one_row()
    {
        var yaml = Parsed.Columns(
            "{a: code, b: int, c: {type: code, default: 2}}",
            "{code: 1, name: A, a: B, b: 7, deprecated: {use: 2}}",
            "{code: 2, name: B, a: 1, b: 8, c: 1, aliases: [{name: C, deprecated: {use: 1}}]}");
        var codes = Parsed.Parse(yaml).Catalog!.Codes;

        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "2 | 7 | 2", "1 | 8 | 1" }));
        Assert.That(codes[0].Deprecation, Is.EqualTo("Use B (2) instead."));
        Assert.That(codes[1].Aliases[0].Deprecation, Is.EqualTo("Use A (1) instead."));
    }

    private static string WithType(string type, string yaml) =>
        yaml.Replace("name: Code\n", $"name: Code\n  type: {type}\n", StringComparison.Ordinal);
}
