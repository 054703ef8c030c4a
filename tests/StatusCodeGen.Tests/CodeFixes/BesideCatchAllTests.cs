using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>How codes are named beside the catch-all that takes them, which changes nothing at run time.</summary>
public sealed class BesideCatchAllTests
{
    [TestCase("_ => 0", "Code.Odd or Code.@default or _ => 0")]
    [TestCase("{ } => 0", "Code.Odd or Code.@default or { } => 0")]
    [TestCase("Code => 0", "Code.Odd or Code.@default or Code => 0")]
    [TestCase("Code _ => 0", "Code.Odd or Code.@default or Code _ => 0")]
    [TestCase("var _ => 0", "Code.Odd or Code.@default or var _ => 0")]
    [TestCase("_ when true => 0", "Code.Odd or Code.@default or _ when true => 0")]
    [TestCase("Code.Finish or _ => 0", "Code.Finish or Code.Odd or Code.@default or _ => 0")]
    [TestCase("object and not null => 0", "Code.Odd or Code.@default or object and not null => 0")]
    [TestCase("/* rest */ _ => 0", "/* rest */ Code.Odd or Code.@default or _ => 0")]
    public async Task A_switch_expression_gets_alternatives(string catchAll, string named) => Assert.That(
        await FixableProject.FixMember(
            $$"""
            static int F(Code code) => code switch
            {
                <= Code.Pending => 1,
                {{catchAll}},
            };
            """,
            FixableProject.Beside),
        Is.EqualTo($$"""
            static int F(Code code) => code switch
            {
                <= Code.Pending => 1,
                {{named}},
            };
            """));

    [Test]
    public async Task A_switch_expression_on_one_line_stays_on_one_line() => Assert.That(
        await FixableProject.FixMember("static int F(Code code) => code switch { < Code.Odd => 1, _ => 0 };", FixableProject.Beside),
        Is.EqualTo("static int F(Code code) => code switch { < Code.Odd => 1, Code.Odd or Code.@default or _ => 0 };"));

    [Test]
    public async Task A_line_that_would_be_too_long_is_broken() => Assert.That(
        await FixableProject.Fix(
            """
            static class T
            {
                static string F(ACodeWithALongName code) => code switch
                {
                    _ => "and a long text",
                };
            }
            """,
            FixableProject.Beside,
            codes: """
                [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
                enum ACodeWithALongName { AndTheFirstWithALongName, AndTheSecondWithAnotherLongName }
                """),
        Does.Contain("""
                {
                    ACodeWithALongName.AndTheFirstWithALongName
                        or ACodeWithALongName.AndTheSecondWithAnotherLongName
                        or _ => "and a long text",
                };
            """));

    [Test]
    public async Task A_switch_statement_gets_labels_before_its_default() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        return 1;

                    // anything else
                    default:
                        return 0;
                }
            }
            """,
            FixableProject.Beside),
        Is.EqualTo("""
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        return 1;

                    // anything else
                    case Code.Odd:
                    case Code.@default:
                    default:
                        return 0;
                }
            }
            """));

    [TestCase("case { }:")]
    [TestCase("case var _:")]
    [TestCase("case var other:")]
    [TestCase("case Code other:")]
    [TestCase("case Code:")]
    [TestCase("case Code.Finish or _:")]
    [TestCase("case var _ when true:")]
    [TestCase("default:")]
    [TestCase("default: case Code.Pending:")]
    public async Task Labels_go_before_any_form_of_a_catch_all(string label) => Assert.That(
        await FixableProject.FixMember(
            $$"""
            static int F(Code code)
            {
                switch (code)
                {
                    case < Code.Pending: return 1;
                    case > Code.Pending when code.ToString() == "": return 2;
                    case Code.Odd: return 3;
                    {{label}} return 0;
                }
            }
            """,
            FixableProject.Beside),
        Does.Match($"return 3;\n( +case Code.Pending:\n)? +case Code.@default:\n +{Regex.Escape(label)} return 0;\n"));

    [TestCase("not null => 0", "Code.Odd or Code.@default or not null => 0")]
    [TestCase("{ } => 0", "Code.Odd or Code.@default or { } => 0")]
    public async Task A_catch_all_without_null_gets_no_null(string catchAll, string named) => Assert.That(
        await FixableProject.FixMember(
            $$"""
            static int F(Code? code) => code switch
            {
                <= Code.Pending or null => 1,
                {{catchAll}},
            };
            """,
            FixableProject.Beside),
        Does.Contain($"    {named},\n"));

    [Test]
    public async Task Labels_share_the_line_of_the_default_if_other_labels_do() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code)
            {
                switch (code) { case < Code.Odd: return 1; case Code.Odd: default: return 0; }
            }
            """,
            FixableProject.Beside),
        Does.Contain("switch (code) { case < Code.Odd: return 1; case Code.Odd: case Code.@default: default: return 0; }"));

    [Test]
    public async Task Labels_are_written_in_the_oldest_language_version_too() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code code)
            {
                switch ((int)code)
                {
                    default:
                        return 0;
                    case 0:
                    case 1:
                    case 2:
                        return 1;
                }
            }
            """,
            FixableProject.Beside,
            language: LanguageVersion.CSharp7_3),
        Does.Contain("        case (int)Code.Odd:\n        case (int)Code.@default:\n        default:\n            return 0;\n"));

    [Test]
    public async Task Null_and_codes_are_each_named_beside_the_catch_all_that_takes_them() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code? code) => code switch
            {
                < Code.@default => 1,
                { } => 2,
                _ => 3,
            };
            """,
            FixableProject.Beside),
        Does.Contain("    Code.@default or { } => 2,\n    null or _ => 3,\n"));

    [Test]
    public async Task Null_and_codes_are_each_named_beside_the_label_that_takes_them() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code? code)
            {
                switch (code)
                {
                    case < Code.@default:
                        return 1;
                    default:
                        return 3;
                    case { }:
                        return 2;
                }
            }
            """,
            FixableProject.Beside),
        Does.Contain("        case null:\n        default:\n            return 3;\n        case Code.@default:\n        case { }:\n"));

    [TestCase("(_, _)")]
    [TestCase("_")]
    [TestCase("{ Item2: _ }")]
    public async Task Combinations_are_named_too(string catchAll) => Assert.That(
        await FixableProject.FixMember(
            $$"""
            static int F(Code code, bool flag) => (code, flag) switch
            {
                (<= Code.Pending, _) => 1,
                (Code.Odd, true) => 2,
                {{catchAll}} => 0,
            };
            """,
            FixableProject.Beside),
        Does.Contain($"    (Code.Odd, false) or (Code.@default, _) or {catchAll} => 0,\n"));

    [Test]
    public async Task Properties_are_named_too() => Assert.That(
        await FixableProject.Fix(
            """
            using Acme;

            record Reply(Code Code, bool Flag);

            static class T
            {
                static int F(Reply reply)
                {
                    switch (reply)
                    {
                        case { Code: <= Code.Pending }:
                        case { Code: Code.Odd, Flag: true }:
                            return 1;
                        default:
                            return 0;
                    }
                }
            }
            """,
            FixableProject.Beside),
        Does.Contain("""
                        case { Code: Code.Odd, Flag: false }:
                        case { Code: Code.@default }:
                        default:
            """));

    [TestCase("_ when code.ToString() == \"\" => 3,")]
    [TestCase("Code.Odd when code.ToString() == \"\" => 3,")]
    public async Task A_guarded_arm_before_the_catch_all_keeps_its_values(string arm) => Assert.That(
        await FixableProject.FixMember(
            $$"""
            static int F(Code code) => code switch
            {
                < Code.Odd => 1,
                {{arm}}
                _ => 0,
            };
            """,
            FixableProject.Beside),
        Does.Contain($"    {arm}\n    Code.Odd or Code.@default or _ => 0,\n"));

    [TestCase("var other => (int)other")]
    [TestCase("{ } other => (int)other")]
    [TestCase("Code other => 0")]
    public async Task An_arm_that_declares_a_variable_takes_no_alternatives_and_a_joint_arm_is_offered(string catchAll) => Assert.That(
        await TitlesFor($$"""static int F(Code code) => code switch { <= Code.Odd => 1, {{catchAll}} };"""),
        Is.EqualTo([FixableProject.Jointly, FixableProject.Plainly]));

    [Test]
    public async Task A_label_whose_variable_is_used_takes_no_other_labels_and_a_joint_section_is_offered() => Assert.That(
        await TitlesFor(
            "static int F(Code code) { switch (code) { case <= Code.Odd: return 1; case var other: return (int)other; } }"),
        Is.EqualTo([FixableProject.Jointly, FixableProject.Plainly]));

    [Test]
    public async Task A_default_before_a_guarded_label_takes_no_other_labels() => Assert.That(
        await TitlesFor("""
            static int F(Code code, bool flag)
            {
                switch (code) { case <= Code.Odd: return 1; default: return 0; case Code.@default when flag: return 2; }
            }
            """),
        Is.EqualTo([FixableProject.Jointly, FixableProject.Plainly]));

    [Test]
    public async Task The_offers_come_in_this_order() => Assert.That(
        await TitlesFor("static int F(Code code) => code switch { Code.Odd => 1, _ => 0 };"),
        Is.EqualTo([FixableProject.Beside, FixableProject.Plainly, FixableProject.ByGroup]));

    private static Task<string[]> TitlesFor(string member) =>
        FixableProject.Create($$"""using Acme; static class T { {{member}} }""").TitlesFor();
}
