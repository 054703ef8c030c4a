using static StatusCodeGen.Tests.Exhaustiveness.Reachability.CatchAllCode;

namespace StatusCodeGen.Tests.Exhaustiveness.Reachability;

/// <summary>A catch-all that leaves its section throws if everything behind the jump throws.</summary>
public sealed class JumpTests
{
    [TestCase("switch (c) { case Code.A: return 1; default: break; } throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; case Code.B when flag: default: break; } throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; default: Console.WriteLine(); break; } Console.WriteLine(); throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; default: if (flag) break; throw new Exception(); } throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; default: break; } if (flag) { throw new Exception(); } else { Fail(); } return 0;")]
    [TestCase("switch (c) { case Code.A: return 1; default: break; } return Fail();")]
    [TestCase("{ { switch (c) { case Code.A: return 1; default: break; } } Console.WriteLine(); } throw new Exception();")]
    [TestCase("if (flag) { switch (c) { case Code.A: return 1; default: break; } } throw new Exception();")]
    [TestCase("if (flag) switch (c) { case Code.A: return 1; default: break; } throw new Exception();")]
    [TestCase("if (flag) return 1; else switch (c) { case Code.A: return 1; default: break; } throw new Exception();")]
    [TestCase("using (new System.IO.MemoryStream()) { switch (c) { case Code.A: return 1; default: break; } } throw new Exception();")]
    [TestCase("lock (this) { switch (c) { case Code.A: return 1; default: break; } } throw new Exception();")]
    [TestCase("checked { switch (c) { case Code.A: return 1; default: break; } } throw new Exception();")]
    [TestCase("unsafe { fixed (char* p = \"\") { switch (c) { case Code.A: return 1; default: break; } } } throw new Exception();")]
    [TestCase("unsafe { fixed (char* p = \"\") switch (c) { case Code.A: return 1; default: break; } } throw new Exception();")]
    [TestCase("try { switch (c) { case Code.A: return 1; default: break; } } finally { Console.WriteLine(); } throw new Exception();")]
    [TestCase("try { switch (c) { case Code.A: return 1; default: break; } } catch { return 1; } throw new Exception();")]
    [TestCase("try { } catch { switch (c) { case Code.A: return 1; default: break; } } throw new Exception();")]
    [TestCase("try { switch (c) { case Code.A: return 1; default: break; } } finally { throw new Exception(); }")]
    [TestCase("do { switch (c) { case Code.A: return 1; default: break; } } while (false); throw new Exception();")]
    [TestCase("while (flag) { switch (c) { case Code.A: return 1; default: break; } throw new Exception(); } return 1;")]
    [TestCase("switch (flag) { case true: switch (c) { case Code.A: return 1; default: break; } throw new Exception(); } return 1;")]
    [TestCase("switch (flag) { case true: switch (c) { case Code.A: return 1; default: break; } break; } throw new Exception();")]
    [TestCase("switch (flag) { case true: switch (c) { case Code.A: return 1; default: break; } goto default; default: return Fail(); }")]
    [TestCase("label: switch (c) { case Code.A: return 1; default: break; } throw new Exception();")]
    public async Task A_switch_before_a_throw_throws(string body) => Assert.That(await RuleOfInstance(body), Is.EqualTo(Throwing));

    [TestCase("switch (c) { case Code.A: return 1; default: break; } return 0;")]
    [TestCase("switch (c) { case Code.A: return 1; default: break; } if (flag) { return 1; } throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; default: break; } while (true) { }")]
    [TestCase("switch (c) { case Code.A: return 1; default: if (flag) return 2; break; } throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; default: break; } foreach (var x in new int[1]) { throw new Exception(); } return 1;")]
    [TestCase("if (flag) { switch (c) { case Code.A: return 1; default: break; } } else { throw new Exception(); } return 1;")]
    [TestCase("foreach (var x in new int[1]) { switch (c) { case Code.A: return 1; default: break; } } throw new Exception();")]
    [TestCase("while (flag) { switch (c) { case Code.A: return 1; default: break; } } throw new Exception();")]
    [TestCase("while (flag) { switch (c) { case Code.A: return 1; default: continue; } } throw new Exception();")]
    [TestCase("do { switch (c) { case Code.A: return 1; default: break; } } while (flag); throw new Exception();")]
    [TestCase("void Local() { switch (c) { case Code.A: return; default: break; } } throw new Exception();")]
    [TestCase("Action later = () => { switch (c) { case Code.A: return; default: break; } }; throw new Exception();")]
    [TestCase("try { throw new Exception(); } finally { switch (c) { case Code.A: break; default: break; } }")]
    [TestCase("switch (flag) { case true: switch (c) { case Code.A: return 1; default: break; } break; } return 1;")]
    public async Task A_switch_before_anything_else_does_not_throw(string body) =>
        Assert.That(await RuleOfInstance(body), Is.EqualTo(Deliberate));

    [TestCase("switch (c) { case Code.A: return 1; default: goto end; } end: throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; default: goto end; } return 1; end: Console.WriteLine(); throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; default: if (flag) goto end; goto other; } other: Fail(); end: throw new Exception();")]
    [TestCase("foreach (var x in new int[1]) { switch (c) { case Code.A: return 1; default: goto end; } } return 1; end: throw null;")]
    [TestCase("switch (c) { case Code.A: return 1; default: goto first; } second: throw new Exception(); first: goto second;")]
    [TestCase("switch (c) { case Code.A: goto next; next: throw new Exception(); default: goto next; }")]
    [TestCase("switch (c) { case Code.A when flag: throw null; case Code.A: return 1; default: goto case Code.A; }", Deliberate)]
    [TestCase("switch (c) { case Code.A: throw new Exception(); default: goto case Code.A; }")]
    [TestCase("switch (c) { case Code.A: Console.WriteLine(); break; default: goto case Code.A; } throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; case var _ when flag: goto default; default: throw new Exception(); }")]
    [TestCase("switch (c) { case Code.A: return 1; case var _: goto end; } end: throw new Exception();")]
    [TestCase("switch (c) { case Code.A: return 1; default: goto case Code.A; }", Deliberate)]
    [TestCase("switch (c) { case Code.A: goto default; default: goto case Code.A; }", Deliberate)]
    [TestCase("switch (c) { case Code.A: return 1; default: goto default; }", Deliberate)]
    [TestCase("switch (c) { case Code.A: return 1; default: goto end; } end: return 1;", Deliberate)]
    [TestCase("again: switch (c) { case Code.A: throw new Exception(); default: goto again; }", Deliberate)]
    [TestCase("again: Fail(); switch (c) { case Code.A: return 1; default: goto again; }", Deliberate)]
    [TestCase("int x = 0; again: if (x > 3) throw null; switch (c) { case Code.A: throw null; default: x++; goto again; }", Deliberate)]
    public async Task A_jump_to_a_label_is_followed(string body, string rule = Throwing) =>
        Assert.That(await RuleOfInstance(body), Is.EqualTo(rule));

    [TestCase("throw new Exception();", Throwing)]
    [TestCase("Console.WriteLine();", Deliberate)]
    public async Task A_switch_in_top_level_statements_is_followed_too(string behind, string rule)
    {
        var code = AnalyzedCode.Compile($$"""
            using System;
            switch ((Code)args.Length) { case Code.A: return; default: break; }
            {{behind}}

            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
            enum Code { A, B }
            """);

        var analyzed = await AnalyzedCode.Of(code.WithOptions(
            code.Options.WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication)));

        Assert.That(analyzed.Diagnostics.Select(static diagnostic => diagnostic.Id), Is.EqualTo(new[] { rule }));
    }

    private static Task<string> RuleOfInstance(string body) =>
        RuleOfMethod(body, "static int Fail() => throw new Exception();", "int");
}
