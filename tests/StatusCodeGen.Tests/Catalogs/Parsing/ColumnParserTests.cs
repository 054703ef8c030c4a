using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class ColumnParserTests
{
    [Test]
    public void A_column_may_have_every_key_of_its_long_form()
    {
        var yaml = Parsed.Columns(
            "{retry after: {type: int, default: 5, optional: false, undeclared: 7, title: Wait, description: d, identifier: Delay, "
                + "x-a: 1}}",
            "{code: 1, name: A}");
        var column = Parsed.Parse(yaml).Catalog!.Columns[0];

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            new[] { column.Key, column.Identifier, column.Title, column.Description, Parsed.Show(column.Undeclared) },
            Is.EqualTo(new[] { "retry after", "Delay", "Wait", "d", "7" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "5" }));
    }

    [TestCase("retry after", "bool", "IsRetryAfter", "IsRetryAfter")]
    [TestCase("retriable", "bool", "IsRetriable", "IsRetriable")]
    [TestCase("is-open", "bool", "IsOpen", "IsOpen")]
    [TestCase("has body", "bool", "HasBody", "HasBody")]
    [TestCase("can_retry", "bool", "CanRetry", "CanRetry")]
    [TestCase("should retry", "bool", "ShouldRetry", "ShouldRetry")]
    [TestCase("needs login", "bool", "NeedsLogin", "NeedsLogin")]
    [TestCase("issue", "bool", "IsIssue", "IsIssue")]
    [TestCase("cancelled", "bool", "IsCancelled", "IsCancelled")]
    [TestCase("is", "bool", "Is", "Is")]
    [TestCase("retry after", "duration", "RetryAfter", "GetRetryAfter")]
    [TestCase("is-open", "int", "IsOpen", "GetIsOpen")]
    [TestCase("404", "text", "_404", "Get_404")]
    public void A_column_has_a_property_and_a_method(string key, string type, string property, string method)
    {
        var column = Parsed.Parse(Parsed.Columns($"{{'{key}': {type}}}")).Catalog!.Columns[0];

        Assert.That(new[] { column.Property, column.Method, column.Title }, Is.EqualTo(new[] { property, method, key }));
    }

    [TestCase("{a: {type: int, default: 5, undeclared: 6}}", "5", "6")]
    [TestCase("{a: {type: text, default: ''}}", "", "-")]
    [TestCase("{a: {type: bool, default: true}}", "1", "-")]
    [TestCase("{a: {type: 'int?', undeclared: 3}}", "-", "3")]
    [TestCase("{a: {type: [B, C], default: C, undeclared: B}}", "2", "1")]
    [TestCase("{a: {any of: [B, C], default: [C, B], undeclared: [C]}}", "3", "2")]
    [TestCase("{a: {type: code, default: 1}}", "1", "-")]
    [TestCase("{a: {type: code, default: A}}", "1", "-")]
    [TestCase("{a: {type: decimal, default: 1.5}}", "1.5", "-")]
    public void A_default_fills_rows_and_an_undeclared_value_does_not(string columns, string row, string undeclared)
    {
        var yaml = Parsed.Columns(columns, "{code: 1, name: A}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { row }));
        Assert.That(Parsed.Show(Parsed.Parse(yaml).Catalog!.Columns[0].Undeclared), Is.EqualTo(undeclared));
    }

    [TestCase("{a: {type: int, default: x}}", "SCG1005 3:37+1: 'default' must be a whole number from -2147483648 to 2147483647, not 'x'")]
    [TestCase("{a: {type: int, defualt: 5}}", "SCG1003 3:28+7: The column 'a' has no key 'defualt'; did you mean 'default'?")]
    [TestCase("{a: {type: int, optional: yes}}", "SCG1005 3:38+3: 'optional' must be true or false, not 'yes'")]
    [TestCase("{a: {type: int, optinal: true}}", "SCG1003 3:28+7: The column 'a' has no key 'optinal'; did you mean 'optional'?")]
    [TestCase("{a: {type: [B], default: b}}", "SCG1005 3:37+1: 'default' must be B, not 'b'; did you mean 'B'?")]
    [TestCase(
        "{a: {type: code, default: 9}}",
        "SCG1014 3:38+1: There is no code '9'; write the number or the name of another code of this catalog")]
    public void After_a_faulty_default_rows_without_a_value_are_not_reported(string columns, string diagnostic)
    {
        var yaml = Parsed.Columns(columns, "{code: 1, name: A}", "{code: 2, name: B}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "-", "-" }));
    }

    [TestCase("{a: {}}", "SCG1004 3:16+2: The column 'a' has no 'type'; add it")]
    [TestCase("{a: {default: 5}}", "SCG1004 3:17+7: The column 'a' has no 'type'; add it")]
    [TestCase("{a: {tpye: int}}", "SCG1003 3:17+4: The column 'a' has no key 'tpye'; did you mean 'type'?")]
    [TestCase("{a: {anyof: [B]}}", "SCG1003 3:17+5: The column 'a' has no key 'anyof'; did you mean 'any of'?")]
    [TestCase("{name: int}", "SCG1008 3:13+4: 'name' is already a key of every code; give the column another key")]
    [TestCase("{group: int}", "SCG1008 3:13+5: 'group' is already a key of every code; give the column another key")]
    [TestCase("{x-a: int}", "SCG1008 3:13+3: 'x-a' is a key of your own, which is ignored; give the column another key")]
    [TestCase(
        "{'?': int}",
        "SCG1008 3:13+3: '?' has no letter or digit to make a C# identifier from; give this column an 'identifier' of its own")]
    [TestCase(
        "{a: {type: int, identifier: 1b}}",
        "SCG1008 3:40+2: '1b' is not a C# identifier; give this column an 'identifier' of its own")]
    [TestCase("{a: {type: int, identifier: [b]}}", "SCG1005 3:40+3: 'identifier' must be a text, not a list")]
    public void A_faulty_column_is_reported_and_omitted(string columns, string diagnostic)
    {
        var yaml = Parsed.Columns(columns, "{code: 1, name: A, a: 5, '?': 6}");

        Assert.That(
            Parsed.Diagnose(yaml).Where(static line => !line.StartsWith("SCG1003 5:", StringComparison.Ordinal)),
            Is.EqualTo(new[] { diagnostic }));
    }

    [Test]
    public void The_key_of_a_faulty_column_stays_a_key_of_the_codes()
    {
        var yaml = Parsed.Columns("{a: strng, b: int}", "{code: 1, name: A, a: 5, b: 6}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1005 3:16+5" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "6" }));
    }

    [TestCase("{a: {type: int, any of: [B]}}", "SCG1005 3:17+4: 'type' must be omitted where 'any of' is given, not given as well")]
    [TestCase("{a: {type: code, undeclared: 1}}", "SCG1005 3:41+1: 'undeclared' must be omitted in a column of codes, not given")]
    [TestCase(
        "{a: {type: 'int?', undeclared: x}}",
        "SCG1005 3:43+1: 'undeclared' must be a whole number from -2147483648 to 2147483647, not 'x'")]
    [TestCase("{a: {type: 'int?', title: []}}", "SCG1005 3:38+2: 'title' must be a text, not a list")]
    public void An_otherwise_valid_column_is_kept_without_its_faulty_key(string columns, string diagnostic)
    {
        var yaml = Parsed.Columns(columns);

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Columns.Single().Identifier, Is.EqualTo("A"));
    }

    [TestCase("", "")]
    [TestCase("{}", "")]
    [TestCase("[a]", "SCG1005 3:12+3: 'columns' must be a mapping from the key of each column to its type, not a list")]
    [TestCase("text", "SCG1005 3:12+4: 'columns' must be a mapping from the key of each column to its type, not 'text'")]
    public void Columns_are_a_mapping(string columns, string diagnostic) =>
        Assert.That(string.Join("\n", Parsed.Diagnose(Parsed.Columns(columns))), Is.EqualTo(diagnostic));

    [TestCase("columns: [level]", "SCG1005 3:12+7")]
    [TestCase("colums: { level: int }", "SCG1003 3:3+6")]
    [TestCase("columns: *a", "SCG1002 3:12+2")]
    public void If_the_columns_cannot_be_read_only_misspelt_keys_of_codes_are_reported(string line, string diagnostic)
    {
        var yaml = $"catalog:\n  name: Code\n  {line}\ncodes:\n"
            + "  - {code: 1, name: A, level: 5}\n  - {code: 2, name: B, desription: x}\n";

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { diagnostic, "SCG1003 6:24+10" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "2 B" }));
    }

    [TestCase("catlog: {name: Code, columns: {level: int}}\n", "SCG1003 1:1+6")]
    [TestCase("catalog: Code\n", "SCG1005 1:10+4")]
    [TestCase("", "SCG1004 1:1+5")]
    public void Without_a_header_the_keys_of_columns_are_not_reported(string header, string diagnostic) =>
        Assert.That(
            Parsed.Locate($"{header}codes: [{{code: 1, name: A, level: 5}}, {{code: 2, name: B, level: 6}}]"),
            Is.EqualTo(new[] { diagnostic }));

    [Test]
    public void Columns_that_a_syntax_error_cuts_off_are_not_missed()
    {
        const string yaml = "codes: [{code: 1, name: A, level: 5, wait: 1s}]\n"
            + "catalog:\n  name: Code\n  columns:\n    level: int\n    wait: [a\n";

        Assert.That(Parsed.Locate(yaml).Select(static line => line[..7]), Is.EqualTo(new[] { "SCG1001" }));
    }

    [Test]
    public void A_column_appears_twice_only_once()
    {
        var yaml = Parsed.Columns("{a: int, a: text}", "{code: 1, name: A, a: 5, a: 6}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1002 3:21+1", "SCG1002 5:30+1" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "5" }));
    }

    [Test]
    public void Columns_beyond_the_limit_are_omitted()
    {
        var columns = string.Join(", ", Enumerable.Range(0, ColumnParser.MaxColumns + 2).Select(static number => $"c{number}: text?"));
        var yaml = Parsed.Columns($"{{{columns}}}", "{code: 1, name: A, c65: x}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1012 3:{13 + columns.IndexOf("c64", StringComparison.Ordinal)}+3: "
                + "The number of columns exceeds the limit of 64; remove the columns that nobody needs",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Columns, Has.Count.EqualTo(ColumnParser.MaxColumns));
    }

    [Test]
    public void A_column_wins_over_no_key_of_the_format_but_may_have_any_other()
    {
        var yaml = Parsed.Columns("{code2: int, use: text, range: text}", "{code: 1, name: A, code2: 5, use: u, range: 4xx}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "5 | u | 4xx" }));
    }
}
