using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Tests.Exhaustiveness.Coverage;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>
/// Code as an editor has it at every keystroke: sources that are cut off after a token, or that miss one. No analyzer throws,
/// and every report is true, with the compiler's errors as the oracle.
/// </summary>
public sealed class MutatedCodeTests
{
    /// <summary>Valid sources that together contain everything that the analyzers examine.</summary>
    private static readonly string[] Sources =
    [
        """
        static class Statements
        {
            static int M(JobCode c, bool flag)
            {
                switch (c)
                {
                    case JobCode.Queued or JobCode.Held when flag: return 1;
                    case > JobCode.Held and not JobCode.Crashed: break;
                    case JobCode.Crashed: goto case JobCode.Queued;
                    case JobCode.Queued: throw new Exception();
                    default: throw JobCodes.Unhandled(c);
                }
                switch ((int)c, flag) { case (10, true): case (< 20, false): return (int)(JobCode)205; case (_, _): return 2; }
                return 0;
            }

            static int N(JobCode c, bool flag)
            {
                if (c == JobCode.Queued) { return 3; } else if (c.IsDone() && flag) { return 4; }
                if (c >= JobCode.Crashed || (int)c == 3402) { return 5; }
                throw new Exception(nameof(c));
            }
        }
        """,
        """
        static class Expressions
        {
            static string M(JobCode c) => c switch
            {
                JobCode.Queued => "q",
                var x when x.IsWaiting() && x != JobCode.Queued || x.GetGroup() is JobCodeGroup.Done => "w",
                _ when Enum.IsDefined(c) && !c.IsDefined() => nameof(JobCode),
                (JobCode)40 or JobCode.@Crashed => c.GetGroup() switch
                {
                    JobCodeGroup.Unknown => "u",
                    JobCodeGroup.Waiting or JobCodeGroup.Done => "d",
                    JobCodeGroup.Failed => "f"
                },
            };
        }
        """,
        """
        #nullable enable
        sealed record Job(JobCode Code, JobCode? Last, Job? Next, (bool IsNew, JobCodeGroup Group) State, object? Tag);
        static class Composites
        {
            static int M(Job? job) => job switch
            {
                null => 0,
                (JobCode.Queued, _, { Next.Code: JobCode.Held }, (true, _), string { Length: > 3 }) => 1,
                { Code: JobCode.Held, Last: not null and var last, State: { IsNew: false, Group: >= JobCodeGroup.Done } }
                    when last == JobCode.Held => 2,
                { Tag: int or "a" or JobCode.Crashed or null, State.Group: JobCodeGroup.Unknown } and var all => all.Code.GetHashCode(),
                Job { Last: null } => throw new NotImplementedException(),
            };
        }
        """,
        """
        #nullable enable
        static class Nullables<T> where T : struct, Enum
        {
            static readonly Func<JobCode?, T, int> F = static (c, t) =>
            {
                if (c is null) { return -1; }
                else if (c == JobCode.Held) { return 1; }
                else if (c is JobCode.Queued or JobCode.Finished || c == (JobCode)205) { return 2; }
                else if (c.Value.GetGroup() == JobCodeGroup.Done) { return 3; }
                switch (c) { case null: return 4; case { } some when some is JobCode.Default: return (int)some; }
                return (c, t) switch { (JobCode.Held, var x) => 5, ({ } y, _) => 6, _ => 7 };
            };
        }
        """,
    ];

    /// <summary>
    /// Errors that leave a switch understandable: an earlier arm handles everything, the end of a section is reachable, or
    /// <c>or</c> has a variable.
    /// </summary>
    private static readonly string[] HarmlessErrors = ["CS8120", "CS8510", "CS0163", "CS8070", "CS8780"];

    private static readonly string[] Names =
    [
        "Queued", "Held", "Finished", "Default", "Refused", "Crashed", "Unknown", "Waiting", "Done", "Failed", "null",
    ];

    [Test]
    public async Task The_sources_compile_before_they_are_changed()
    {
        var diagnostics = (await MalformedCode.Diagnose(Sources)).SelectMany(static result => result.Diagnostics).ToList();

        Assert.That(diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        Assert.That(
            diagnostics.Select(static diagnostic => diagnostic.Id).Distinct(),
            Is.SupersetOf(new[] { "SCG2001", "SCG2002", "SCG2003", "SCG2005", "SCG2010", "CS8524" }));
        Assert.That(diagnostics.Where(static diagnostic => diagnostic.IsSuppressed), Is.Not.Empty);
    }

    [Test]
    public async Task Reports_on_a_source_cut_off_after_any_token_are_inside_it_and_true([ValueSource(nameof(Sources))] string source) =>
        await AssertTrue(MalformedCode.Prefixes(source));

    [Test, Category("Slow")]
    public async Task Reports_on_a_source_without_any_one_token_are_inside_it_and_true([ValueSource(nameof(Sources))] string source) =>
        await AssertTrue(MalformedCode.Deletions(source));

    private static async Task AssertTrue(IEnumerable<string> sources)
    {
        var results = await MalformedCode.Diagnose(sources);
        Assert.That(results, Has.Count.GreaterThan(100));
        foreach (var (file, diagnostics) in results)
        {
            var errors = diagnostics
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Where(static diagnostic => !HarmlessErrors.Contains(diagnostic.Id))
                .ToList();
            foreach (var diagnostic in diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("SCG", StringComparison.Ordinal)))
            {
                Assert.That(FaultsOf(diagnostic, errors), Is.Empty, () => $"{diagnostic}\nin\n{file}\n{string.Join('\n', errors)}");
            }
        }
    }

    /// <summary>
    /// The faults of a report. It must be inside its file, name members that exist, and be about a switch whose patterns
    /// compile.
    /// </summary>
    private static IEnumerable<string> FaultsOf(Diagnostic diagnostic, List<Diagnostic> errors)
    {
        var file = diagnostic.Location.SourceTree!;
        var span = diagnostic.Location.SourceSpan;
        if (span.IsEmpty || span.End > file.Length)
        {
            yield return "it is outside its file";
            yield break;
        }

        var names = (diagnostic.Properties.GetValueOrDefault("Missing") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names.Except(Names))
        {
            yield return $"{name} does not exist";
        }

        var parts = PartsOf(file.GetRoot().FindNode(span)).ToList();
        foreach (var error in errors.Where(error => parts.Exists(part => part.Span.Contains(error.Location.SourceSpan))))
        {
            yield return $"the reported code does not compile: {error}";
        }
    }

    /// <summary>The governing expression, the patterns and the guards of a switch.</summary>
    private static IEnumerable<SyntaxNode> PartsOf(SyntaxNode node) => node switch
    {
        SwitchExpressionSyntax expression =>
        [
            expression.GoverningExpression,
            .. expression.Arms.SelectMany(static arm => new SyntaxNode?[] { arm.Pattern, arm.WhenClause }).OfType<SyntaxNode>(),
        ],
        SwitchStatementSyntax statement => [statement.Expression, .. statement.Sections.SelectMany(static section => section.Labels)],
        _ => [],
    };
}
