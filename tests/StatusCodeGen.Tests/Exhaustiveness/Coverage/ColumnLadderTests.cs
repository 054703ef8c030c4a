namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>Ladders and sequences of ifs that ask about a column of the catalog.</summary>
public sealed class ColumnLadderTests
{
    [TestCase("c.IsRetriable()", "c == Fault.Denied", "@default")]
    [TestCase("!c.IsRetriable()", "c == Fault.Slow", "Lost,Odd")]
    [TestCase("c.GetSeverity() == FaultSeverity.Error", "c == Fault.Slow", "Odd")]
    [TestCase("c.GetSeverity() is FaultSeverity.Error or FaultSeverity.Warning", "c.HasHelp()", "Odd")]
    [TestCase("c.IsRetriable() & c.GetSeverity() != FaultSeverity.Warning", "c.IsNet() | c.HasHelp()", "@default")]
    [TestCase("c.IsRetriable() && flag", "c == Fault.Lost", "")]
    [TestCase("c.IsRetriable()", "!c.IsRetriable()", "")]
    public async Task A_question_about_a_column_is_a_test_of_the_code(string first, string second, string missing)
    {
        var body = $"if ({first}) return 1; else if ({second}) return 2; return 0;";

        Assert.That(Fault.MissingIn(await Fault.Analyze(body)), Is.EqualTo(missing));
        Assert.That(Fault.MissingIn(await Fault.Analyze(body, isReferenced: true)), Is.EqualTo(missing));
    }

    [Test]
    public async Task A_ladder_on_a_column_alone_is_about_the_values_of_the_column()
    {
        var analyzed = await Fault.Analyze("""
            if (c.GetSeverity() == FaultSeverity.Error) return 1;
            else if (c.GetSeverity() == FaultSeverity.Warning) return 2;
            return 0;
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2004: If/else-if ladder on 'FaultSeverity' does not handle 0 Unknown" }));
        Assert.That(analyzed.Places, Is.EqualTo(new[] { "if" }));
    }

    [Test]
    public async Task A_ladder_on_a_column_and_the_code_is_about_the_code()
    {
        var analyzed = await Fault.Analyze("""
            if (c.GetSeverity() == FaultSeverity.Error) return 1;
            else if (c.GetSeverity() == FaultSeverity.Warning) return 2;
            else if (c == Fault.Lost) return 3;
            return 0;
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2004: If/else-if ladder on 'Fault' does not handle 9 Odd" }));
    }

    [Test]
    public async Task A_sequence_of_ifs_on_a_column_that_ends_in_a_throw_is_reported()
    {
        var analyzed = await Fault.Analyze("""
            if (c.IsRetriable()) return 1;
            if (c.HasHelp()) return 2;
            throw new Exception();
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2005: If/else-if ladder on 'Fault' throws for 5 default" }).Or.EqualTo(
            new[] { "SCG2005: If/else-if ladder on 'Fault' throws for 5 @default" }));
    }

    [Test]
    public async Task A_ladder_asks_something_else_if_nothing_is_known_about_the_column() => Assert.That(
        (await Fault.Analyze("if (c.IsRetriable()) return 1; else if (c == Fault.Lost) return 2; return 0;", attributes: "")).Words,
        Is.Empty);
}
