using StatusCodeGen.Tests.Generation;
using static StatusCodeGen.Tests.Exhaustiveness.Reachability.CatchAllCode;

namespace StatusCodeGen.Tests.Exhaustiveness.Reachability;

/// <summary>Calls that do not return, as an attribute says.</summary>
public sealed class NeverReturnsTests
{
    private const string Members = """
        const bool No = false;
        static void Require([DoesNotReturnIf(false)] bool condition, string text = "") { }
        static void Refuse([DoesNotReturnIf(true)] bool condition) { }
        static void Check(string text = "", [DoesNotReturnIf(false)] bool condition = false) { }
        static async Task RequireAsync([DoesNotReturnIf(false)] bool condition) => await Task.Yield();
        static string Fail() => throw new Exception();
        sealed class Guard { public Guard([DoesNotReturnIf(false)] bool condition) { } }
        sealed class Log { public int this[[DoesNotReturnIf(true)] bool condition] => 1; }
        """;

    [TestCase("Debug.Fail(\"\"); break;")]
    [TestCase("Debug.Assert(false); break;")]
    [TestCase("Debug.Assert(false, \"text\"); return 0;")]
    [TestCase("Debug.Assert(message: \"text\", condition: false); break;")]
    [TestCase("Debug.Assert(!true); break;")]
    [TestCase("Debug.Assert(No); break;")]
    [TestCase("Debug.Assert(false, $\"text {c}\"); break;")]
    [TestCase("Trace.Fail(\"\"); break;")]
    [TestCase("Trace.Assert(false); break;")]
    [TestCase("Trace.Assert(false, \"text\", \"more\"); break;")]
    [TestCase("Require(false); break;")]
    [TestCase("Require(false, Fail()); break;")]
    [TestCase("Refuse(true); break;")]
    [TestCase("Check(\"\"); break;")]
    [TestCase("_ = new Guard(false); break;")]
    [TestCase("_ = new Log()[true]; break;")]
    public async Task A_constant_for_which_a_method_does_not_return_is_a_throw(string body) =>
        Assert.That(await RuleOf(body, Members), Is.EqualTo(Throwing));

    [TestCase("Debug.Assert(true); break;")]
    [TestCase("Debug.Assert(flag); break;")]
    [TestCase("Debug.Assert(flag && false); break;")]
    [TestCase("Debug.Assert(c == Code.A); break;")]
    [TestCase("Debug.WriteLine(false); break;")]
    [TestCase("Debug.WriteLineIf(flag, $\"{Fail()}\"); break;")]
    [TestCase("if (flag) { Debug.Assert(false); } break;")]
    [TestCase("Require(true); break;")]
    [TestCase("Refuse(false); break;")]
    [TestCase("Check(\"\", true); break;")]
    [TestCase("_ = RequireAsync(false); break;")]
    [TestCase("_ = new Guard(true); break;")]
    public async Task Any_other_argument_is_not_a_throw(string body) =>
        Assert.That(await RuleOf(body, Members), Is.EqualTo(Deliberate));

    /// <summary>.NET Framework and .NET Standard do not annotate these methods.</summary>
    [TestCase("System.Diagnostics.Debug.Fail(\"\");", Throwing)]
    [TestCase("System.Diagnostics.Trace.Fail(\"\");", Throwing)]
    [TestCase("System.Diagnostics.Debug.Assert(false);", Throwing)]
    [TestCase("System.Diagnostics.Trace.Assert(false, \"\");", Throwing)]
    [TestCase("System.Diagnostics.Debug.Assert(true);", Deliberate)]
    [TestCase("System.Environment.FailFast(\"\");", Throwing)]
    [TestCase("Acme.Debug.Fail(\"\");", Deliberate)]
    [TestCase("Acme.Debug.Assert(false);", Deliberate)]
    public async Task A_method_of_an_old_framework_counts_without_its_attribute(string call, string rule)
    {
        foreach (var target in new[] { Target.Framework, Target.Standard })
        {
            var compilation = AnalyzedCode.Compile($$"""
                [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
                enum Code { A, B }

                static class C
                {
                    static void M(Code c)
                    {
                        switch (c) { case Code.A: return; default: {{call}} break; }
                    }
                }

                namespace Acme
                {
                    static class Debug
                    {
                        public static void Fail(string text) { }
                        public static void Assert(bool condition) { }
                    }
                }
                """).WithReferences(target.References);

            Assert.That((await AnalyzedCode.Of(compilation)).Diagnostics.Single().Id, Is.EqualTo(rule), target.Name);
        }
    }
}
