namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>The order of the codes in a message and its properties.</summary>
public sealed class MissingCodesTests
{
    [TestCase("Code c, Code d", "(c, d)", "(Code.B, _) => 1, (_, Code.A) => 1", "A,B,C")]
    [TestCase("Code c, Code d", "(c, d)", "(Code.C, _) => 1, (_, Code.C) => 1", "A,B")]
    [TestCase("Code c, Code d", "(c, d)", "(_, Code.C) => 1, (Code.B, _) => 1, (Code.A, Code.B) => 1", "A,B,C")]
    [TestCase("Code c, Code? d", "(c, d)", "(Code.B or Code.C, _) => 1, (_, Code.C) => 1", "A,B,null")]
    [TestCase("Code? c, Code d", "(c, d)", "(Code.A, _) => 1, (_, Code.C) => 1", "A,B,C,null")]
    [TestCase("Last c, Code d", "(c, d)", "(Last.X, _) => 1, (_, Code.A) => 1", "Y,Z,B,C")]
    [TestCase("Code c, Last d", "(c, d)", "(Code.A, _) => 1, (_, Last.X) => 1", "B,C,Y,Z")]
    [TestCase("Code c, Last d, Code e", "(c, d, e)", "(Code.B, _, _) => 1, (_, Last.Z, _) => 1, (_, _, Code.A) => 1", "A,B,C,X,Y")]
    [TestCase("Last c, Code d, Last e", "(c, d, e)", "(Last.X, _, _) => 1, (_, Code.A, _) => 1, (_, _, Last.Z) => 1", "X,Y,Z,B,C")]
    [TestCase("Mixed c, Mixed d", "(c, d)", "(Mixed.B, _) => 1, (_, Mixed.C) => 1", "C,A,B")]
    [TestCase("Pair c, bool d", "c", "{ Second: Code.C } => 1, { First: Code.A } => 1", "A,B,C")]
    public async Task Missing_codes_are_in_declaration_order_also_if_they_are_in_several_columns(
        string parameters,
        string governing,
        string arms,
        string missing)
    {
        var diagnostic = (await Analyze(parameters, $"{governing} switch {{ {arms} }}")).Diagnostics.Single();

        Assert.That(diagnostic.Properties["Missing"], Is.EqualTo(missing));
        Assert.That(diagnostic.Properties["Groups"]!.Split(','), Has.Length.EqualTo(missing.Split(',').Length));
    }

    [Test]
    public async Task The_message_names_the_codes_in_the_same_order() => Assert.That(
        (await Analyze("Code c, Code d", "(c, d) switch { (Code.B, _) => 1, (_, Code.A) => 1 }")).Words,
        Is.EqualTo(new[] { "SCG2001: Switch on '(Code c, Code d)' does not handle 0 A, 1 B, 2 C, e.g. (0 A, 1 B)" }));

    private static Task<AnalyzedCode> Analyze(string parameters, string expression) => AnalyzedCode.Of($$"""
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B, C }
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Last { X, Y, Z }
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Mixed { C = 7, A = -1, B = 3 }
        record Pair(Code First, Code Second);
        static class C { static int M({{parameters}}) => {{expression}}; }
        """);
}
