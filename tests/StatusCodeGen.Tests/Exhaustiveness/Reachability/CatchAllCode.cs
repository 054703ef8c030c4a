using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Reachability;

/// <summary>A switch that leaves a code to its catch-all, and the members that the catch-all uses.</summary>
internal static class CatchAllCode
{
    public const string Throwing = "SCG2002";

    public const string Deliberate = "SCG2003";

    /// <summary>The rule that reports a switch statement with a <c>default</c>.</summary>
    /// <param name="body">The statements of the <c>default</c>.</param>
    /// <param name="members">Other members of the class.</param>
    /// <param name="signature">The modifiers and the return type of the method.</param>
    public static Task<string> RuleOf(string body, string members = "", string signature = "static int") =>
        RuleOfMethod($"switch (c) {{ case Code.A: return 1; default: {body} }} return 0;", members, signature);

    /// <summary>The rule that reports the only switch of a method.</summary>
    public static async Task<string> RuleOfMethod(string body, string members = "", string signature = "static int", string types = "") =>
        (await AnalyzedCode.Of(Compile(body, members, signature, types))).Diagnostics.Single().Id;

    public static Compilation Compile(string body, string members, string signature = "static int", string types = "") =>
        AnalyzedCode.Compile($$"""
            using System;
            using System.Collections.Generic;
            using System.Diagnostics;
            using System.Diagnostics.CodeAnalysis;
            using System.Threading.Tasks;

            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
            enum Code { A, B }

            partial class C
            {
                {{signature}} M(Code c, bool flag)
                {
                    {{body}}
                }

                {{members}}
            }

            {{types}}
            """);
}
