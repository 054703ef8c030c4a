using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>The arm that ends as the catch-all does, so that nothing changes at run time.</summary>
public sealed class JointArmTests
{
    [TestCase("_ => throw new InvalidOperationException($\"{code}\")")]
    [TestCase("_ =>\n        throw new InvalidOperationException()")]
    [TestCase("_\n        => throw new InvalidOperationException()")]
    [TestCase("var other => throw new InvalidOperationException()")]
    [TestCase("_ => throw new InvalidOperationException(code is var other ? $\"{other}\" : \"\")")]
    [TestCase("_ when true => throw new InvalidOperationException()")]
    [TestCase("Code.Finish or _ => throw new InvalidOperationException()")]
    public async Task One_arm_copies_the_expression_of_the_catch_all(string catchAll)
    {
        var ending = catchAll[catchAll.IndexOf("=>", StringComparison.Ordinal)..];
        var space = catchAll.StartsWith("_\n", StringComparison.Ordinal) ? "\n        " : " ";
        Assert.That(
            await FixableProject.FixMember(
                $$"""
                static int F(Code code) => code switch
                {
                    <= Code.Pending => 1,
                    {{catchAll}},
                };
                """,
                FixableProject.Jointly),
            Is.EqualTo($$"""
                static int F(Code code) => code switch
                {
                    <= Code.Pending => 1,
                    Code.Odd or Code.@default{{space}}{{ending}},
                    {{catchAll}},
                };
                """));
    }

    [TestCase("var other")]
    [TestCase("{ } other")]
    [TestCase("Code other")]
    [TestCase("object and Code other")]
    public async Task A_variable_that_the_expression_uses_is_declared_again(string pattern) => Assert.That(
        await FixableProject.FixMember(
            $$"""
            static int F(Code code) => code switch
            {
                <= Code.Pending => 1,
                {{pattern}} => throw new InvalidOperationException($"{other}"),
            };
            """,
            FixableProject.Jointly),
        Does.Contain($$"""
                {{pattern}} and (Code.Odd or Code.@default) => throw new InvalidOperationException($"{other}"),
                {{pattern}} => throw
            """));

    [Test]
    public async Task One_code_needs_no_parentheses() => Assert.That(
        await FixableProject.FixMember(
            """static int F(Code code) => code switch { < Code.@default => 1, var other => throw new Exception($"{other}") };""",
            FixableProject.Jointly),
        Does.Contain("    var other and Code.@default => throw new Exception($\"{other}\"),\n"));

    [Test]
    public async Task Variables_of_a_combination_are_declared_again() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code, bool flag) => (code, flag) switch
            {
                (<= Code.Pending, _) => 1,
                (Code.Odd, true) => 2,
                var (a, b) => throw new InvalidOperationException($"{a} {b}"),
            };
            """,
            FixableProject.Jointly),
        Does.Contain("    var (a, b) and ((Code.Odd, false) or (Code.@default, _)) => throw"));

    [Test]
    public async Task Each_code_has_an_arm_in_a_language_without_or_patterns() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code) => code switch
            {
                Code.Finish => 1,
                Code.Refused => 1,
                Code.Pending => 1,
                _ => throw new InvalidOperationException(),
            };
            """,
            FixableProject.Jointly,
            language: LanguageVersion.CSharp8),
        Does.Contain("""
                Code.Odd => throw new InvalidOperationException(),
                Code.@default => throw new InvalidOperationException(),
                _ => throw
            """));

    [Test]
    public async Task One_section_copies_the_statements_of_the_default() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        return 1;
                    default: // never
                        Console.WriteLine(code);
                        throw new InvalidOperationException(
                            "unknown");
                }
            }
            """,
            FixableProject.Jointly),
        Is.EqualTo("""
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        return 1;
                    case Code.Odd:
                    case Code.@default:
                        Console.WriteLine(code);
                        throw new InvalidOperationException(
                            "unknown");
                    default: // never
                        Console.WriteLine(code);
                        throw new InvalidOperationException(
                            "unknown");
                }
            }
            """));

    [Test]
    public async Task A_block_is_copied_whole_and_the_labels_of_the_section_are_not() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code)
            {
                switch (code) {
                    case < Code.Odd: return 1;
                    case Code.Odd:
                    default: { var text = $"{code}"; throw new InvalidOperationException(text); }
                }
            }
            """,
            FixableProject.Jointly),
        Does.Contain("""
                    case < Code.Odd: return 1;
                    case Code.@default: { var text = $"{code}"; throw new InvalidOperationException(text); }
                    case Code.Odd:
                    default: {
            """));

    [Test]
    public async Task A_variable_that_the_statements_use_is_declared_again() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        return 1;
                    case var other:
                        throw new InvalidOperationException($"{other}");
                }
            }
            """,
            FixableProject.Jointly),
        Does.Contain("""
                    case var other and (Code.Odd or Code.@default):
                        throw new InvalidOperationException($"{other}");
                    case var other:
            """));

    [TestCase("var text = code.ToString(); throw new Exception(text);")]
    [TestCase("Get(out var text); throw new Exception(text);")]
    [TestCase("if (code is var other) throw new Exception($\"{other}\"); throw new Exception();")]
    [TestCase("Exception Get() => new Exception(); throw Get();")]
    [TestCase("goto end; end: throw new Exception();")]
    [TestCase("\n#if true\nthrow new Exception();\n#endif\n")]
    [TestCase("throw new Exception(code switch { <= Code.@default => \"\", _ => \"\" });")]
    public async Task Statements_that_cannot_be_repeated_get_the_labels_themselves(string statements) => Assert.That(
        await FixableProject.FixMember(
            $$"""
            static int Get(out string text) => throw new Exception(text = "");

            static int F(Code code)
            {
                switch (code)
                {
                    case < Code.Odd: return 1;
                    default: {{statements}}
                }
            }
            """,
            FixableProject.Jointly),
        Does.Contain($"return 1;\n        case Code.Odd:\n        case Code.@default:\n        default: {statements}\n"));

    [Test]
    public async Task An_expression_that_must_not_be_repeated_gets_the_alternatives_itself() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code) => code switch
            {
                < Code.@default => 1,
                _ => throw new Exception(code switch { <= Code.@default => "", _ => "" }),
            };
            """,
            FixableProject.Jointly),
        Does.Contain("    Code.@default or _ => throw new Exception("));

    [Test]
    public async Task No_joint_arm_is_offered_for_statements_that_cannot_be_repeated_and_use_a_variable() => Assert.That(
        await FixableProject.Create("""
            using System;
            using Acme;

            static class T
            {
                static int F(Code code)
                {
                    switch (code)
                    {
                        case <= Code.Odd: return 1;
                        case var other: var text = $"{other}"; throw new Exception(text);
                    }
                }
            }
            """).TitlesFor(),
        Is.EqualTo([FixableProject.Plainly]));

    [Test]
    public async Task The_offers_come_in_this_order() => Assert.That(
        await FixableProject.Create("""
            using Acme;

            static class T
            {
                static int F(Code code) => code switch { Code.Odd => 1, _ => throw new System.Exception() };
            }
            """).TitlesFor(),
        Is.EqualTo([FixableProject.Jointly, FixableProject.Plainly, FixableProject.ByGroup]));
}
