using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>Switches on the enum of a column, whose values never come from outside.</summary>
public sealed class ColumnEnumTests
{
    private const string Unreadable = $"""[assembly: System.Reflection.AssemblyMetadata("{Fault.Key}", "4;Severity:e:0*4")]""";

    [Test]
    public async Task A_switch_on_the_value_of_a_column_has_to_handle_unknown()
    {
        var analyzed = await Fault.Analyze("""
            return c.GetSeverity() switch { FaultSeverity.Error => 1, FaultSeverity.Warning => 2, _ => throw new Exception() };
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2002: Switch on 'FaultSeverity' throws for 0 Unknown" }));
    }

    [TestCase("c.GetSeverity() switch { FaultSeverity.Unknown => 0, FaultSeverity.Error => 1, FaultSeverity.Warning => 2 }")]
    [TestCase("s switch { FaultSeverity.Unknown => 0, FaultSeverity.Error => 1, > FaultSeverity.Error => 2 }")]
    public async Task The_warning_about_an_undeclared_value_is_suppressed_if_the_column_is_described(string expression)
    {
        foreach (var isReferenced in new[] { false, true })
        {
            Assert.That(await Judge(expression, isReferenced), Is.EqualTo(new[] { "CS8524 by SCGS001" }));
            Assert.That(await Judge(expression, isReferenced, ""), Is.EqualTo(new[] { "CS8524" }));
            Assert.That(await Judge(expression, isReferenced, Unreadable), Is.EqualTo(new[] { "CS8524" }));
        }
    }

    [Test]
    public async Task The_warning_is_kept_if_a_declared_value_is_missing() => Assert.That(
        await Judge("s switch { FaultSeverity.Unknown => 0, FaultSeverity.Error => 1 }"),
        Is.EqualTo(new[] { "CS8509" }));

    [TestCase("{ Severity: FaultSeverity.Error or FaultSeverity.Warning } => 0, { Severity: FaultSeverity.Unknown } => 1", "CS8524")]
    [TestCase("{ Severity: not FaultSeverity.Unknown } => 0, Fault.Odd => 1", "CS8509")]
    public async Task The_warning_about_an_undeclared_code_is_kept_if_arms_ask_about_columns(string arms, string id)
    {
        Target.NeedCSharp14();

        Assert.That(await Judge($"c switch {{ {arms} }}"), Is.EqualTo(new[] { id }));
    }

    private static async Task<string[]> Judge(string expression, bool isReferenced = false, string attributes = Fault.Described)
    {
        var compilation = Fault.Compile(
            $"using Acme; static class T {{ static int F(Fault c, FaultSeverity s) => {expression}; }}",
            isReferenced,
            attributes);
        return [.. (await SilencedCode.Diagnose(compilation))
            .Where(static diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            .Select(SilencedCode.Describe)];
    }
}
