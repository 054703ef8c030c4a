using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Tests.Exhaustiveness;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>Checks that the page of the suppressions says what the suppressor does.</summary>
public sealed class SuppressionTests
{
    private static readonly RulePage Page = new("SCGS");

    private static readonly string[] Ids =
    [
        .. AnalyzedCode.Suppressors
            .SelectMany(static suppressor => suppressor.SupportedSuppressions)
            .Select(static suppression => suppression.Id)
            .Order(StringComparer.Ordinal),
    ];

    [Test]
    public void Ids_are_consecutive() =>
        Assert.That(Ids, Is.EqualTo(Enumerable.Range(1, Ids.Length).Select(static number => $"SCGS{number:000}")));

    [TestCaseSource(nameof(Ids))]
    public void Every_suppression_is_on_the_page_and_in_the_index(string id)
    {
        var suppression = AnalyzedCode.Suppressors
            .SelectMany(static suppressor => suppressor.SupportedSuppressions)
            .Single(candidate => candidate.Id == id);

        Assert.That(Lines("SCGS"), Has.One.StartsWith($"| {id} | {suppression.SuppressedDiagnosticId}, "));
        Assert.That(Lines("README"), Has.One.EqualTo($"| [{id}](SCGS.md) | {suppression.SuppressedDiagnosticId} |"));
    }

    [Test]
    public void The_page_has_no_suppression_that_does_not_exist() =>
        Assert.That(
            Lines("SCGS").Where(static line => line.StartsWith("| SCGS", StringComparison.Ordinal)).Count(),
            Is.EqualTo(Ids.Length));

    [Test]
    public async Task The_compiler_reports_for_the_example_exactly_what_the_page_says() =>
        Assert.That(await Reported(ImmutableDictionary<string, ReportDiagnostic>.Empty), Is.EqualTo(new[] { Page.In("Example", "text") }));

    [Test]
    public async Task A_suppression_is_turned_off_by_its_id_as_the_page_says()
    {
        Assert.That(Page.In("Severity", "xml"), Does.Contain("<NoWarn>$(NoWarn);SCGS001</NoWarn>"));

        var reported = await Reported(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("SCGS001", ReportDiagnostic.Suppress));

        Assert.That(
            reported.Select(static line => line[.."Program.cs(99".Length]),
            Is.EqualTo(new[] { "Program.cs(1,", "Program.cs(8," }));
    }

    private static async Task<string[]> Reported(ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        var compilation = ProgramExample.Compile(Page.In("Example", "yaml"), Page.In("Example", "csharp"), severities);
        var diagnostics = await SilencedCode.Diagnose(compilation);
        return [.. diagnostics
            .Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            .Select(static diagnostic => diagnostic.ToString())];
    }

    private static string[] Lines(string page) => Repository.Read($"docs/rules/{page}.md").Split('\n');
}
