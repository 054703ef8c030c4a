using Microsoft.CodeAnalysis;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>Checks that the pages of the switch rules say what the analyzers do.</summary>
public sealed class SwitchPageTests
{
    private static readonly string[] Ids =
    [
        .. Descriptors.All
            .Where(static descriptor => descriptor.Category == "StatusCodeGen.Exhaustiveness")
            .Select(static descriptor => descriptor.Id),
    ];

    [TestCaseSource(nameof(Ids))]
    public void A_page_has_the_usual_headings(string id) => Assert.That(
        new RulePage(id).Headings,
        Is.EqualTo(new[] { "Example", "How to fix", "Why", "Where it is reported", "When to suppress", "Severity" }));

    [TestCaseSource(nameof(Ids))]
    public async Task The_example_is_reported_as_the_page_says(string id)
    {
        var page = new RulePage(id);

        Assert.That(page.Output, Has.All.Contains($": {WordOf(Descriptors.ById[id].DefaultSeverity)} {id}: "));
        Assert.That(await ProgramExample.Diagnose(page.In("Example", "yaml"), page.In("Example", "csharp")), Is.EqualTo(page.Output));
    }

    [TestCaseSource(nameof(Ids))]
    public async Task The_fixed_example_has_no_fault(string id)
    {
        var page = new RulePage(id);

        Assert.That(await ProgramExample.Diagnose(page.In("Example", "yaml"), page.In("How to fix", "csharp")), Is.Empty);
    }

    [TestCaseSource(nameof(Ids))]
    public async Task The_severity_is_set_as_the_page_says(string id)
    {
        var page = new RulePage(id);
        var severities = ProgramExample.SeveritiesOf(page.In("Severity", "ini"));
        var (before, after) = (Descriptors.ById[id].DefaultSeverity, severities[id] switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            var other => throw new InvalidOperationException($"The page must show a visible severity, not {other}."),
        });

        Assert.That(after, Is.Not.EqualTo(before));
        Assert.That(
            await ProgramExample.Diagnose(page.In("Example", "yaml"), page.In("Example", "csharp"), severities),
            Is.EqualTo(page.Output.Select(line => line.Replace($": {WordOf(before)} ", $": {WordOf(after)} ", StringComparison.Ordinal))));
    }

    [TestCaseSource(nameof(Ids))]
    public void A_page_says_when_to_suppress(string id) =>
        Assert.That(new RulePage(id).Under("When to suppress").Split('\n')[2..], Has.Some.Not.Empty);

    /// <summary>A severity as the compiler prints it.</summary>
    private static string WordOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
