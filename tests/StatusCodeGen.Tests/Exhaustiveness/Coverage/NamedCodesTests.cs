using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Exhaustiveness.Coverage;

namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>Which switches name every code in constants, so that they need no search.</summary>
public sealed class NamedCodesTests
{
    [TestCase("c switch { Code.A => 1, Code.B => 2, Code.C => 3 }")]
    [TestCase("c switch { Code.A => 1, Code.B => 2, Code.C => 3, _ => throw new System.Exception() }")]
    [TestCase("c switch { Code.C or Code.A or Code.B => 1, _ => 2 }")]
    [TestCase("c switch { (Code)0 => 1, Code.B when flag => 2, Code.B => 3, Code.C => 4, var other => 5 }")]
    [TestCase("(Code)number switch { Code.A => 1, Code.B => 2, Code.C => 3, _ => 4 }")]
    public Task A_switch_that_names_every_code_needs_no_search(string expression) => Check(expression, areAll: true, reports: 0);

    [TestCase("c switch { Code.A => 1, Code.B => 2, _ => throw new System.Exception() }")]
    [TestCase("c switch { Code.A => 1, Code.B => 2, Code.C when flag => 3, _ => 4 }")]
    [TestCase("c switch { Code.A => 1, Code.B => 2, not Code.C => 3, _ => 4 }")]
    [TestCase("d switch { Code.A => 1, Code.B => 2, Code.C => 3 }")]
    public Task A_switch_that_misses_a_value_is_searched_and_reported(string expression) =>
        Check(expression, areAll: false, reports: 1);

    /// <summary>A complete switch of another form is searched, and nothing is found.</summary>
    [TestCase("c switch { Code.A => 1, > Code.A => 2 }")]
    [TestCase("c switch { Code.A or (Code.B or Code.C) => 1 }")]
    [TestCase("(int)c switch { 0 => 1, 1 => 2, 2 => 3, _ => 4 }")]
    public Task Any_other_switch_is_searched(string expression) => Check(expression, areAll: false, reports: 0);

    [Test]
    public async Task A_statement_is_read_as_an_expression_is()
    {
        const string begin = "switch (c) { case Code.A or Code.C: return 1; ";
        await CheckBody("switch (c) { case Code.A: case Code.B: return 1; case Code.C: return 2; default: return 3; }", areAll: true, 0);
        await CheckBody(begin + "case Code.B when flag: case Code.B: return 2; } return 3;", areAll: true, reports: 0);
        await CheckBody(begin + "case Code.B when flag: return 2; } return 3;", areAll: false, reports: 1);
    }

    private static Task Check(string expression, bool areAll, int reports) => CheckBody($"return {expression};", areAll, reports);

    private static async Task CheckBody(string body, bool areAll, int reports)
    {
        var analyzed = await AnalyzedCode.Of($$"""
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B, C }
            static class Consumer { static int M(Code c, Code? d, int number, bool flag) { {{body}} } }
            """);
        var tree = analyzed.Compilation.SyntaxTrees.Single();
        var node = (await tree.GetRootAsync()).DescendantNodes()
            .Single(static node => node is SwitchExpressionSyntax or SwitchStatementSyntax);
        var operation = analyzed.Compilation.GetSemanticModel(tree).GetOperation(node)!;

        Assert.That(NamedCodes.AreAll(operation), Is.EqualTo(areAll));
        Assert.That(analyzed.Diagnostics, Has.Length.EqualTo(reports));
    }
}
