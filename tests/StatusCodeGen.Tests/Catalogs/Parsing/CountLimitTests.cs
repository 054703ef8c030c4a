using System.Text;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Limits on the number of values, groups and errors in a file. The generator runs inside the compiler.</summary>
public sealed class CountLimitTests
{
    private const string Header = "catalog: {name: Code}\n";

    [Test, Category("Slow")]
    public void A_file_may_have_524288_values()
    {
        // Besides the items: the file, its three keys, the header with its two texts, and both lists.
        const int others = 1 + 3 + 3 + 2;
        var yaml = Header + "codes: []\nx-a: [\n" + Repeat(" a,\n", YamlReader.MaxValues - others) + " a]\n";

        Assert.That(Parsed.Diagnose(yaml.Replace("\n a]", "\n ]", StringComparison.Ordinal)), Is.Empty);
        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1012 {YamlReader.MaxValues - others + 4}:2+1: The number of values exceeds the limit of 524,288; split the file",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog, Is.Null);
    }

    [Test, Category("Slow")]
    public void The_largest_number_of_codes_may_each_have_a_description()
    {
        var rows = Numbered(CodeLimits.MaxCodes, static code => $"- {{code: {code}, name: A{code:x}, description: {code}}}\n");

        Assert.That(Parsed.Diagnose(Header + "codes:\n" + rows), Is.Empty);
    }

    [Test]
    public void A_catalog_may_have_4096_groups()
    {
        var groups = Header + "groups:\n" + Numbered(GroupParser.MaxGroups, static group => $"- name: A{group}\n");

        Assert.That(Parsed.Diagnose(groups), Is.Empty);
        Assert.That(Parsed.Diagnose(groups + "- {}\n"), Is.EqualTo(new[]
        {
            "SCG1012 4099:3+2: The number of groups exceeds the limit of 4,096; split the catalog",
        }));
        Assert.That(Parsed.Parse(groups + "- {}\n").Catalog, Is.Null);
    }

    [Test]
    public void The_columns_of_all_rows_may_have_262144_values()
    {
        const int rows = CodeLimits.MaxColumnValues / 64;
        var columns = string.Concat(Enumerable.Range(0, 64).Select(static column => $"    c{column}: {{type: int, default: 1}}\n"));
        var yaml = $"catalog:\n  name: Code\n  columns:\n{columns}codes:\n"
            + Numbered(rows, static code => $"- {{code: {code}, name: A{code}}}\n");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Diagnose(yaml + "- {code: -1, name: B}\n"), Is.EqualTo(new[]
        {
            $"SCG1012 {5 + 64 + rows}:4+4: The number of values in the columns exceeds the limit of 262,144; split the catalog",
        }));
        Assert.That(Parsed.Parse(yaml + "- {code: -1, name: B}\n").Catalog, Is.Null);
    }

    [Test]
    public void The_error_after_1000_reports_the_limit_and_the_rest_is_still_generated()
    {
        var yaml = Header + "codes:\n" + Repeat("- *a\n", DiagnosticCollector.MaxCount + 500) + "- {code: 1, name: A}\n";

        var diagnostics = Parsed.Diagnose(yaml);

        Assert.That(diagnostics, Has.Length.EqualTo(DiagnosticCollector.MaxCount + 1));
        Assert.That(diagnostics[..^1], Is.All.StartsWith("SCG1002"));
        Assert.That(
            diagnostics[^1],
            Is.EqualTo("SCG1012 1003:3+2: The number of errors exceeds the limit of 1,000; correct the others first"));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [Test, Category("Slow")]
    public void A_key_that_is_repeated_very_often_does_not_slow_down_the_parser()
    {
        var keys = Numbered(100_000, static key => $" k{key}: a,\n");
        var yaml = Header + "codes: []\nx-a: {\n" + keys + Repeat(" k99999: b,\n", 100_000) + " }\n";

        Assert.That(Parsed.Locate(yaml)[0], Is.EqualTo("SCG1002 100004:2+6"));
    }

    private static string Numbered(int count, Func<int, FormattableString> item) =>
        string.Concat(Enumerable.Range(0, count).Select(number => FormattableString.Invariant(item(number))));

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
