using StatusCodeGen.Tests.Exhaustiveness;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>A fix names deprecated codes too, and the compiler does not warn about them.</summary>
public sealed class DeprecatedCodeFixTests
{
    private const string Codes = """
        namespace Acme
        {
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
            public enum Code { Fine, [System.Obsolete("use Fine")] Old, [System.Obsolete] Older }
        }
        """;

    [TestCase("int F(Code code) => code switch { Code.Fine => 1, _ => 0 };", FixableProject.Beside)]
    [TestCase("int F(Code code) => code switch { Code.Fine => 1, _ => throw new System.Exception() };", FixableProject.Jointly)]
    [TestCase("int F(Code code) => code switch { 0 => 1, var a => throw new System.Exception($\"{a}\") };", FixableProject.Jointly)]
    [TestCase("int F(Code code) => code switch { Code.Fine => 1 };", FixableProject.Plainly)]
    [TestCase("int F(Code code, bool flag) => (code, flag) switch { (Code.Fine, _) => 1, _ => 0 };", FixableProject.Beside)]
    [TestCase("int F(Code code) => (int)code switch { 0 => 1, _ => 0 };", FixableProject.Beside)]
    [TestCase("int F(Code code) { switch (code) { case Code.Fine: return 1; default: return 0; } }", FixableProject.Beside)]
    [TestCase("int F(Code code) { switch ((int)code) { case 0: return 1; default: return 0; } }", FixableProject.Beside)]
    [TestCase("void F(Code code) { switch (code) { case Code.Fine: break; } }", FixableProject.DoingNothing)]
    public async Task The_names_that_a_fix_writes_are_not_reported(string member, string title)
    {
        var project = FixableProject.Create($$"""using Acme; static class T { static {{member}} }""", codes: Codes);
        var actions = await project.ActionsFor((await project.Analyze()).Single());
        var after = await project.Apply(actions.Single(action => action.Title == title));

        var reported = (await SilencedCode.Diagnose(await after.Compile()))
            .Where(static diagnostic => diagnostic.Id is "CS0618" or "CS0612")
            .Select(SilencedCode.Describe);
        Assert.That(reported, Is.EqualTo(["CS0618 by SCGS006", "CS0612 by SCGS007"]), await after.Text());
    }
}
