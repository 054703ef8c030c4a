using System.Globalization;
using Microsoft.CodeAnalysis;
using static StatusCodeGen.Tests.Exhaustiveness.Reachability.CatchAllCode;

namespace StatusCodeGen.Tests.Exhaustiveness.Reachability;

/// <summary>A call throws if the method has a body in this compilation that can only throw.</summary>
public sealed class ThrowingMethodTests
{
    [TestCase("Fail(); break;", "static void Fail() => throw new Exception();")]
    [TestCase("Fail(); break;", "static void Fail() { throw new Exception(); }")]
    [TestCase("return Fail();", "static int Fail() => throw new Exception();")]
    [TestCase("throw Unexpected(c);", "static Exception Unexpected(Code c) => throw new Exception();")]
    [TestCase("throw Unexpected(c);", "static Exception Unexpected(Code c) => new Exception();")]
    [TestCase("_ = Unexpected(c); break;", "static Exception Unexpected(Code c) => throw new Exception();")]
    [TestCase("Fail(); break;", "static void Fail() { var text = \"\"; throw new Exception(text); }")]
    [TestCase("Fail(c); break;", "static void Fail(Code c) { Console.WriteLine(c); throw new Exception(); }")]
    [TestCase("Fail(c); break;", "static void Fail(Code c) { if (c > 0) throw new Exception(); else throw new ArgumentException(); }")]
    [TestCase("Fail(c); break;", "static void Fail(Code c) { if (c > 0) { throw new Exception(); } throw new ArgumentException(); }")]
    [TestCase("Fail(1); break;", "static void Fail(int x) { switch (x) { case 1: throw new Exception(); default: Fail(); break; } }"
        + "static void Fail() => throw new Exception();")]
    [TestCase("return Fail(1);", "static int Fail(int x) => x switch { 1 => throw new Exception(), _ => throw new Exception() };")]
    [TestCase("Fail(); break;", "static void Fail() { try { Console.WriteLine(); } finally { throw new Exception(); } }")]
    [TestCase("Fail(); break;", "static void Fail() { try { throw new Exception(); } finally { Console.WriteLine(); } }")]
    [TestCase("Fail(); break;", "static void Fail() { try { throw null; } catch (Exception e) { throw new Exception(\"\", e); } }")]
    [TestCase("Fail(); break;", "static void Fail() { using var stream = new System.IO.MemoryStream(); throw new Exception(); }")]
    [TestCase("Fail(); break;", "static void Fail() { lock (typeof(C)) { throw new Exception(); } }")]
    [TestCase("Fail(); break;", "static void Fail() { checked { throw new Exception(); } }")]
    [TestCase("Fail(); break;", "static void Fail() { while (true) throw new Exception(); }")]
    [TestCase("Fail(); break;", "static void Fail() { while (true) { if (DateTime.Now.Year > 9) throw new Exception(); } }")]
    [TestCase("Fail(); break;", "static void Fail() { do { throw new Exception(); } while (DateTime.Now.Year > 9); }")]
    [TestCase("Fail(); break;", "static void Fail() { goto end; end: throw new Exception(); }")]
    [TestCase("return Fail();", "static int Fail() { Throw(); return 0; } static void Throw() => throw new Exception();")]
    [TestCase("return Fail();", "static int Fail() => Throw(); static int Throw() => Last(); static int Last() => throw new Exception();")]
    [TestCase("return Fail();", "static int Fail() { return Throw(); static int Throw() => throw new Exception(); }")]
    [TestCase("return Fail<int>();", "static T Fail<T>() => throw new Exception();")]
    [TestCase("return G<string>.Fail<int>();", "static class G<T> { public static U Fail<U>() => throw new Exception(); }")]
    [TestCase("return Fail();", "static ref int Fail() => throw new Exception();")]
    [TestCase("return Fail(1, text: \"\");", "static int Fail(int number, string text, params int[] more) => throw new Exception();")]
    [TestCase("Fail(); break;", "static void Fail() => System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(new Exception());")]
    [TestCase("Fail(); break;", "static void Fail() => Environment.FailFast(\"\");")]
    [TestCase("Fail(); break;", "static void Fail() => Debug.Assert(false);")]
    [TestCase("Fail(); break;", "static partial void Fail(); static partial void Fail() => throw new Exception();")]
    [TestCase("Fail(); break;", "[Conditional(\"NEVER\")] static void Fail() => throw new Exception();")]
    [TestCase("Console.WriteLine(Fail()); break;", "static int Fail() => throw new Exception();")]
    [TestCase("var x = Fail(); return x;", "static int Fail() => throw new Exception();")]
    [TestCase("return flag ? Fail() : throw new Exception();", "static int Fail() => throw new Exception();")]
    [TestCase("return Fail() ?? 1;", "static int? Fail() => throw new Exception();")]
    [TestCase("return Fail() + 1;", "static int Fail() => throw new Exception();")]
    [TestCase("if (Fail() && flag) { return 1; } break;", "static bool Fail() => throw new Exception();")]
    [TestCase("while (Fail()) { return 1; } break;", "static bool Fail() => throw new Exception();")]
    [TestCase("foreach (var x in Fail()) { return 1; } break;", "static int[] Fail() => throw new Exception();")]
    public async Task A_method_that_only_throws_is_a_throw(string body, string members) =>
        Assert.That(await RuleOf(body, members), Is.EqualTo(Throwing));

    [TestCase("Log(); break;", "static void Log() => Console.WriteLine();")]
    [TestCase("return Fail(1);", "static int Fail(int? x) => x ?? throw new Exception();")]
    [TestCase("return Fail(flag);", "static int Fail(bool flag) => flag ? 1 : throw new Exception();")]
    [TestCase("Fail(flag); break;", "static void Fail(bool flag) { if (flag) throw new Exception(); }")]
    [TestCase("Fail(flag); break;", "static void Fail(bool flag) { if (flag) return; throw new Exception(); }")]
    [TestCase("Fail(); break;", "static void Fail() { try { throw new Exception(); } catch { } }")]
    [TestCase("Fail(); break;", "static void Fail() { foreach (var x in new int[1]) { throw new Exception(); } }")]
    [TestCase("Fail(); break;", "static void Fail() { Action later = () => throw new Exception(); }")]
    [TestCase("Fail(); break;", "static void Fail() { void Later() => throw new Exception(); }")]
    [TestCase("Fail(); break;", "static void Fail() { }")]
    [TestCase("Fail(); break;", "static void Fail() => _ = nameof(Throw); static void Throw() => throw new Exception();")]
    [TestCase("Fail(); break;", "static void Fail() { while (true) { } }")]
    [TestCase("Fail(); break;", "static void Fail() => Fail();")]
    [TestCase("Fail(); break;", "static void Fail() => Again(); static void Again() => Fail();")]
    [TestCase("return Fail(1);", "static int Fail(int x) => x > 9 ? throw new Exception() : Fail(x + 1);")]
    [TestCase("return Fail(1);", "static int Fail(int x) { if (x > 9) throw new Exception(); return Fail(x + 1); }")]
    [TestCase("Fail(); break;", "static partial void Fail();")]
    [TestCase("Fail(); break;", "[System.Runtime.InteropServices.DllImport(\"x\")] static extern void Fail();")]
    [TestCase("Action fail = () => throw new Exception(); fail(); break;", "")]
    [TestCase("Fail(); break;", "static Action Fail = () => throw new Exception();")]
    [TestCase("Action fail = Fail; break;", "static void Fail() => throw new Exception();")]
    [TestCase("Action fail = Fail; fail(); break;", "static void Fail() => throw new Exception();")]
    [TestCase("_ = nameof(Fail); break;", "static void Fail() => throw new Exception();")]
    [TestCase("_ = flag && Fail(); break;", "static bool Fail() => throw new Exception();")]
    [TestCase("return flag ? Fail() : 1;", "static int Fail() => throw new Exception();")]
    [TestCase("_ = new C()?.Fail(); break;", "string Fail() => throw new Exception();")]
    [TestCase("return new int?(1) ?? Fail();", "static int Fail() => throw new Exception();")]
    [TestCase("string x = null; x ??= Fail(); break;", "static string Fail() => throw new Exception();")]
    [TestCase("_ = Fail(); break;", "static IEnumerable<int> Fail() { yield return 1; throw new Exception(); }")]
    [TestCase("_ = Fail(); break;", "static IEnumerable<int> Fail() { throw new Exception(); yield break; }")]
    [TestCase("_ = Fail(); break;", "[DoesNotReturn] static IEnumerable<int> Fail() { throw new Exception(); yield break; }")]
    [TestCase("Fail(); break;", "[DoesNotReturn] static void Fail() { while (true) { } }")]
    [TestCase("Fail(); break;", "[DoesNotReturn] static void Fail() { for (;;) { Console.WriteLine(); } }")]
    [TestCase("Fail(); break;", "[DoesNotReturn] static void Fail() { again: goto again; }")]
    public async Task A_method_that_can_do_anything_else_is_not_a_throw(string body, string members) =>
        Assert.That(await RuleOf(body, members), Is.EqualTo(Deliberate));

    [TestCase("void Fail() => throw new Exception(); Fail(); break;", Throwing)]
    [TestCase("static int Fail() => throw new Exception(); return Fail();", Throwing)]
    [TestCase("void Fail() { Last(); void Last() => throw new Exception(); } Fail(); break;", Throwing)]
    [TestCase("void Fail() { if (flag) throw new Exception(); } Fail(); break;", Deliberate)]
    [TestCase("void Fail() => Fail(); Fail(); break;", Deliberate)]
    public async Task A_local_function_is_judged_like_a_method(string body, string rule) =>
        Assert.That(await RuleOf(body), Is.EqualTo(rule));

    [TestCase("await FailAsync(); break;", "static async Task FailAsync() { await Task.Yield(); throw new Exception(); }", Throwing)]
    [TestCase("await FailAsync(); break;", "static async ValueTask FailAsync() => throw new Exception();", Throwing)]
    [TestCase("return await FailAsync();", "static async Task<int> FailAsync() => throw new Exception();", Throwing)]
    [TestCase("await FailAsync().ConfigureAwait(false); break;", "static async Task FailAsync() => throw new Exception();", Throwing)]
    [TestCase("await FailAsync(); break;", "static async Task FailAsync() => await L(); static async Task L() => throw null;", Throwing)]
    [TestCase("await FailAsync(); break;", "[DoesNotReturn] static async Task FailAsync() => throw new Exception();", Throwing)]
    [TestCase("await FailAsync(); break;", "static Task FailAsync() => throw new Exception();", Throwing)]
    [TestCase("_ = FailAsync(); break;", "static Task FailAsync() => throw new Exception();", Throwing)]
    [TestCase("_ = FailAsync(); break;", "static async Task FailAsync() => throw new Exception();", Deliberate)]
    [TestCase("_ = FailAsync(); break;", "[DoesNotReturn] static async Task FailAsync() => throw new Exception();", Deliberate)]
    [TestCase("await FailAsync(); break;", "static async Task FailAsync() => await Task.Yield();", Deliberate)]
    [TestCase("await FailAsync(); break;", "static async Task FailAsync() { _ = L(); } static async Task L() => throw null;", Deliberate)]
    [TestCase("await FailAsync(); break;", "static Task FailAsync() => Task.FromException(new Exception());", Deliberate)]
    [TestCase("var task = FailAsync(); await task; break;", "static async Task FailAsync() => throw new Exception();", Deliberate)]
    [TestCase("Fail(); break;", "static async void Fail() => throw new Exception();", Deliberate)]
    [TestCase("Fail(); break;", "[DoesNotReturn] static async void Fail() => throw new Exception();", Deliberate)]
    [TestCase(
        "await foreach (var x in FailAsync()) { } break;",
        "static async IAsyncEnumerable<int> FailAsync() { await Task.Yield(); throw new Exception(); yield break; }",
        Deliberate)]
    public async Task An_async_method_throws_only_where_it_is_awaited(string body, string members, string rule) =>
        Assert.That(await RuleOf(body, members, signature: "static async Task<int>"), Is.EqualTo(rule));

    [TestCase("return FailAsync();", Deliberate)]
    [TestCase("return Other(FailAsync());", Deliberate)]
    public async Task A_task_that_is_passed_on_does_not_throw(string body, string rule) => Assert.That(
        await RuleOfMethod(
            $"switch (c) {{ case Code.A: return null; default: {body} }}",
            "static async Task FailAsync() => throw new Exception(); static Task Other(Task task) => task;",
            "static Task"),
        Is.EqualTo(rule));

    [TestCase("class T { public void Fail() => throw new Exception(); }", "new T().Fail();", Throwing)]
    [TestCase("class T { public virtual void Fail() => throw new Exception(); }", "new T().Fail();", Deliberate)]
    [TestCase("sealed class T { public override string ToString() => throw new Exception(); }", "new T().ToString();", Throwing)]
    [TestCase("class T { public override string ToString() => throw new Exception(); }", "new T().ToString();", Deliberate)]
    [TestCase("class T { public sealed override string ToString() => throw new Exception(); }", "new T().ToString();", Throwing)]
    [TestCase("struct T { public override string ToString() => throw new Exception(); }", "new T().ToString();", Throwing)]
    [TestCase("class B { public virtual void Fail() => throw null; } sealed class T : B { }", "new T().Fail();", Throwing)]
    [TestCase("class B { public virtual void Fail() => throw null; } sealed class T : B { }", "B b = new T(); b.Fail();", Deliberate)]
    [TestCase(
        "class B { public virtual void Fail() => throw null; } sealed class T : B { public override void Fail() { } }",
        "new T().Fail();",
        Deliberate)]
    [TestCase("abstract class T { public abstract void Fail(); }", "((T)null).Fail();", Deliberate)]
    [TestCase("interface T { void Fail() => throw new Exception(); }", "((T)null).Fail();", Deliberate)]
    [TestCase("interface T { static void Fail() => throw new Exception(); }", "T.Fail();", Throwing)]
    [TestCase("interface T { void Fail(); } class U : T { public void Fail() => throw null; }", "((T)new U()).Fail();", Deliberate)]
    [TestCase("interface T { void Fail(); } class U : T { public void Fail() => throw null; }", "new U().Fail();", Throwing)]
    [TestCase("static class T { public static void Fail(this Code c) => throw new Exception(); }", "c.Fail();", Throwing)]
    [TestCase("static class T { public static void Fail(this Code c) => throw new Exception(); }", "T.Fail(c);", Throwing)]
    [TestCase("class T { [DoesNotReturn] public virtual void Fail() { while (true) { } } }", "new T().Fail();", Throwing)]
    [TestCase("class T { public int P => throw new Exception(); }", "_ = new T().P;", Throwing)]
    [TestCase("class T { public int P { get => throw new Exception(); set { } } }", "_ = new T().P;", Throwing)]
    [TestCase("class T { public int P { get => throw new Exception(); set { } } }", "new T().P = 1;", Deliberate)]
    [TestCase("class T { public int P { get => throw new Exception(); set { } } }", "_ = new T { P = 1 };", Deliberate)]
    [TestCase("class T { public int P { get => throw new Exception(); set { } } }", "(new T().P, _) = (1, 2);", Deliberate)]
    [TestCase("class T { public int P { get => 1; set => throw new Exception(); } }", "_ = new T().P;", Deliberate)]
    [TestCase("class T { public int P { get => 1; set => throw new Exception(); } }", "new T().P = 1;", Throwing)]
    [TestCase("class T { public int P { get => 1; init => throw new Exception(); } }", "_ = new T { P = 1 };", Throwing)]
    [TestCase("class T { public int P { get => 1; set => throw new Exception(); } }", "(new T().P, _) = (1, 2);", Throwing)]
    [TestCase("class T { public int P { get => 1; set => throw new Exception(); } }", "_ = (new T().P, 2);", Deliberate)]
    [TestCase("class T { public int P { get => 1; set => throw new Exception(); } }", "new T().P += 1;", Throwing)]
    [TestCase("class T { public int P { get => 1; set => throw new Exception(); } }", "new T().P++;", Throwing)]
    [TestCase("class T { public int P { get => throw new Exception(); set { } } }", "--new T().P;", Throwing)]
    [TestCase("class T { public int P { get => 1; [DoesNotReturn] set => throw new Exception(); } }", "new T().P -= 1;", Throwing)]
    [TestCase("class T { public string P { get => \"\"; set => throw new Exception(); } }", "new T().P ??= \"\";", Deliberate)]
    [TestCase("class T { public string P { get => throw new Exception(); set { } } }", "new T().P ??= \"\";", Throwing)]
    [TestCase("class T { public ref int P => throw new Exception(); }", "new T().P = 1;", Throwing)]
    [TestCase("class T { public int this[int i] => throw new Exception(); }", "_ = new T()[0];", Throwing)]
    [TestCase("class T { public virtual int P => throw new Exception(); }", "_ = new T().P;", Deliberate)]
    [TestCase("class T { public int P { get; set; } }", "_ = new T().P;", Deliberate)]
    [TestCase("class T { public int P => throw new Exception(); }", "_ = new T() is { P: 1 };", Deliberate)]
    [TestCase("class T { public T() => throw new Exception(); }", "_ = new T();", Throwing)]
    [TestCase("class T { public T() { throw new Exception(); } }", "T t = new();", Throwing)]
    [TestCase("class T { public T() : this(1) { } T(int x) => throw new Exception(); }", "_ = new T();", Throwing)]
    [TestCase("class T { public T() { } }", "_ = new T();", Deliberate)]
    [TestCase("class T { }", "_ = new T();", Deliberate)]
    [TestCase("record T(int X);", "_ = new T(1);", Deliberate)]
    [TestCase("struct T { public static T operator +(T a, T b) => throw new Exception(); }", "_ = new T() + new T();", Throwing)]
    [TestCase("struct T { public static T operator +(T a, T b) => throw new Exception(); }", "T? t = null; _ = t + t;", Deliberate)]
    [TestCase("struct T { public static T operator +(T a, T b) => throw new Exception(); }", "T t = default; t += t;", Throwing)]
    [TestCase("struct T { public static T operator -(T a) => throw new Exception(); }", "_ = -new T();", Throwing)]
    [TestCase("struct T { public static T operator ++(T a) => throw new Exception(); }", "T t = default; t++;", Throwing)]
    [TestCase("struct T { public static implicit operator T(int x) => throw new Exception(); }", "T t = 1;", Throwing)]
    [TestCase("struct T { public static implicit operator T(int x) => throw new Exception(); }", "int? x = null; T? t = x;", Deliberate)]
    [TestCase("struct T { public static T operator +(T a, T b) => a; }", "_ = new T() + new T();", Deliberate)]
    public async Task A_member_counts_only_if_its_own_body_runs(string types, string call, string rule) => Assert.That(
        await RuleOfMethod($"switch (c) {{ case Code.A: return 1; default: {call} break; }} return 0;", types: types),
        Is.EqualTo(rule));

    [Test]
    public async Task A_static_abstract_member_is_not_a_throw() => Assert.That(
        await RuleOfMethod(
            "return 0; static void F<T>(Code c) where T : I { switch (c) { case Code.A: return; default: T.Fail(); T.Last(); break; } }",
            types: "interface I { static abstract void Fail(); static virtual void Last() => throw new Exception(); }"),
        Is.EqualTo(Deliberate));

    [Test]
    public async Task A_call_of_the_base_class_runs_the_body_there() => Assert.That(
        await RuleOfMethod(
            "return 0;",
            types: """
                class B { public virtual void Fail() => throw new Exception(); }
                class D : B
                {
                    public override void Fail() { }
                    void M(Code c) { switch (c) { case Code.A: return; default: base.Fail(); break; } }
                }
                """),
        Is.EqualTo(Throwing));

    [Test]
    public async Task A_call_counts_in_a_switch_expression_too()
    {
        const string members = "static int Fail() => throw new Exception(); static int Other() => 1;";

        Assert.That(await RuleOfMethod("return c switch { Code.A => 1, _ => Fail() };", members), Is.EqualTo(Throwing));
        Assert.That(await RuleOfMethod("return c switch { Code.A => 1, _ => Other() };", members), Is.EqualTo(Deliberate));
    }

    [Test]
    public async Task A_method_in_another_file_is_judged()
    {
        var compilation = Compile("switch (c) { case Code.A: return 1; default: Other.Fail(); break; } return 0;", "");
        var other = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            "static class Other { public static void Fail() { System.Console.WriteLine(); Last(); } static void Last() => throw null; }",
            (Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)compilation.SyntaxTrees.Single().Options);

        var analyzed = await AnalyzedCode.Of(compilation.AddSyntaxTrees(other));

        Assert.That(analyzed.Diagnostics.Single().Id, Is.EqualTo(Throwing));
    }

    /// <summary>An IDE knows the source of another project. A build does not, and both give the same answer.</summary>
    [TestCase("", Deliberate)]
    [TestCase("[System.Diagnostics.CodeAnalysis.DoesNotReturn]", Throwing)]
    public async Task A_method_of_another_project_is_a_throw_only_if_it_is_annotated(string attribute, string rule)
    {
        var other = AnalyzedCode.Compile($"public static class Other {{ {attribute} public static void Fail() => throw null; }}")
            .WithAssemblyName("Other");
        var compilation = Compile("switch (c) { case Code.A: return 1; default: Other.Fail(); break; } return 0;", "");

        var analyzed = await AnalyzedCode.Of(compilation.AddReferences(other.ToMetadataReference()));

        Assert.That(analyzed.Diagnostics.Single().Id, Is.EqualTo(rule));
    }

    /// <summary>Each method calls the next one. A proof of a thousand calls is not tried, and nothing overflows.</summary>
    [TestCase(10, Throwing)]
    [TestCase(1000, Deliberate)]
    public async Task A_chain_of_calls_is_followed_for_some_calls(int length, string rule)
    {
        var chain = string.Concat(Enumerable.Range(0, length)
            .Select(static index => string.Create(CultureInfo.InvariantCulture, $"static void F{index}() => F{index + 1}();\n")));

        Assert.That(await RuleOf("F0(); break;", $"{chain} static void F{length}() => throw new Exception();"), Is.EqualTo(rule));
    }

    [Test]
    public async Task Methods_that_call_each_other_have_the_same_answer_in_any_order([Values("F", "G")] string first, [Values] bool both)
    {
        const string members = """
            static void F() { G(0); throw new Exception(); }
            static void G(int x) { if (x > 0) { F(); } else { throw new Exception(); } }
            """;
        var call = first == "F" ? "F();" : "G(1);";
        var other = first == "F" ? "G(1);" : "F();";

        Assert.That(await RuleOf($"{(both ? $"if (flag) {{ {other} }}" : "")} {call} break;", members), Is.EqualTo(Throwing));
    }

    [Test]
    public async Task Many_methods_that_call_each_other_are_judged_quickly()
    {
        var calls = string.Concat(Enumerable.Range(0, 40).Select(static index => $"F{index}();"));
        var methods = string.Concat(Enumerable.Range(0, 40).Select(index => $"static void F{index}() {{ {calls} }}\n"));

        Assert.That(await RuleOf("F0(); break;", methods), Is.EqualTo(Deliberate));
    }
}
