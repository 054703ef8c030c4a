using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>Casts of constants to codes that are not declared, and comparisons of a code with such a number.</summary>
public sealed class UndeclaredCastAnalyzerTests
{
    [TestCase("c = (JobCode)205; return 0;", "(JobCode)205")]
    [TestCase("return c == (JobCode)(-1) ? 1 : 0;", "(JobCode)(-1)")]
    [TestCase("return c switch { _ when c == (JobCode)7 => 1, _ => (int)(JobCode)8 };", "(JobCode)7", "(JobCode)8")]
    [TestCase("c = flag ? (JobCode)205 : c; return 0;", "(JobCode)205")]
    [TestCase("const int Legacy = 205; c = (JobCode)Legacy; return 0;", "(JobCode)Legacy")]
    [TestCase("var all = new[] { (JobCode)10, (JobCode)205 }; return 0;", "(JobCode)205")]
    [TestCase("return Enum.IsDefined((JobCode)205) || c.Equals((JobCode)206) ? 1 : 0;", "(JobCode)205", "(JobCode)206")]
    public async Task A_cast_of_a_constant_that_no_code_declares_is_reported(string body, params string[] places) =>
        Assert.That(await PlacesIn(body), Is.EqualTo(places));

    [TestCase("JobCode? maybe = (JobCode?)205; return 0;", "(JobCode?)205")]
    [TestCase("JobCode? maybe = (JobCode)205; return 0;", "(JobCode)205")]
    [TestCase("JobCode? maybe = (JobCode?)(JobCode)205; return 0;", "(JobCode)205")]
    [TestCase("JobCode? maybe = (JobCode?)(int?)205; return 0;", "(JobCode?)(int?)205")]
    [TestCase("JobCode? maybe = (JobCode?)205L; return 0;", "(JobCode?)205L")]
    [TestCase("object maybe = (JobCode?)205; return 0;", "(JobCode?)205")]
    [TestCase("var maybe = (JobCode?)flag.CompareTo(true); return 0;")]
    [TestCase("var maybe = (JobCode?)10 ?? (JobCode?)c; return 0;")]
    public async Task A_cast_to_a_nullable_code_is_reported_once(string body, params string[] places) =>
        Assert.That(await PlacesIn(body), Is.EqualTo(places));

    [TestCase("c = (JobCode)10; return 0;")]
    [TestCase("c = (JobCode)JobCode.Queued; return 0;")]
    [TestCase("c = (JobCode)c.GetHashCode(); return 0;")]
    [TestCase("return c is (JobCode)205 ? 1 : 0;")]
    [TestCase("switch (c) { case (JobCode)205: return 1; default: return 2; }")]
    [TestCase("switch (c) { case (JobCode)205 when flag: return 1; default: return 2; }")]
    [TestCase("return c is > (JobCode)205 and not (JobCode)206 ? 1 : 0;")]
    [TestCase("return c switch { (JobCode)205 => 1, _ => 2 };")]
    public async Task Declared_codes_variable_numbers_and_patterns_are_not_reported(string body) =>
        Assert.That(await PlacesIn(body), Is.Empty);

    [TestCase("return c < (JobCode)205 ? 1 : 0;")]
    [TestCase("return (JobCode)205 <= c ? 1 : 0;")]
    [TestCase("return c > (JobCode)205 || (JobCode?)206 >= c ? 1 : 0;")]
    [TestCase("return (int)c > (int)(JobCode)205 ? 1 : 0;")]
    [TestCase("return (c & (JobCode)255) == JobCode.Queued ? 1 : 0;")]
    [TestCase("return (c & ~(JobCode)255) != JobCode.Queued ? 1 : 0;")]
    [TestCase("c = c | (JobCode)64; return 0;")]
    [TestCase("c = c ^ (JobCode)64; return 0;")]
    [TestCase("c |= (JobCode)64; c &= ~(JobCode)64; c ^= (JobCode)64; return 0;")]
    [TestCase("return c - (JobCode)5;")]
    [TestCase("c = (JobCode)200 + 5; return 0;")]
    public async Task A_bound_a_mask_and_the_base_of_a_calculation_are_not_reported(string body) =>
        Assert.That(await PlacesIn(body), Is.Empty);

    [TestCase("const JobCode Legacy = (JobCode)205; return (int)Legacy;")]
    [TestCase("const int Legacy = (int)(JobCode)205; return Legacy;")]
    [TestCase("return 0; } const JobCode Legacy = (JobCode)205; static int Other() { return 0;")]
    [TestCase("return 0; } static readonly JobCode Legacy = (JobCode)205; static int Other() { return 0;")]
    [TestCase("return 0; } static readonly JobCode? Legacy = (JobCode)205; static int Other() { return 0;")]
    [TestCase("return 0; } enum Own { Legacy = (int)(JobCode)205, Second } static int Other() { return 0;")]
    [TestCase("c = (JobCode)Own.Legacy; return 0; } enum Own { Legacy = 205 } static int Other() { return 0;")]
    [TestCase("return 0; } static int Other(JobCode c = (JobCode)205) { return 0;")]
    [TestCase("return 0; } [My((JobCode)205)] class My(JobCode c) : Attribute { JobCode C => c; } static int Other() { return 0;")]
    public async Task A_constant_that_gets_a_name_is_not_reported(string body) =>
        Assert.That(await PlacesIn(body), Is.Empty);

    [TestCase("return 0; } static readonly JobCode[] All = { (JobCode)205 }; static int Other() { return 0;", "(JobCode)205")]
    [TestCase("return 0; } static JobCode Legacy = (JobCode)205; static int Other() { return 0;", "(JobCode)205")]
    [TestCase("return 0; } static JobCode Legacy { get; } = (JobCode)205; static int Other() { return 0;", "(JobCode)205")]
    public async Task A_variable_and_an_element_are_reported(string body, string place) =>
        Assert.That(await PlacesIn(body), Is.EqualTo(new[] { place }));

    [TestCase("return (int)c == 3402 ? 1 : 0;", "3402")]
    [TestCase("return 3402 != (int)c ? 1 : 0;", "3402")]
    [TestCase("return (long)c == -1 || (uint)c == 0x20 ? 1 : 0;", "-1", "0x20")]
    [TestCase("return (long)(int)c == (3402) ? 1 : 0;", "3402")]
    [TestCase("return (int)c == 3402L ? 1 : 0;", "3402L")]
    [TestCase("return (byte)c == 205 ? 1 : 0;", "205")]
    [TestCase("const int Legacy = 205; return (int)c == Legacy ? 1 : 0;", "Legacy")]
    [TestCase("JobCode? maybe = c; return (int?)maybe == 3402 ? 1 : 0;", "3402")]
    [TestCase("return (int?)c == 3402 || 3403 == (long?)c ? 1 : 0;", "3402", "3403")]
    [TestCase("return (int)Get() == 3402 ? 1 : 0; } static JobCode Get() { return 0;", "3402")]
    [TestCase("if ((int)c == 10) return 1; else if ((int)c == 12) return 2; return 0;", "12")]
    [TestCase("return c switch { _ when (int)c == 13 => 1, _ => 2 };", "13")]
    public async Task A_comparison_of_the_number_of_a_code_with_one_that_no_code_has_is_reported(string body, params string[] places) =>
        Assert.That(await PlacesIn(body), Is.EqualTo(places));

    [TestCase("return (int)c == 10 || 41 != (int)c ? 1 : 0;")]
    [TestCase("return (int)c > 3402 || (int)c <= 12 ? 1 : 0;")]
    [TestCase("return (int)c is 3402 or > 5000 ? 1 : 0;")]
    [TestCase("switch ((int)c) { case 3402: return 1; default: return 2; }")]
    [TestCase("return (int)c switch { 3402 => 1, _ => 2 };")]
    [TestCase("return (int)c == c.GetHashCode() ? 1 : 0;")]
    [TestCase("return (sbyte)((int)c + 200) == 12 || (int)c % 100 == 12 ? 1 : 0;")]
    [TestCase("return ((int)c & 0xFF) == 12 ? 1 : 0;")]
    [TestCase("return c.GetHashCode() == 3402 ? 1 : 0;")]
    [TestCase("return (int)JobCode.Queued == 3402 ? 1 : 0;")]
    [TestCase("return (int)c == (int)DayOfWeek.Friday ? 1 : 0;")]
    [TestCase("return c == 0 ? 1 : 0;")]
    [TestCase("return (double)c == 10.5 ? 1 : 0;")]
    [TestCase("return (int)DayOfWeek.Friday == c.GetHashCode() || (int)DateTime.Now.DayOfWeek == 12 ? 1 : 0;")]
    public async Task Any_other_comparison_is_not_reported(string body) => Assert.That(await PlacesIn(body), Is.Empty);

    [Test]
    public async Task A_constant_that_is_cast_to_be_compared_is_reported_once() =>
        Assert.That(await PlacesIn("return (int)c == (int)(JobCode)205 ? 1 : 0;"), Is.EqualTo(new[] { "(JobCode)205" }));

    [Test]
    public async Task A_cast_that_loses_codes_may_make_the_numbers_equal()
    {
        const string Enum = "[System.CodeDom.Compiler.GeneratedCode(\"StatusCodeGen\", \"1\")] enum Wide { Low = 1, High = 261 } ";
        var analyzed = await AnalyzedCode.Of(Enum + "static class C { static bool M(Wide w) => (byte)w == 5 || (short)w == 5; }");

        Assert.That(analyzed.Diagnostics.Select(static report => report.Location.SourceSpan.Length), Is.EqualTo(new[] { 1 }));
    }

    [TestCase("c = (JobCode)205; return 0;")]
    [TestCase("return (int)c == 205 ? 1 : 0;")]
    public async Task The_message_names_the_number(string body) =>
        Assert.That((await JobCode.Analyze(body)).Words, Is.EqualTo(new[] { "SCG2010: 205 is not a declared 'JobCode'" }));

    [TestCase("Acme.JobCode", DiagnosticSeverity.Warning)]
    [TestCase("System.DayOfWeek", DiagnosticSeverity.Info)]
    public async Task A_number_of_an_enum_that_is_not_generated_is_information(string type, DiagnosticSeverity severity)
    {
        const string Jobs = "namespace Acme { [System.CodeDom.Compiler.GeneratedCode(\"StatusCodeGen\", \"1\")] enum JobCode { A } } ";
        var options = new Dictionary<string, string> { ["dotnet_code_quality.SCG2001.enum_types"] = "all" };
        var analyzed = await AnalyzedCode.Of($"{Jobs}static class C {{ static object M() => ({type})77; }}", options: options);

        Assert.That(analyzed.Diagnostics.Select(static report => report.Severity), Is.EqualTo(new[] { severity }));
    }

    private static async Task<IEnumerable<string>> PlacesIn(string body)
    {
        var analyzed = await JobCode.Analyze(body);
        return analyzed.Diagnostics.Zip(analyzed.Places)
            .Where(static report => report.First.Id == "SCG2010")
            .Select(static report => report.Second);
    }
}
