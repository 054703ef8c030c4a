using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>CA1304 is suppressed at calls of generated members without a culture, and nowhere else.</summary>
public sealed class CultureSuppressorTests
{
    [TestCase("Code.A.GetName()")]
    [TestCase("c?.GetName()")]
    [TestCase("(c!.Value).GetName()")]
    [TestCase("c!.Value.GetGroup().GetTitle()", 2)]
    [TestCase("$\"{c!.Value.GetName()}\"")]
    [TestCase("default(Code).\nGetName()")]
    public async Task A_generated_member_without_a_culture_has_the_words_of_the_catalog(string expression, int calls = 1) =>
        Assert.That(await Judge(expression), Is.EqualTo(Enumerable.Repeat("CA1304 by SCGS008", calls)));

    [TestCase("s.ToUpper()")]
    [TestCase("Mine.GetName()")]
    [TestCase("new Mine2().GetName()")]
    [TestCase("Delegate()")]
    [TestCase("F(s.ToUpper(), 1)")]
    public async Task Any_other_call_keeps_its_warning(string expression) =>
        Assert.That(await Judge(expression), Is.EqualTo(["CA1304"]));

    [Test]
    public async Task Each_call_in_a_chain_is_judged_separately() =>
        Assert.That(await Judge("c!.Value.GetName().ToUpper()"), Is.EquivalentTo(["CA1304", "CA1304 by SCGS008"]));

    private static async Task<string[]> Judge(string expression) =>
        [.. (await SilencedCode.Diagnose(Compile(expression)))
            .Where(static diagnostic => diagnostic.Id == "CA1304")
            .Select(SilencedCode.Describe)];

    private static Compilation Compile(string expression) => AnalyzedCode.Compile(
        $$"""
        using System;
        using System.CodeDom.Compiler;
        using System.Globalization;
        using N;

        class C
        {
            static Func<string> Delegate = null!;
            static object F(string text, int number) => text;
            static object? Test(Code? c, string s) => {{expression}};
        }

        static class Mine { public static string GetName() => ""; public static string GetName(CultureInfo culture) => ""; }
        class Mine2 { public string GetName() => ""; public string GetName(CultureInfo culture) => ""; }

        namespace N
        {
            [GeneratedCode("StatusCodeGen", "1.0.0")]
            enum Code { A = 1 }

            [GeneratedCode("StatusCodeGen", "1.0.0")]
            enum CodeGroup { Unknown = 0 }

            [GeneratedCode("StatusCodeGen", "1.0.0")]
            static class CodeExtensions
            {
                public static string GetName(this Code code) => "";
                public static string GetName(this Code code, CultureInfo? culture) => "";
                public static CodeGroup GetGroup(this Code code) => 0;
                public static string GetTitle(this CodeGroup group) => "";
                public static string GetTitle(this CodeGroup group, CultureInfo? culture) => "";
            }
        }
        """);
}
