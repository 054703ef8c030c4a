namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>Casts of constants to codes that are not declared.</summary>
public sealed class UndeclaredCastAnalyzerTests
{
    [TestCase("c = (JobCode)205; return 0;", "(JobCode)205")]
    [TestCase("return c == (JobCode)(-1) ? 1 : 0;", "(JobCode)(-1)")]
    [TestCase("return c switch { _ when c == (JobCode)7 => 1, _ => (int)(JobCode)8 };", "(JobCode)7", "(JobCode)8")]
    public async Task A_cast_of_a_constant_that_no_code_declares_is_reported(string body, params string[] places)
    {
        var analyzed = await JobCode.Analyze(body);

        Assert.That(analyzed.Diagnostics.Where(static diagnostic => diagnostic.Id == "SCG2010").Count(), Is.EqualTo(places.Length));
        Assert.That(analyzed.Places, Is.SupersetOf(places));
    }

    [TestCase("c = (JobCode)10; return 0;")]
    [TestCase("c = (JobCode)JobCode.Queued; return 0;")]
    [TestCase("c = (JobCode)c.GetHashCode(); return 0;")]
    [TestCase("return c is (JobCode)205 ? 1 : 0;")]
    [TestCase("switch (c) { case (JobCode)205: return 1; default: return 2; }")]
    [TestCase("switch (c) { case (JobCode)205 when flag: return 1; default: return 2; }")]
    public async Task Declared_codes_variable_numbers_and_patterns_are_not_reported(string body) =>
        Assert.That((await JobCode.Analyze(body)).Diagnostics.Where(static diagnostic => diagnostic.Id == "SCG2010"), Is.Empty);

    [Test]
    public async Task The_message_names_the_number() =>
        Assert.That(
            (await JobCode.Analyze("c = (JobCode)205; return 0;")).Words,
            Is.EqualTo(new[] { "SCG2010: 205 is not a declared 'JobCode'" }));
}
