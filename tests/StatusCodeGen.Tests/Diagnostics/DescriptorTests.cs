using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>Holds the descriptors, the release tracking and the pages of docs/rules together.</summary>
public sealed class DescriptorTests
{
    private static readonly string[] Ids =
        [.. Descriptors.All.Where(static descriptor => descriptor.Category == "StatusCodeGen.Catalog").Select(static descriptor => descriptor.Id)];

    [Test]
    public void The_ids_of_the_catalog_are_consecutive() =>
        Assert.That(Ids, Is.EqualTo(Enumerable.Range(1001, Ids.Length).Select(static number => $"SCG{number}")));

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_is_an_error_that_leads_to_its_page(string id)
    {
        var descriptor = Descriptors.ById[id];

        Assert.That(descriptor.DefaultSeverity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(descriptor.HelpLinkUri, Does.EndWith($"/docs/rules/{id}.md"));
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_is_tracked_for_a_release(string id)
    {
        var releases = Repository.Read("generator/StatusCodeGen/AnalyzerReleases.Shipped.md")
            + Repository.Read("generator/StatusCodeGen/AnalyzerReleases.Unshipped.md");
        var descriptor = Descriptors.ById[id];

        Assert.That(Lines(releases), Has.One.EqualTo($"{id} | {descriptor.Category} | Error | {TitleOf(id)}"));
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_is_linked_in_the_index(string id) =>
        Assert.That(Lines(Repository.Read("docs/rules/README.md")), Has.One.StartsWith($"| [{id}]({id}.md) | {TitleOf(id)} | "));

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_has_a_page_of_one_shape(string id)
    {
        var page = new RulePage(id);

        Assert.That(page.Title, Is.EqualTo($"# {id}: {TitleOf(id)}"));
        Assert.That(page.Headings, Is.EqualTo(new[] { "Example", "Mended", "Why", "Place" }));
    }

    [TestCaseSource(nameof(Ids))]
    public void The_example_of_a_page_is_reported_as_the_page_says(string id)
    {
        var page = new RulePage(id);

        Assert.That(page.Output, Has.All.Contains($": error {id}: "));
        Assert.That(RulePage.Diagnose(page.Faulty), Is.EqualTo(page.Output));
    }

    [TestCaseSource(nameof(Ids))]
    public void The_mended_example_of_a_page_has_no_fault(string id) =>
        Assert.That(RulePage.Diagnose(new RulePage(id).Mended), Is.Empty);

    [Test]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "SCG1*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.That(pages, Is.EquivalentTo(Ids));
    }

    private static string TitleOf(string id) => Descriptors.ById[id].Title.ToString(CultureInfo.InvariantCulture);

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
