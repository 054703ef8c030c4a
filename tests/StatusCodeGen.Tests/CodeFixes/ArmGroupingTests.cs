using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.CodeFixes;

public sealed class ArmGroupingTests
{
    private const string Statement = """
        static void F(Code? code)
        {
            switch (code)
            {
                case Code.Pending:
                    break;
            }
        }
        """;

    [Test]
    public async Task The_codes_of_a_group_share_an_arm_and_others_have_their_own() => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code? code) => code switch
            {
            };
            """,
            FixableProject.ByGroup),
        Is.EqualTo("""
            static int F(Code? code) => code switch
            {
                Code.Finish or Code.Pending => throw new NotImplementedException(),
                Code.Refused or Code.@default => throw new NotImplementedException(),
                Code.Odd => throw new NotImplementedException(),
                null => throw new NotImplementedException(),
            };
            """));

    [Test]
    public async Task The_codes_of_a_group_share_a_label_in_a_statement() => Assert.That(
        await FixableProject.FixMember(Statement, FixableProject.ByGroup),
        Is.EqualTo("""
            static void F(Code? code)
            {
                switch (code)
                {
                    case Code.Pending:
                        break;
                    case Code.Finish:
                        throw new NotImplementedException();
                    case Code.Refused or Code.@default:
                        throw new NotImplementedException();
                    case Code.Odd:
                        throw new NotImplementedException();
                    case null:
                        throw new NotImplementedException();
                }
            }
            """));

    [Test]
    public async Task Labels_are_stacked_in_a_language_without_or_patterns() => Assert.That(
        await FixableProject.FixMember(Statement, FixableProject.ByGroup, language: LanguageVersion.CSharp8),
        Does.Contain("""
                    case Code.Refused:
                    case Code.@default:
                        throw new NotImplementedException();
                    case Code.Odd:
            """));

    [Test]
    public async Task A_chain_that_is_too_long_for_a_line_has_one_alternative_on_each_line() => Assert.That(
        await FixableProject.Fix(
            """
            static class T
            {
                static int F(ACodeWithALongName code) => code switch
                {
                    _ => 0,
                };

                static void G(ACodeWithALongName code)
                {
                    switch (code)
                    {
                        case ACodeWithALongName.AndTheSecondWithAnotherLongName:
                        case ACodeWithALongName.AndTheFirstWithALongName:
                        case ACodeWithALongName.AndTheThirdWithALongNameAsWell:
                            break;
                    }
                }
            }
            """,
            FixableProject.ByGroup,
            codes: """
                [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
                enum ACodeWithALongName
                {
                    [System.ComponentModel.Category("One")] AndTheFirstWithALongName,
                    [System.ComponentModel.Category("One")] AndTheSecondWithAnotherLongName,
                    [System.ComponentModel.Category("One")] AndTheThirdWithALongNameAsWell,
                }
                """),
        Does.Contain("""
                {
                    ACodeWithALongName.AndTheFirstWithALongName
                        or ACodeWithALongName.AndTheSecondWithAnotherLongName
                        or ACodeWithALongName.AndTheThirdWithALongNameAsWell => throw new System.NotImplementedException(),
                    _ => 0,
            """));

    [Test]
    public async Task Grouping_is_not_offered_if_no_two_codes_share_a_group() => Assert.That(
        await TitlesFor("static int F(Code code) => code switch { Code.Finish or Code.Refused => 1, _ => 0 };"),
        Is.EqualTo([FixableProject.Beside, FixableProject.Plainly]));

    [Test]
    public async Task Grouping_is_not_offered_in_a_language_without_or_patterns() => Assert.That(
        await TitlesFor("static int F(Code code) => code switch { Code.Odd => 1, _ => 0 };", LanguageVersion.CSharp8),
        Is.EqualTo([FixableProject.Jointly, FixableProject.Plainly]));

    [Test]
    public async Task Composite_arms_are_grouped_by_their_codes() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code, bool flag) => (code, flag) switch
            {
                (Code.Odd, _) => 1,
                (Code.Pending, true) => 2,
                _ => 0,
            };
            """, FixableProject.ByGroup),
        Does.Contain("""
                (Code.Finish, _) or (Code.Pending, false) => throw new NotImplementedException(),
                (Code.Refused, _) or (Code.@default, _) => throw new NotImplementedException(),
                _ => 0,
            """));

    private static Task<string[]> TitlesFor(string member, LanguageVersion language = LanguageVersion.Preview) =>
        FixableProject.Create($$"""using Acme; static class T { {{member}} }""", language).TitlesFor();
}
