using System.Diagnostics;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>The words of a catalog are its author's: as many and as long as the limits allow.</summary>
public sealed class SuggestionBoundTests
{
    [TestCase("NOT_FOND", "NOT_FOUND")]
    [TestCase("not_found", "NOT_FOUND")]
    [TestCase("Erorr", "Error")]
    [TestCase("ERROR", "Error")]
    [TestCase("Warn", "Warning")]
    [TestCase("q", "Q")]
    [TestCase("Z", null)]
    [TestCase("", null)]
    public void Case_does_not_matter_and_something_must_be_common(string text, string? word) =>
        Assert.That(Suggestion.For(text, ["NOT_FOUND", "Error", "Warning", "Q"]), Is.EqualTo(word));

    [Test]
    public void A_long_text_is_not_compared()
    {
        var text = new string('a', 60_000);

        Assert.That(Suggestion.For(text, [text + "b"]), Is.Null);
        Assert.That(Suggestion.For("aaaa", [text]), Is.Null);
    }

    [Test]
    public void Names_as_long_as_the_limit_that_differ_in_one_character_take_no_time()
    {
        var name = "a" + new string('-', 60_000);
        var yaml = $"catalog: {{name: Code, columns: {{c: [{name}]}}}}\ngroups: [{{name: {name}}}]\n"
            + $"codes: [{{code: 1, name: {name}, group: {name}b, c: {name}b, deprecated: {{use: {name}b}}}}]";
        var watch = Stopwatch.StartNew();

        Assert.That(
            Parsed.Locate(yaml).Select(static line => line[..7]),
            Is.EqualTo(new[] { "SCG1014", "SCG1005", "SCG1014" }));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void As_many_wrong_references_as_the_limits_allow_take_seconds()
    {
        var codes = string.Concat(Enumerable.Range(0, 30_000)
            .Select(static number => $"- {{code: {number}, name: NAME_{number}, group: GROPU_{number}, c: NAEM_{number}}}\n"));
        var groups = string.Concat(Enumerable.Range(0, GroupParser.MaxGroups).Select(static number => $"- {{name: GROUP_{number}}}\n"));
        var yaml = $"catalog: {{name: Code, columns: {{c: code}}}}\ngroups:\n{groups}codes:\n{codes}";
        var watch = Stopwatch.StartNew();

        Assert.That(Parsed.Locate(yaml), Has.Length.EqualTo(1_001));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
    }

    [Test]
    public void A_message_about_columns_with_long_keys_is_short()
    {
        var columns = string.Concat(Enumerable.Range(0, 64)
            .Select(static number => $"    ? c{number}{new string('-', 10_000)}\n    : text?\n"));
        var yaml = $"catalog:\n  name: Code\n  columns:\n{columns}codes:\n  - {{code: 1, name: A, zzz: 5}}\n";

        Assert.That(Parsed.Diagnose(yaml).Single(), Has.Length.LessThan(6_000));
    }

    [Test]
    public void A_default_that_is_a_code_costs_no_more_than_its_rows()
    {
        var columns = string.Join(", ", Enumerable.Range(0, 64).Select(static number => $"c{number}: {{type: code, default: 1}}"));
        var codes = string.Concat(Enumerable.Range(0, CodeLimits.MaxColumnValues / 64)
            .Select(static number => $"- {{code: {number}, name: A{number}}}\n"));
        var watch = Stopwatch.StartNew();
        var catalog = Parsed.Parse($"catalog: {{name: Code, columns: {{{columns}}}}}\ncodes:\n{codes}").Catalog!;

        Assert.That(catalog.Codes[^1].Values.Select(Parsed.Show), Is.All.EqualTo("1"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }
}
