namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>A catch-all throws if it can only end in a throw.</summary>
public sealed class CatchAllTests
{
    [TestCase("throw new Exception();")]
    [TestCase("Console.WriteLine(); throw new Exception();")]
    [TestCase("Fail(); break;")]
    [TestCase("System.Diagnostics.Debug.Fail(\"\"); return 0;")]
    [TestCase("System.Diagnostics.Debug.Assert(false); break;")]
    [TestCase("return Fail();")]
    [TestCase("if (flag) { throw new Exception(); } else { Fail(); } break;")]
    [TestCase("Console.WriteLine(Fail()); break;")]
    [TestCase("try { Console.WriteLine(); throw new Exception(); } finally { Console.WriteLine(); }")]
    [TestCase("try { throw new Exception(); } catch (Exception) { throw; }")]
    [TestCase("using (var stream = new System.IO.MemoryStream()) { throw new Exception(); }")]
    [TestCase("while (true) { if (flag) { throw new Exception(); } }")]
    [TestCase("do { throw new Exception(); } while (flag);")]
    [TestCase("{ { throw new Exception(); } }")]
    [TestCase("goto end; end: throw new Exception();")]
    [TestCase("switch (flag) { case true: throw new Exception(); default: throw new ArgumentException(); }")]
    [TestCase("switch (flag) { case true: throw new Exception(); case false: throw new Exception(); }")]
    [TestCase("switch (flag) { case var x: throw new Exception(); }")]
    [TestCase("Barred = 3; break;")]
    [TestCase("Console.WriteLine(Odd); break;")]
    [TestCase("if (true) { throw new Exception(); }")]
    [TestCase("int x = flag ? Fail() : throw new Exception(); return x;")]
    public async Task A_catch_all_that_can_only_throw_throws(string body) => Assert.That(await RuleOf(body), Is.EqualTo("SCG2002"));

    [TestCase("break;")]
    [TestCase("return 0;")]
    [TestCase("goto case Code.A;")]
    [TestCase("if (flag) { throw new Exception(); } break;")]
    [TestCase("while (true) { }")]
    [TestCase("again: goto again;")]
    [TestCase("while (flag) { throw new Exception(); } break;")]
    [TestCase("while (true) { if (flag) { break; } throw new Exception(); } break;")]
    [TestCase("try { throw new Exception(); } catch { return 1; }")]
    [TestCase("try { throw new Exception(); } catch { } break;")]
    [TestCase("try { throw new Exception(); } catch (ArgumentException) { return 1; }")]
    [TestCase("Action later = () => throw new Exception(); break;")]
    [TestCase("void Local() => throw new Exception(); break;")]
    [TestCase("_ = flag || Fail() > 0; break;")]
    [TestCase("Console.WriteLine(nameof(Fail)); break;")]
    [TestCase("Odd = 3; break;")]
    [TestCase("switch (flag) { case true: throw new Exception(); case false: break; } break;")]
    [TestCase(
        "do { do { do { do { do { do { do { do { if (flag) break; } while (flag); } while (flag); } while (flag); } "
        + "while (flag); } while (flag); } while (flag); } while (flag); } while (flag); break;")]
    [TestCase("goto end; end: break;")]
    [TestCase("goto next; again: break; next: goto again;")]
    public async Task A_catch_all_that_can_do_anything_else_does_not_throw(string body) =>
        Assert.That(await RuleOf(body), Is.EqualTo("SCG2003"));

    [TestCase("throw new Exception()", "SCG2002")]
    [TestCase("(flag ? 1 : throw new Exception())", "SCG2003")]
    [TestCase("Fail()", "SCG2002")]
    [TestCase("flag switch { true => Fail(), false => throw new Exception() }", "SCG2002")]
    [TestCase("1", "SCG2003")]
    public async Task A_catch_all_expression_is_judged_like_a_statement(string value, string rule) =>
        Assert.That((await Analyze($"return c switch {{ Code.A => 1, _ => {value} }};")).Diagnostics.Single().Id, Is.EqualTo(rule));

    [Test]
    public async Task A_jump_out_of_a_loop_or_an_iterator_is_not_a_throw()
    {
        Assert.That(
            await RuleOf("yield break;", "System.Collections.Generic.IEnumerable<int>", "yield return 1; break;"),
            Is.EqualTo("SCG2003"));
        Assert.That(
            (await Analyze("while (flag) { switch (c) { case Code.A: break; default: continue; } } return 0;")).Diagnostics.Single().Id,
            Is.EqualTo("SCG2003"));
    }

    private static async Task<string> RuleOf(string body, string returns = "int", string first = "return 1;")
    {
        var end = returns == "int" ? "return 0;" : "";
        var analyzed = await Analyze($"switch (c) {{ case Code.A: {first} default: {body} }} {end}", returns);
        return analyzed.Diagnostics.Single().Id;
    }

    private static Task<AnalyzedCode> Analyze(string body, string returns = "int") => AnalyzedCode.Of($$"""
        #define DEBUG
        using System;

        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
        enum Code { A, B }

        static class C
        {
            static {{returns}} M(Code c, bool flag)
            {
                {{body}}
            }

            [System.Diagnostics.CodeAnalysis.DoesNotReturn]
            static int Fail() => throw new Exception();

            static int Odd { [System.Diagnostics.CodeAnalysis.DoesNotReturn] get => throw new Exception(); set { } }

            static int Barred { get => 0; [System.Diagnostics.CodeAnalysis.DoesNotReturn] set => throw new Exception(); }
        }
        """);
}
