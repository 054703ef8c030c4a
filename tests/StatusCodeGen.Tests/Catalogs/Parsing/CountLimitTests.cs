using System.Globalization;
using System.Text;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>What there may be many of, but not without end: the generator runs inside the compiler.</summary>
public sealed class CountLimitTests
{
    private const string Header = "catalog: {name: Code}\n";

    [Test, Category("Slow")]
    public void A_file_may_have_524288_values()
    {
        // The file, its keys, the header with its two texts, both lists, and their items.
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
    public void The_most_codes_may_have_a_description_each()
    {
        var rows = Enumerable.Range(0, CodeParser.MaxCodes).Select(static code => string.Create(CultureInfo.InvariantCulture, $"- {{code: {code}, name: A{code:x}, description: {code}}}\n"));

        Assert.That(Parsed.Diagnose(Header + "codes:\n" + string.Concat(rows)), Is.Empty);
    }

    [Test]
    public void A_catalog_may_have_4096_groups()
    {
        var groups = Header + "groups:\n" + string.Concat(Enumerable.Range(0, GroupParser.MaxGroups).Select(static group => string.Create(CultureInfo.InvariantCulture, $"- name: A{group}\n")));

        Assert.That(Parsed.Diagnose(groups), Is.Empty);
        Assert.That(Parsed.Diagnose(groups + "- {}\n"), Is.EqualTo(new[] { "SCG1012 4099:3+2: The number of groups exceeds the limit of 4,096; split the catalog" }));
        Assert.That(Parsed.Parse(groups + "- {}\n").Catalog, Is.Null);
    }

    [Test]
    public void The_error_after_1000_says_that_there_are_more_and_the_rest_is_still_generated()
    {
        var yaml = Header + "codes:\n" + Repeat("- *a\n", DiagnosticCollector.MaxCount + 500) + "- {code: 1, name: A}\n";

        var diagnostics = Parsed.Diagnose(yaml);

        Assert.That(diagnostics, Has.Length.EqualTo(DiagnosticCollector.MaxCount + 1));
        Assert.That(diagnostics[..^1], Is.All.StartsWith("SCG1002"));
        Assert.That(diagnostics[^1], Is.EqualTo("SCG1012 1003:3+2: The number of errors exceeds the limit of 1,000; correct the others first"));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [Test, Category("Slow")]
    public void A_key_that_is_repeated_without_end_counts_once_and_takes_no_longer_each_time()
    {
        var keys = string.Concat(Enumerable.Range(0, 100_000).Select(static key => string.Create(CultureInfo.InvariantCulture, $" k{key}: a,\n")));
        var yaml = Header + "codes: []\nx-a: {\n" + keys + Repeat(" k99999: b,\n", 100_000) + " }\n";

        Assert.That(Parsed.Locate(yaml)[0], Is.EqualTo("SCG1002 100004:2+6"));
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
