using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class ColumnTypeParserTests
{
    private const string Types = "bool, int, long, decimal, text, duration, code, a list of words, or 'any of' a list of words";

    [TestCase("bool", "Bool")]
    [TestCase("int", "Int")]
    [TestCase("long", "Long")]
    [TestCase("decimal", "Decimal")]
    [TestCase("text", "Text")]
    [TestCase("duration", "Duration")]
    [TestCase("code", "Code")]
    [TestCase("'int'", "Int")]
    [TestCase("'int?'", "Int?")]
    [TestCase("\"code?\"", "Code?")]
    [TestCase("[Error, Warning]", "Word Error,Warning")]
    [TestCase("{any of: [Error, Warning]}", "Words Error,Warning")]
    [TestCase("{type: int}", "Int")]
    [TestCase("{type: 'int?'}", "Int?")]
    [TestCase("{type: int, optional: true}", "Int?")]
    [TestCase("{type: 'int?', optional: false}", "Int?")]
    [TestCase("{type: [A], optional: true}", "Word? A")]
    [TestCase("{type: {any of: [A]}, optional: 'true'}", "Words? A")]
    [TestCase("[404, no, 'null', time out, 1.5]", "Word _404,No,Null,TimeOut,_15")]
    public void A_type_is_a_name_or_a_list_of_words(string type, string expected)
    {
        var yaml = Parsed.Columns($"{{level: {type}}}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Show(yaml), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void A_question_mark_needs_no_quotes_in_block_style()
    {
        const string yaml = "catalog:\n  name: Code\n  columns:\n    a: int?\n    b:\n      type: text?\ncodes: []";

        Assert.That(Show(yaml), Is.EqualTo(new[] { "Int?", "Text?" }));
    }

    [TestCase("bol", $"SCG1005 3:20+3: The type of 'level' must be {Types}, not 'bol'; did you mean 'bool'?")]
    [TestCase("Bool", $"SCG1005 3:20+4: The type of 'level' must be {Types}, not 'Bool'; did you mean 'bool'?")]
    [TestCase("string", $"SCG1005 3:20+6: The type of 'level' must be {Types}, not 'string'")]
    [TestCase("'int??'", $"SCG1005 3:20+7: The type of 'level' must be {Types}, not 'int??'")]
    [TestCase("'?'", $"SCG1005 3:20+3: The type of 'level' must be {Types}, not '?'")]
    [TestCase("''", $"SCG1005 3:20+2: The type of 'level' must be {Types}, not nothing")]
    [TestCase("[]", $"SCG1005 3:20+2: The type of 'level' must be {Types}, not an empty list")]
    [TestCase("{type: {}}", $"SCG1005 3:27+2: The type of 'level' must be {Types}, not a mapping")]
    [TestCase("{type: {any of: [A], title: B}}", $"SCG1005 3:27+23: The type of 'level' must be {Types}, not a mapping")]
    [TestCase("{any of: A}", $"SCG1005 3:29+1: The type of 'level' must be {Types}, not 'A'")]
    [TestCase("{any of: []}", $"SCG1005 3:29+2: The type of 'level' must be {Types}, not an empty list")]
    [TestCase("{any of: {A: B}}", $"SCG1005 3:29+6: The type of 'level' must be {Types}, not a mapping")]
    public void A_column_with_a_wrong_type_is_reported_and_omitted(string type, string diagnostic)
    {
        var yaml = Parsed.Columns($"{{level: {type}, b: bool}}", "{code: 1, name: A, level: x, b: true}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "1" }));
    }

    [TestCase("[A, [B]]", "SCG1005 3:24+3: A word must be a text, not a list")]
    [TestCase("[A, {b: c}]", "SCG1005 3:24+6: A word must be a text, not a mapping")]
    [TestCase("[A, '?']", "SCG1008 3:24+3: '?' has no letter or digit to make a C# identifier from; spell this word in another way")]
    [TestCase("[A, A]", "SCG1008 3:24+1 first 3:21+1: Another word has the C# name 'A'; spell this word in another way")]
    [TestCase("[A, a]", "SCG1008 3:24+1 first 3:21+1: Another word has the C# name 'A'; spell this word in another way")]
    [TestCase(
        "[A, unknown]",
        "SCG1008 3:24+7: The C# name 'Unknown' is already used by the generated API; "
            + "leave it out, and write 'optional: true' for rows without a word")]
    [TestCase(
        "{any of: [A, none]}",
        "SCG1008 3:33+4: The C# name 'None' is already used by the generated API; "
            + "leave it out, and write 'optional: true' for rows without a word")]
    public void A_faulty_word_is_reported_and_omitted(string type, string diagnostic)
    {
        var yaml = Parsed.Columns($"{{level: {type}}}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Show(yaml), Is.EqualTo(new[] { type[0] == '{' ? "Words A" : "Word A" }));
    }

    [Test]
    public void Unknown_and_None_are_words_of_the_other_kind()
    {
        var yaml = Parsed.Columns("{a: [None], b: {any of: [Unknown]}}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Show(yaml), Is.EqualTo(new[] { "Word None", "Words Unknown" }));
    }

    [Test]
    public void A_column_without_a_usable_word_is_omitted()
    {
        var yaml = Parsed.Columns("{level: ['?']}", "{code: 1, name: A, level: '?'}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1008 3:21+3" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "" }));
    }

    [Test]
    public void A_row_that_has_an_omitted_word_is_not_one_more_fault()
    {
        var yaml = Parsed.Columns(
            "{level: [A, a], areas: {any of: [B, b, C]}}",
            "{code: 1, name: X, level: a, areas: [b, C]}",
            "{code: 2, name: Y, level: A, areas: [B]}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1008 3:24+1 first 3:21+1", "SCG1008 3:48+1 first 3:45+1" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "- | 2", "1 | 1" }));
    }

    [TestCase(true, ColumnTypeParser.MaxFlags, "63")]
    [TestCase(false, ColumnTypeParser.MaxWords, "4,096")]
    public void Words_beyond_the_limit_are_omitted(bool isAny, int limit, string shown)
    {
        var words = $"[{string.Join(",", Enumerable.Range(0, limit + 1).Select(static number => $"A{number}"))}]";
        var yaml = Parsed.Columns($"{{level: {(isAny ? $"{{any of: {words}}}" : words)}}}");
        var last = $"A{limit}]";
        var column = yaml.Split('\n')[2].IndexOf(last, StringComparison.Ordinal) + 1;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1012 3:{column}+{last.Length - 1}: "
                + $"The number of words of 'level' exceeds the limit of {shown}; make it a column of texts",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Columns[0].Words, Has.Count.EqualTo(limit));
    }

    [Test]
    public void The_last_of_as_many_flags_as_possible_has_a_bit_of_its_own()
    {
        var words = string.Join(",", Enumerable.Range(0, ColumnTypeParser.MaxFlags).Select(static number => $"A{number}"));
        var yaml = Parsed.Columns(
            $"{{level: {{any of: [{words}]}}}}",
            "{code: 1, name: X, level: [A62, A0, A62]}",
            $"{{code: 2, name: Y, level: [{words}]}}");

        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "4611686018427387905", "9223372036854775807" }));
    }

    private static IEnumerable<string> Show(string yaml) => Parsed.Parse(yaml).Catalog!.Columns.Select(static column =>
        $"{column.Type}{(column.IsOptional ? "?" : "")}"
            + (column.HasEnum ? " " + string.Join(",", column.Words.Select(static word => word.Identifier)) : ""));
}
