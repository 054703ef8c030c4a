using Microsoft.CodeAnalysis;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>Checks that the pages of the catalog rules say what the generator does.</summary>
public sealed class CatalogPageTests
{
    private static readonly string[] Ids =
    [
        .. Descriptors.All
            .Where(static descriptor => descriptor.Category == "StatusCodeGen.Catalog")
            .Select(static descriptor => descriptor.Id),
    ];

    [TestCaseSource(nameof(Ids))]
    public void A_page_has_the_usual_headings(string id) =>
        Assert.That(new RulePage(id).Headings, Is.EqualTo(new[] { "Example", "How to fix", "Why", "Where it is reported" }));

    [TestCaseSource(nameof(Ids))]
    public void The_example_is_reported_as_the_page_says(string id)
    {
        var page = new RulePage(id);

        var severity = Descriptors.ById[id].DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning";
        Assert.That(page.Output, Has.All.Contains($": {severity} {id}: "));
        Assert.That(CatalogExample.Diagnose(page.In("Example", "yaml"), page.CodeIn("Example")), Is.EqualTo(page.Output));
    }

    [TestCaseSource(nameof(Ids))]
    public void The_fixed_example_has_no_fault(string id)
    {
        var page = new RulePage(id);

        Assert.That(CatalogExample.Diagnose(page.In("How to fix", "yaml"), page.CodeIn("Example")), Is.Empty);
    }
}
