using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Tests.Exhaustiveness;

namespace StatusCodeGen.Tests.CodeFixes;

public sealed class ScopedNamesTests
{
    private const string Member = "static int F(Acme.Code code) => code switch\n{\n    < Acme.Code.Odd => 1,\n};";

    [Test]
    public async Task A_bare_name_is_used_under_a_using_static_directive() => Assert.That(
        await ArmsIn("using static Acme.Code;\nclass T {\n", Member),
        Is.EqualTo(["Odd", "@default"]));

    [Test]
    public async Task A_bare_name_that_means_something_else_is_qualified() => Assert.That(
        await ArmsIn("using Acme;\nusing static Acme.Code;\nclass T {\nconst int Odd = 1;\n", Member),
        Is.EqualTo(["Code.Odd", "@default"]));

    [Test]
    public async Task A_bare_name_that_a_local_variable_has_too_is_qualified() => Assert.That(
        await ArmsIn(
            "using Acme;\nusing static Acme.Code;\nclass T {\n",
            "static int F(Code code) { var Odd = 1; return code switch { < Code.Odd => 1, _ => Odd }; }"),
        Is.EqualTo(["Code.Odd", "@default"]));

    [Test]
    public async Task A_bare_name_that_a_type_has_too_is_qualified() => Assert.That(
        await ArmsIn("using static Acme.Code;\nnamespace N;\nclass Odd;\nclass T {\n", Member),
        Is.EqualTo(["Acme.Code.Odd", "@default"]));

    [Test]
    public async Task An_alias_is_used() => Assert.That(
        await ArmsIn("using Short = Acme.Code;\nclass T {\n", Member),
        Is.EqualTo(["Short.Odd", "Short.@default"]));

    [Test]
    public async Task An_alias_of_another_file_is_used() => Assert.That(
        await ArmsIn("class T {\n", Member, "global using Short = Acme.Code;\n" + FixableProject.Codes),
        Is.EqualTo(["Short.Odd", "Short.@default"]));

    [Test]
    public async Task The_namespace_is_written_where_there_is_no_using_directive() => Assert.That(
        await ArmsIn("class T {\n", Member),
        Is.EqualTo(["Acme.Code.Odd", "Acme.Code.@default"]));

    [TestCase("string Code")]
    [TestCase("Action<int> Code")]
    public async Task A_type_with_the_name_of_a_parameter_is_qualified(string parameter) => Assert.That(
        await ArmsIn(
            "using System;\nusing Acme;\nclass T {\n",
            $$"""static int F(Code code, {{parameter}}) => code switch { < Acme.Code.Odd => 1, };"""),
        Is.EqualTo(["Acme.Code.Odd", "Acme.Code.@default"]));

    [Test]
    public async Task A_type_with_the_name_of_a_property_of_that_type_is_not_qualified() => Assert.That(
        await ArmsIn("using Acme;\nclass T {\nCode Code { get; }\n", "int F() => Code switch { < Code.Odd => 1, };"),
        Is.EqualTo(["Code.Odd", "Code.@default"]));

    [Test]
    public async Task A_name_that_is_hidden_at_every_level_begins_with_the_global_namespace() => Assert.That(
        await ArmsIn("class T {\nstatic class Acme;\n", Member.Replace("Acme", "global::Acme", StringComparison.Ordinal)),
        Is.EqualTo(["global::Acme.Code.Odd", "global::Acme.Code.@default"]));

    [Test]
    public async Task A_nested_enum_is_qualified_with_its_containing_type() => Assert.That(
        await ArmsIn(
            "class T {\n",
            "static int F(Outer.Code code) => code switch { Outer.Code.A => 1, };",
            """
            class Outer
            {
                [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
                public enum Code { A, B }
            }
            """),
        Is.EqualTo(["Outer.Code.B"]));

    [Test]
    public async Task A_word_with_a_meaning_in_patterns_is_not_used_as_a_bare_name() => Assert.That(
        await ArmsIn(
            "using static Code;\nclass T {\n",
            """
            static async System.Threading.Tasks.Task<int> F(Code code)
            {
                await System.Threading.Tasks.Task.Yield();
                return code switch { A => 1, };
            }
            """,
            """
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
            public enum Code { A, _, var, and, or, not, when, await, @null, @true, nameof, value }
            """),
        Is.EqualTo(
            [
                "Code._", "Code.var", "Code.and", "Code.or", "Code.not", "Code.when", "Code.@await", "@null", "@true",
                "Code.nameof", "value",
            ]));

    [TestCase("using System;\nusing Acme;\nclass T {\n", "NotImplementedException")]
    [TestCase("using Acme;\nclass T {\n", "System.NotImplementedException")]
    [TestCase("using Acme;\nclass T {\nclass System;\n", "global::System.NotImplementedException")]
    [TestCase("using System;\nusing Acme;\nclass T {\nclass NotImplementedException;\n", "System.NotImplementedException")]
    [TestCase("using Todo = System.NotImplementedException;\nusing Acme;\nclass T {\n", "Todo")]
    public async Task The_exception_is_qualified_where_necessary(string before, string name) => Assert.That(
        await FixableProject.Fix(before + "static int F(Code code) => code switch { < Code.@default => 1, };\n}"),
        Does.Contain($"Code.@default => throw new {name}(),"));

    [TestCase("Acme.Code code", "code switch { < X::Acme.Code.@default => 1, _ => 0 }", "X::Acme.Code.@default or _ => 0")]
    [TestCase("Acme.Code? code", "code switch { < X::Acme.Code.@default or null => 1, _ => 0 }", "X::Acme.Code.@default or _ => 0")]
    [TestCase("Acme.Code code", "(int)code switch { < 4 => 1, _ => 0 }", "(int)X::Acme.Code.@default or _ => 0")]
    [TestCase(
        "Acme.Code code, bool flag",
        "(code, flag) switch { (< X::Acme.Code.@default, _) => 1, (_, true) => 2, _ => 0 }",
        "(X::Acme.Code.@default, false) or _ => 0")]
    [TestCase(
        "Acme.Reply<X::Acme.Code> reply",
        "reply switch { { Code: < X::Acme.Code.@default } => 1, _ => 0 }",
        "{ Code: X::Acme.Code.@default } or _ => 0")]
    [TestCase(
        "object reply, X::Acme.Code code",
        "(reply, code) switch { (_, < X::Acme.Code.@default) => 1, (not X::Acme.Reply<X::Acme.Code>, _) => 2, _ => 0 }",
        "(X::Acme.Reply<X::Acme.Code>, X::Acme.Code.@default) or _ => 0")]
    public async Task A_type_of_an_assembly_with_an_extern_alias_begins_with_the_alias(string parameter, string @switch, string expected)
    {
        var project = WithAlias($$"""
            extern alias X;

            static class T
            {
                static int F({{(parameter.StartsWith("object", StringComparison.Ordinal) ? "" : "X::")}}{{parameter}}) => {{@switch}};
            }
            """);

        Assert.That(await Named(project), Does.Contain(expected));
    }

    [Test]
    public async Task A_namespace_that_is_imported_with_an_extern_alias_need_not_be_written() => Assert.That(
        await Named(WithAlias("""
            extern alias X;
            using X::Acme;

            static class T
            {
                static int F(Code code, bool flag) => (code, flag) switch { (< Code.@default, _) => 1, _ => 0 };
            }
            """)),
        Does.Contain("(Code.@default, _) or _ => 0"));

    [Test]
    public async Task A_type_with_the_same_name_in_another_assembly_is_not_meant() => Assert.That(
        await Named(WithAlias(
            """
            extern alias X;

            static class T
            {
                static int F(X::Acme.Code code, bool flag) => (code, flag) switch { (< X::Acme.Code.@default, _) => 1, _ => 0 };
            }
            """,
            FixableProject.Codes)),
        Does.Contain("(X::Acme.Code.@default, _) or _ => 0"));

    [Test]
    public async Task No_fix_is_offered_if_two_tested_types_have_the_same_name()
    {
        var project = WithAlias(
            """
            extern alias X;

            static class T
            {
                static int F(X::Acme.Code code, Acme.Code other) => (code, other) switch { (< X::Acme.Code.@default, _) => 1, _ => 0 };
            }
            """,
            FixableProject.Codes);

        Assert.That(await project.TitlesFor(), Is.Empty);
    }

    [Test]
    public async Task No_fix_is_offered_if_the_file_declares_no_extern_alias()
    {
        var project = WithAlias("static class T { static int F() => Other.Code() switch { _ => 0 }; }")
            .With("Other.cs", "extern alias X; static class Other { public static X::Acme.Code Code() => default; }");

        Assert.That(await project.TitlesFor(), Is.Empty);
    }

    /// <summary>A project that refers to the codes of another assembly under the alias X.</summary>
    private static FixableProject WithAlias(string code, string codes = "")
    {
        using var image = new MemoryStream();
        var other = AnalyzedCode.Compile(FixableProject.Codes + "namespace Acme { public class Reply<T> { public T Code; } }");
        Assert.That(other.Emit(image).Success);
        return FixableProject.Create(code, codes: codes)
            .With(MetadataReference.CreateFromImage(image.ToArray(), new(aliases: ["X"])));
    }

    private static async Task<string> Named(FixableProject project)
    {
        var action = (await project.ActionsFor((await project.Analyze()).Single()))[0];
        var named = await project.Apply(action);
        Assert.That(await named.Analyze(), Is.Empty);
        return await named.Text();
    }

    /// <summary>The patterns of the new arms.</summary>
    private static async Task<string[]> ArmsIn(string before, string member, string codes = FixableProject.Codes)
    {
        var text = await FixableProject.Fix(before + member + "\n}\n", codes: codes, language: LanguageVersion.Preview);
        return [.. text.Split('\n')
            .Where(static line => line.Contains("NotImplementedException", StringComparison.Ordinal))
            .Select(static line => line.Split("=>")[0].Trim())];
    }
}
