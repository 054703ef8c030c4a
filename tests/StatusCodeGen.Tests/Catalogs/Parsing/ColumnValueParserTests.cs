using System.Globalization;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class ColumnValueParserTests
{
    [TestCase("bool", "true", "1")]
    [TestCase("bool", "'false'", "0")]
    [TestCase("int", "-5", "-5")]
    [TestCase("int", "2147483647", "2147483647")]
    [TestCase("int", "0xFFFFFFFF", "-1")]
    [TestCase("int", "'7'", "7")]
    [TestCase("long", "9223372036854775807", "9223372036854775807")]
    [TestCase("long", "0xFFFFFFFF", "4294967295")]
    [TestCase("decimal", "12.50", "12.50")]
    [TestCase("decimal", "-0.25", "-0.25")]
    [TestCase("decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [TestCase("decimal", "0.1000000000000000000000000000000000", "0.1000000000000000000000000000")]
    [TestCase("text", "some text", "some text")]
    [TestCase("text", "'  '", "  ")]
    [TestCase("text", "''", "")]
    [TestCase("text", "no", "no")]
    [TestCase("text", "404", "404")]
    [TestCase("duration", "1h30m", "54000000000")]
    [TestCase("code", "1", "1")]
    [TestCase("code", "A", "1")]
    [TestCase("code", "0x1", "1")]
    [TestCase("[Error, time out]", "time out", "2")]
    [TestCase("{any of: [A, B, C]}", "[C, A]", "5")]
    [TestCase("{any of: [A, B, C]}", "[]", "0")]
    public void A_value_is_read_as_the_type_of_its_column(string type, string value, string expected)
    {
        var yaml = Parsed.Columns($"{{level: {type}}}", $"{{code: 1, name: A, level: {value}}}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { expected }));
    }

    [TestCase("bool", "yes", "3", "'level' must be true or false, not 'yes'")]
    [TestCase("bool", "True", "4", "'level' must be true or false, not 'True'")]
    [TestCase("bool", "''", "2", "'level' must be true or false, not ''")]
    [TestCase("bool", "[true]", "6", "'level' must be true or false, not a list")]
    [TestCase("int", "2147483648", "10", "'level' must be a whole number from -2147483648 to 2147483647, not '2147483648'")]
    [TestCase("int", "0x100000000", "11", "'level' must be a whole number from -2147483648 to 2147483647, not '0x100000000'")]
    [TestCase("int", "010", "3", "'level' must be a whole number from -2147483648 to 2147483647, not '010'")]
    [TestCase("int", "1.0", "3", "'level' must be a whole number from -2147483648 to 2147483647, not '1.0'")]
    [TestCase("long", "1e3", "3", "'level' must be a whole number from -9223372036854775808 to 9223372036854775807, not '1e3'")]
    [TestCase("decimal", "1e3", "3", "'level' must be a decimal number such as 12.5, of 28 digits at most, not '1e3'")]
    [TestCase("decimal", ".5", "2", "'level' must be a decimal number such as 12.5, of 28 digits at most, not '.5'")]
    [TestCase("decimal", "1.", "2", "'level' must be a decimal number such as 12.5, of 28 digits at most, not '1.'")]
    [TestCase("decimal", "-0", "2", "'level' must be a decimal number such as 12.5, of 28 digits at most, not '-0'")]
    [TestCase("decimal", "'1,5'", "5", "'level' must be a decimal number such as 12.5, of 28 digits at most, not '1,5'")]
    [TestCase(
        "decimal",
        "0.12345678901234567890123456789",
        "31",
        "'level' must be a decimal number such as 12.5, of 28 digits at most, not '0.12345678901234567890123456789'")]
    [TestCase("text", "{a: b}", "6", "'level' must be a text, not a mapping")]
    [TestCase("duration", "1 h", "3", "'level' must be a duration such as 90s, 1h30m or PT15M, not '1 h'")]
    [TestCase("code", "[1]", "3", "'level' must be the number (of type int) or the name of another code, not a list")]
    [TestCase("[Error, Warning]", "error", "5", "'level' must be Error or Warning, not 'error'; did you mean 'Error'?")]
    [TestCase("[Error, Warning]", "WARNNG", "6", "'level' must be Error or Warning, not 'WARNNG'; did you mean 'Warning'?")]
    [TestCase("[Error, Warning]", "Fatal", "5", "'level' must be Error or Warning, not 'Fatal'")]
    [TestCase("[Error]", "''", "2", "'level' must be Error, not ''")]
    [TestCase("{any of: [A, Bc, D]}", "A", "1", "'level' must be a list with any of A, Bc or D, not 'A'")]
    [TestCase("{any of: [A, Bc, D]}", "[A, bc]", "2", "A word of 'level' must be A, Bc or D, not 'bc'; did you mean 'Bc'?")]
    [TestCase("{any of: [A, Bc, D]}", "[A, [D]]", "3", "A word of 'level' must be A, Bc or D, not a list")]
    public void A_value_of_another_type_is_reported_and_the_code_is_kept(string type, string value, string length, string message)
    {
        var yaml = Parsed.Columns($"{{level: {type}}}", $"{{code: 1, name: A, level: {value}}}");
        var column = value[0] == '[' && message[0] == 'A' ? 35 : 31;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { $"SCG1005 5:{column}+{length}: {message}" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [Test]
    public void A_row_needs_a_value_in_every_column_that_is_not_optional_and_has_no_default()
    {
        var yaml = Parsed.Columns(
            "{a: int, b: 'int?', c: {type: int, default: 5}, d: text}",
            "{code: 1, name: A}",
            "{code: 2, name: B, a: , d: ''}",
            "{code: 3, name: C, a: 7, d: x, c: 6, b: 5}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1004 5:6+4: The code has no 'a' and no 'd'; add them",
            "SCG1004 6:6+4: The code has no 'a'; add it",
        }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "- | - | 5 | -", "- | - | 5 | ", "7 | 5 | 6 | x" }));
    }

    [Test]
    public void A_misspelt_column_is_reported_once() =>
        Assert.That(
            Parsed.Diagnose(Parsed.Columns("{severity: int}", "{code: 1, name: A, severty: 5}")),
            Is.EqualTo(new[] { "SCG1003 5:24+7: The code has no key 'severty'; did you mean 'severity'?" }));

    [Test]
    public void A_message_lists_at_most_twelve_words_and_none_of_them_whole_if_it_is_long()
    {
        var words = string.Join(",", Enumerable.Range(0, 20).Select(static number => $"W{number}{new string('-', 100)}"));
        var message = Parsed.Diagnose(Parsed.Columns($"{{level: [{words}]}}", "{code: 1, name: A, level: x}")).Single();

        Assert.That(message, Does.Contain("W10").And.Not.Contain("W11").And.Contains("another of its words"));
        Assert.That(message, Has.Length.LessThan(1_000));
    }

    [Test]
    [SetCulture("sv-SE")]
    public void The_limits_of_a_type_are_the_same_in_every_culture()
    {
        Assume.That(CultureInfo.CurrentCulture.NumberFormat.NegativeSign, Is.Not.Empty);

        Assert.That(
            Parsed.Diagnose(Parsed.Columns("{level: int}", "{code: 1, name: A, level: x}")).Single(),
            Does.EndWith("from -2147483648 to 2147483647, not 'x'"));
    }
}
