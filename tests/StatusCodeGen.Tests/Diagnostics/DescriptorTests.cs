using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>Checks that the descriptors, the release tracking and the pages of docs/rules agree.</summary>
public sealed class DescriptorTests
{
    private static readonly string[] Ids = [.. Descriptors.All.Select(static descriptor => descriptor.Id)];

    [Test]
    public void Ids_are_unique_and_in_order() => Assert.That(Ids, Is.Unique.And.Ordered.Using<string>(StringComparer.Ordinal));

    [Test]
    public void The_ids_of_the_catalog_are_consecutive()
    {
        var ids = OfCategory("StatusCodeGen.Catalog").ToList();

        Assert.That(ids, Is.EqualTo(Enumerable.Range(1001, ids.Count).Select(static number => $"SCG{number}")));
    }

    [Test]
    public void The_first_digit_of_an_id_tells_its_category()
    {
        Assert.That(OfCategory("StatusCodeGen.Catalog"), Is.All.StartsWith("SCG1"));
        Assert.That(OfCategory("StatusCodeGen.Exhaustiveness"), Is.All.StartsWith("SCG2"));
        Assert.That(Descriptors.All.Select(static descriptor => descriptor.Category).Distinct().Count(), Is.EqualTo(2));
    }

    /// <summary>
    /// A text that a comment cuts short may be all that the author meant, and what a translation lacks has a text in another
    /// language.
    /// </summary>
    [Test]
    public void A_faulty_catalog_is_an_error_except_for_these_and_a_switch_never_is() => Assert.That(
        Descriptors.All.Select(static descriptor => (descriptor.Id, descriptor.DefaultSeverity == DiagnosticSeverity.Error)),
        Is.EqualTo(Ids.Select(static id =>
            (id, id.StartsWith("SCG1", StringComparison.Ordinal) && id is not ("SCG1017" or "SCG1019" or "SCG1020")))));

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_links_to_its_page(string id) =>
        Assert.That(Descriptors.ById[id].HelpLinkUri, Does.EndWith($"/docs/rules/{id}.md"));

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_is_tracked_for_a_release(string id)
    {
        var releases = Repository.Read("generator/StatusCodeGen/AnalyzerReleases.Shipped.md")
            + Repository.Read("generator/StatusCodeGen/AnalyzerReleases.Unshipped.md");
        var descriptor = Descriptors.ById[id];

        Assert.That(Lines(releases), Has.One.EqualTo($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {TitleOf(id)}"));
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_is_linked_in_the_index(string id)
    {
        // All rules of the catalog but one are errors, so their table has no column for the severity.
        var descriptor = Descriptors.ById[id];
        var severity = descriptor.Category == "StatusCodeGen.Catalog" ? "" : $" {descriptor.DefaultSeverity} |";

        Assert.That(Lines(Repository.Read("docs/rules/README.md")), Has.One.StartsWith($"| [{id}]({id}.md) | {TitleOf(id)} |{severity} "));
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_page_has_the_title_of_its_rule(string id) =>
        Assert.That(new RulePage(id).Title, Is.EqualTo($"# {id}: {TitleOf(id)}"));

    /// <summary>The build file of the package reports SCG3001, before the compiler runs its analyzers.</summary>
    [Test]
    public void Every_page_belongs_to_a_rule_to_the_suppressions_or_to_the_package() =>
        Assert.That(RulePage.Ids, Is.EquivalentTo([.. Ids, "SCG3001", "SCGS"]));

    private static IEnumerable<string> OfCategory(string category) =>
        Descriptors.All.Where(descriptor => descriptor.Category == category).Select(static descriptor => descriptor.Id);

    private static string TitleOf(string id) => Descriptors.ById[id].Title.ToString(CultureInfo.InvariantCulture);

    private static string[] Lines(string text) => text.Split('\n');
}
