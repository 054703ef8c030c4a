using static StatusCodeGen.Tests.Exhaustiveness.Reachability.CatchAllCode;

namespace StatusCodeGen.Tests.Exhaustiveness.Reachability;

/// <summary>The rules of the C# specification for the end points of statements.</summary>
public sealed class EndPointAnalysisTests
{
    [TestCase("try { throw new Exception(); } catch (Acme.System.Exception) { while (true) { } }", Throwing)]
    [TestCase("try { throw new Exception(); } catch (Exception) { while (true) { } }", Deliberate)]
    [TestCase("try { throw new Exception(); } catch { while (true) { } }", Deliberate)]
    [TestCase("try { throw new Exception(); } catch when (true) { while (true) { } }", Deliberate)]
    [TestCase("try { throw new Exception(); } catch when (false) { return 1; }", Throwing)]
    [TestCase("try { throw new Exception(); } catch (Exception) when (flag) { return 1; }", Deliberate)]
    [TestCase("try { } finally { if (flag) throw new Exception(); } while (true) { }", Throwing)]
    [TestCase("try { return 1; } finally { if (flag) throw new Exception(); }", Deliberate)]
    [TestCase("while (false) { return 1; } throw new Exception();", Throwing)]
    [TestCase("for (; false;) { return 1; } throw new Exception();", Throwing)]
    [TestCase("for (;;) { throw new Exception(); }", Throwing)]
    [TestCase("for (;;) { if (flag) break; throw new Exception(); } break;", Deliberate)]
    [TestCase("do { if (flag) continue; throw new Exception(); } while (false); throw new Exception();", Throwing)]
    [TestCase("while (true) { }", Deliberate)]
    [TestCase("if (flag) { throw new Exception(); } while (true) { }", Throwing)]
    public async Task A_catch_all_follows_the_specification(string body, string rule) => Assert.That(
        await RuleOfMethod(
            $"switch (c) {{ case Code.A: return 1; default: {body} }} return 0;",
            types: "namespace Acme.System { class Exception : global::System.Exception { } }"),
        Is.EqualTo(rule));

    [Test]
    public async Task An_expression_of_many_operators_does_not_overflow()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("Next()", 4000));

        Assert.That(await RuleOf($"return {sum};", "static int Next() => 1;"), Is.EqualTo(Deliberate));
    }
}
