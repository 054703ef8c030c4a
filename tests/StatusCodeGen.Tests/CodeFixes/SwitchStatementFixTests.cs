using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>Which sections a switch statement gets, and where they are placed.</summary>
public sealed class SwitchStatementFixTests
{
    [Test]
    public async Task New_sections_come_before_the_default() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        return 1;
                    default:
                        throw new InvalidOperationException();
                }
            }
            """),
        Is.EqualTo("""
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        return 1;
                    case Code.Odd:
                        throw new NotImplementedException();
                    case Code.@default:
                        throw new NotImplementedException();
                    default:
                        throw new InvalidOperationException();
                }
            }
            """));

    [Test]
    public async Task New_sections_come_last_if_there_is_no_default() => Assert.That(
        await FixableProject.FixMember("""
            static void F(Code code)
            {
                switch (code)
                {
                    case <= Code.Odd:
                        break; // enough
                    // end
                }
            }
            """),
        Is.EqualTo("""
            static void F(Code code)
            {
                switch (code)
                {
                    case <= Code.Odd:
                        break; // enough
                    case Code.@default:
                        throw new NotImplementedException();
                    // end
                }
            }
            """));

    [TestCase("switch (code) { }")]
    [TestCase("switch (code)\n    {\n    }")]
    public async Task An_empty_switch_gets_a_section_for_each_code(string statement) => Assert.That(
        await FixableProject.FixMember($$"""
            static void F(Code? code)
            {
                {{statement}}
            }
            """),
        Is.EqualTo("""
            static void F(Code? code)
            {
                switch (code)
                {
                    case Code.Finish:
                        throw new NotImplementedException();
                    case Code.Refused:
                        throw new NotImplementedException();
                    case Code.Pending:
                        throw new NotImplementedException();
                    case Code.Odd:
                        throw new NotImplementedException();
                    case Code.@default:
                        throw new NotImplementedException();
                    case null:
                        throw new NotImplementedException();
                }
            }
            """));

    [TestCase("default:\n            throw new Exception();")]
    [TestCase("")]
    public async Task New_sections_come_before_a_section_for_everything_with_a_guard_that_is_known(string end) => Assert.That(
        await FixableProject.FixMember($$"""
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Odd:
                        return 1;
                    case var other when !Enum.IsDefined(other):
                        return 2;
                    {{end}}
                }

                return 0;
            }
            """),
        Does.Contain("return 1;\n        case Code.@default:\n            throw new NotImplementedException();\n        case var other"));

    [Test]
    public async Task The_missing_codes_can_be_handled_by_doing_nothing() => Assert.That(
        await FixableProject.FixMember(
            """
            static void F(Code? code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        Console.WriteLine();
                        break;
                }
            }
            """,
            FixableProject.DoingNothing),
        Is.EqualTo("""
            static void F(Code? code)
            {
                switch (code)
                {
                    case <= Code.Pending:
                        Console.WriteLine();
                        break;
                    case Code.Odd:
                    case Code.@default:
                    case null:
                        break;
                }
            }
            """));

    [Test]
    public async Task Sections_on_one_line_each_do_nothing_on_one_line_too() => Assert.That(
        await FixableProject.FixMember(
            """
            static void F(Code code)
            {
                switch (code)
                {
                    case < Code.@default: return;
                    case var _ when !Enum.IsDefined(code): Console.WriteLine(); break;
                }
            }
            """,
            FixableProject.DoingNothing,
            language: LanguageVersion.CSharp9),
        Does.Contain("return;\n        case Code.@default: break;\n        case var _ when"));

    [TestCase("void F(Code code) { switch (code) { case Code.Odd: break; } }", true)]
    [TestCase("void F(Code code) { switch (code) { case Code.Odd: break; default: throw new System.Exception(); } }", false)]
    [TestCase("void F(Code code) { switch (code) { case Code.Odd: break; default: return; } }", false)]
    [TestCase("int F(Code code) => code switch { Code.Odd => 1 };", false)]
    public async Task Doing_nothing_is_offered_only_for_a_statement_without_a_catch_all(string member, bool isOffered)
    {
        var titles = await FixableProject.Create($$"""using Acme; static class T { static {{member}} }""").TitlesFor();

        Assert.That(
            titles.Where(static title => title == FixableProject.DoingNothing),
            Is.EqualTo(isOffered ? [FixableProject.DoingNothing] : Array.Empty<string>()));
    }

    [Test]
    public async Task The_default_need_not_be_the_last_section() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code)
            {
                switch (code)
                {
                    default:
                        return 0;
                    case <= Code.Odd:
                        return 1;
                }
            }
            """),
        Is.EqualTo("""
            static int F(Code code)
            {
                switch (code)
                {
                    case Code.@default:
                        throw new NotImplementedException();
                    default:
                        return 0;
                    case <= Code.Odd:
                        return 1;
                }
            }
            """));

    [Test]
    public async Task A_guarded_label_beside_the_default_stays_before_the_new_section() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code, bool flag)
            {
                switch (code)
                {
                    case <= Code.Odd:
                        return 1;
                    case Code.@default when flag:
                    default:
                        return 0;
                }
            }
            """),
        Is.EqualTo("""
            static int F(Code code, bool flag)
            {
                switch (code)
                {
                    case <= Code.Odd:
                        return 1;
                    case Code.@default when flag:
                    default:
                        return 0;
                    case Code.@default:
                        throw new NotImplementedException();
                }
            }
            """));

    [Test]
    public async Task A_guarded_label_and_a_catch_all_pattern_in_one_section_leave_no_place_for_new_sections()
    {
        var project = FixableProject.Create("""
            using Acme;

            static class T
            {
                static int F(Code code, bool flag)
                {
                    switch (code)
                    {
                        case <= Code.Odd:
                            return 1;
                        case Code.@default when flag:
                        case var _:
                            return 0;
                    }
                }
            }
            """);

        Assert.That(await project.TitlesFor(), Is.EqualTo([FixableProject.Beside]));
    }

    [Test]
    public async Task A_switch_on_the_number_gets_numbers() => Assert.That(
        await FixableProject.FixMember("""
            static void F(Code code)
            {
                switch ((int)code)
                {
                    case 0:
                    case 1:
                    case 2:
                    case 3:
                        break;
                }
            }
            """),
        Does.Contain("""
                        break;
                    case (int)Code.@default:
                        throw new NotImplementedException();
                }
            """));

    [Test]
    public async Task Top_level_statements_are_fixed_too() => Assert.That(
        await FixableProject.Fix(
            """
            using System;
            using Acme;

            var code = (Code)args.Length;
            switch (code)
            {
                case <= Code.Odd:
                    Console.WriteLine();
                    break;
            }
            """,
            kind: OutputKind.ConsoleApplication),
        Does.EndWith("""
                    break;
                case Code.@default:
                    throw new NotImplementedException();
            }
            """));

    [Test]
    public async Task Statements_are_fixed_in_the_oldest_language_version_too() => Assert.That(
        await FixableProject.FixMember(
            """
            static void F(Code code)
            {
                switch (code)
                {
                    case Code.Finish:
                    case Code.Refused:
                    case Code.Odd:
                        break;
                }
            }
            """,
            language: LanguageVersion.CSharp7_3),
        Is.EqualTo("""
            static void F(Code code)
            {
                switch (code)
                {
                    case Code.Finish:
                    case Code.Refused:
                    case Code.Odd:
                        break;
                    case Code.Pending:
                        throw new NotImplementedException();
                    case Code.@default:
                        throw new NotImplementedException();
                }
            }
            """));
}
