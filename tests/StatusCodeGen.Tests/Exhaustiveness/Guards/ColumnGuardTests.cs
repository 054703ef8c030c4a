using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness.Guards;

/// <summary>A guard about a column of the catalog handles exactly the codes for which it is true.</summary>
public sealed class ColumnGuardTests
{
    [TestCase("_ when c.IsRetriable()", "Denied,@default")]
    [TestCase("_ when !c.IsRetriable()", "Lost,Slow,Odd")]
    [TestCase("_ when FaultExtensions.IsRetriable(c)", "Denied,@default")]
    [TestCase("_ when FaultExtensions.IsRetriable(value: c)", "Denied,@default")]
    [TestCase("var x when x.IsRetriable()", "Denied,@default")]
    [TestCase("not Fault.Lost and var x when x.IsRetriable()", "Lost,Denied,@default")]
    [TestCase("_ when c.IsRetriable() == false", "Lost,Slow,Odd")]
    [TestCase("_ when true != c.IsRetriable()", "Lost,Slow,Odd")]
    [TestCase("_ when c.IsRetriable() is true", "Denied,@default")]
    [TestCase("_ when c.HasHelp()", "Lost,Slow,@default,Odd")]
    [TestCase("_ when c.IsRetriable() || c.HasHelp()", "@default")]
    [TestCase("_ when c.IsRetriable() && c.IsNet()", "Denied,@default,Odd")]
    [TestCase("_ when !(c.IsRetriable() || c == Fault.@default)", "Lost,Slow,@default,Odd")]
    [TestCase("_ when c.IsRetriable() => 0, _ when !c.IsRetriable()", "")]
    [TestCase("_ when c.IsRetriable() => 0, Fault.Denied => 2, _ when c.GetGroup() == FaultGroup.Auth", "")]
    [TestCase("Fault.Lost => 0, Fault.Slow when c.IsRetriable() => 2, Fault.Denied when c.IsRetriable()", "Denied,@default,Odd")]
    public Task A_guard_about_a_bool_column_is_evaluated(string arms, string missing) => AssertMissing(arms, missing);

    [TestCase("_ when c.GetSeverity() == FaultSeverity.Error", "Slow,Odd")]
    [TestCase("_ when FaultSeverity.Error == c.GetSeverity()", "Slow,Odd")]
    [TestCase("_ when c.GetSeverity() != FaultSeverity.Error", "Lost,Denied,@default")]
    [TestCase("_ when FaultSeverity.Error != c.GetSeverity()", "Lost,Denied,@default")]
    [TestCase("_ when FaultExtensions.GetSeverity(c) == FaultSeverity.Warning", "Lost,Denied,@default,Odd")]
    [TestCase("_ when c.GetSeverity() is FaultSeverity.Error or FaultSeverity.Warning", "Odd")]
    [TestCase("_ when c.GetSeverity() is not (FaultSeverity.Error or FaultSeverity.Warning)", "Lost,Slow,Denied,@default")]
    [TestCase("_ when c.GetSeverity() is > FaultSeverity.Unknown and < FaultSeverity.Warning", "Slow,Odd")]
    [TestCase("<= Fault.Lost when c.GetSeverity() is var severity", "Denied,@default,Odd")]
    [TestCase("_ when c.GetSeverity() == 0", "Lost,Slow,Denied,@default")]
    [TestCase("_ when c.GetSeverity() is (FaultSeverity)9", Fault.All)]
    [TestCase("<= Fault.Lost when c.GetSeverity() is not (FaultSeverity)9", "Denied,@default,Odd")]
    [TestCase("var x when x.GetSeverity() == FaultSeverity.Warning || !x.IsRetriable()", "Lost,Odd")]
    [TestCase("_ when (c.GetSeverity() == FaultSeverity.Error) == true", "Slow,Odd")]
    [TestCase("_ when c.GetSeverity() == FaultSeverity.Error && c is Fault.Lost or Fault.Slow", "Slow,Denied,@default,Odd")]
    public Task A_guard_about_an_enum_column_is_evaluated(string arms, string missing) => AssertMissing(arms, missing);

    [TestCase("_ when c.Severity == FaultSeverity.Error", "Slow,Odd")]
    [TestCase("var x when FaultSeverity.Error != x.Severity", "Lost,Denied,@default")]
    [TestCase("_ when c.Severity is FaultSeverity.Error or FaultSeverity.Warning", "Odd")]
    [TestCase("_ when c is { Severity: FaultSeverity.Error }", "Slow,Odd")]
    [TestCase("_ when !(c is { Severity: FaultSeverity.Error } && c != Fault.Denied)", "Lost,@default")]
    [TestCase("_ when c is { Severity: FaultSeverity.Error, Group: FaultGroup.Auth }", "Lost,Slow,Odd")]
    [TestCase("_ when FaultExtensions.get_Severity(c) == FaultSeverity.Warning", "Lost,Denied,@default,Odd")]
    [TestCase("{ Severity: FaultSeverity.Error }", "Slow,Odd")]
    [TestCase("not { Severity: FaultSeverity.Error }", "Lost,Denied,@default")]
    [TestCase("{ Severity: FaultSeverity.Error or FaultSeverity.Warning } => 0, Fault.Odd", "")]
    [TestCase("{ Severity: not FaultSeverity.Unknown } => 0, { Severity: FaultSeverity.Unknown }", "")]
    [TestCase("{ Severity: FaultSeverity.Error, Group: FaultGroup.Net } => 0, { Group: FaultGroup.Auth }", "Slow,Odd")]
    [TestCase("{ Severity: FaultSeverity.Error } and not Fault.Lost", "Lost,Slow,Odd")]
    [TestCase("{ Severity: var severity } when severity == FaultSeverity.Error", Fault.All)]
    [TestCase("{ Severity: (FaultSeverity)9 }", Fault.All)]
    public async Task A_pattern_or_a_guard_may_use_the_property_of_an_enum_column(string arms, string missing)
    {
        Target.NeedCSharp14();
        await AssertMissing(arms, missing);
    }

    [Test]
    public async Task A_pattern_on_a_column_handles_its_codes_in_a_tuple_too()
    {
        Target.NeedCSharp14();
        var analyzed = await Fault.Analyze("""
            return (c, flag) switch { ({ Severity: FaultSeverity.Error }, true) => 1, ({ Severity: not FaultSeverity.Error }, _) => 1 };
            """);

        Assert.That(analyzed.Diagnostics.Single().Properties["Arms"], Is.EqualTo(
            "(global::Acme.Fault.Lost, false)\n(global::Acme.Fault.Denied, false)\n(global::Acme.Fault.@default, false)"));
    }

    [TestCase("_ when c.IsRetriable() && flag")]
    [TestCase("_ when c.IsRetriable() || flag")]
    [TestCase("_ when other.IsRetriable()")]
    [TestCase("_ when other.GetSeverity() == FaultSeverity.Error")]
    [TestCase("_ when c.GetSeverity() == other.GetSeverity()")]
    [TestCase("_ when IsMine(c) && c.IsRetriable()")]
    [TestCase("_ when (c = other) == Fault.Lost => 0, _ when c.IsRetriable() => 0, _ when !c.IsRetriable()")]
    [TestCase("_ when Replace(out c) => 0, _ when c.GetSeverity() is FaultSeverity.Error or FaultSeverity.Warning")]
    [TestCase("var x when IsMine(x++) => 0, _ when other.HasHelp()")]
    public async Task A_guard_about_anything_else_covers_nothing(string arms) =>
        Assert.That(await Fault.MissingFrom(arms), Is.EqualTo(Fault.All));

    [TestCase("_ when other.GetSeverity() == FaultSeverity.Error => 0, _ when other.GetSeverity() != FaultSeverity.Error", "")]
    [TestCase("_ when other.GetSeverity() == FaultSeverity.Error => 0, Fault.Odd when other.GetSeverity() is 0", Fault.All)]
    public Task Guards_about_the_column_of_another_code_complete_each_other(string arms, string missing) => AssertMissing(arms, missing);

    [TestCase("_ when c.IsNet()", "Denied,@default,Odd")]
    [TestCase("_ when c.IsEmpty()", Fault.All)]
    [TestCase("_ when !c.IsEmpty()", "")]
    public Task A_predicate_that_no_column_explains_is_about_a_group(string arms, string missing) => AssertMissing(arms, missing);

    [Test]
    public async Task A_column_wins_over_a_group_of_the_same_name()
    {
        const string IsOfLastCode = $"""[assembly: System.Reflection.AssemblyMetadata("{Fault.Key}", "5;IsNet:b:01")]""";

        Assert.That(await Fault.MissingFrom("_ when c.IsNet()", attributes: IsOfLastCode), Is.EqualTo("Lost,Slow,Denied,@default"));
    }

    [Test]
    public async Task A_switch_on_the_number_of_a_code_may_ask_about_columns_too() => Assert.That(
        Fault.MissingIn(await Fault.Analyze("return (int)c switch { _ when c.IsRetriable() => 1, _ when c.HasHelp() => 2 };")),
        Is.EqualTo("@default"));

    private static async Task AssertMissing(string arms, string missing)
    {
        Assert.That(await Fault.MissingFrom(arms), Is.EqualTo(missing), "in the same assembly");
        Assert.That(await Fault.MissingFrom(arms, isReferenced: true), Is.EqualTo(missing), "in a referenced assembly");
    }
}
