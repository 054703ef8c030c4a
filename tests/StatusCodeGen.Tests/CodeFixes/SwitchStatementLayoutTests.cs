using Microsoft.CodeAnalysis.CSharp.Formatting;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>How the sections that a switch statement gets are laid out: lines, blank lines and blocks.</summary>
public sealed class SwitchStatementLayoutTests
{
    [Test]
    public async Task New_sections_are_on_one_line_where_their_neighbours_are() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code)
            {
                switch (code)
                {
                case <= Code.Odd: return 1;
                default: return 2;
                }
            }
            """),
        Is.EqualTo("""
            static int F(Code code)
            {
                switch (code)
                {
                case <= Code.Odd: return 1;
                case Code.@default: throw new NotImplementedException();
                default: return 2;
                }
            }
            """));

    [Test]
    public async Task New_sections_are_separated_by_blank_lines_where_their_neighbours_are() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code)
            {
                switch (code)
                {
                    case Code.Finish:
                    case Code.Refused:
                        return 1;

                    case Code.Pending:
                        return 2;

                    // anything else
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
                    case Code.Finish:
                    case Code.Refused:
                        return 1;

                    case Code.Pending:
                        return 2;

                    case Code.Odd:
                        throw new NotImplementedException();

                    case Code.@default:
                        throw new NotImplementedException();

                    // anything else
                    default:
                        throw new InvalidOperationException();
                }
            }
            """));

    [Test]
    public async Task New_sections_have_no_block_even_beside_sections_with_a_block() => Assert.That(
        await FixableProject.FixMember("""
            static void F(Code code)
            {
                switch (code) {
                    case <= Code.Odd: {
                        break;
                    }
                }
            }
            """),
        Is.EqualTo("""
            static void F(Code code)
            {
                switch (code) {
                    case <= Code.Odd: {
                        break;
                    }
                    case Code.@default:
                        throw new NotImplementedException();
                }
            }
            """));

    [TestCase("new object ()", "new NotImplementedException ()")]
    [TestCase("new object()", "new NotImplementedException()")]
    [TestCase("string.Concat (\"\")", "new NotImplementedException ()")]
    [TestCase("string.Concat (new object())", "new NotImplementedException()")]
    [TestCase("new object[] { new object (), new object (), new object() }", "new NotImplementedException ()")]
    [TestCase("null", "new NotImplementedException()")]
    public async Task The_space_before_parentheses_is_that_of_the_file(string expression, string exception) => Assert.That(
        await FixableProject.FixMember($$"""
            static object F(Code code)
            {
                switch (code)
                {
                    case <= Code.Odd:
                        return {{expression}};
                }

                return null!;
            }
            """),
        Does.Contain($"case Code.@default:\n            throw {exception};\n"));

    [TestCase(true, "new System.NotImplementedException ()")]
    [TestCase(false, "new System.NotImplementedException()")]
    public async Task The_space_before_parentheses_is_that_of_the_options_if_the_file_has_none(bool option, string exception)
    {
        var project = FixableProject.Create("""
            using Acme;

            static class T
            {
                static int F(Code code) => code switch { <= Code.Odd => 1 };
            }
            """).With(CSharpFormattingOptions.SpaceAfterMethodCallName, option);
        var action = (await project.ActionsFor((await project.Analyze()).Single()))[0];

        Assert.That(await (await project.Apply(action)).Text(), Does.Contain($"throw {exception}\n"));
    }

    [TestCase("(int) code", "(int) Code.@default")]
    [TestCase("(int)code", "(int)Code.@default")]
    public async Task The_space_after_a_cast_is_that_of_the_file(string number, string label)
    {
        var fixedMember = await FixableProject.FixMember($$"""
            static int F(Code code)
            {
                switch ({{number}})
                {
                    case < 4: return 1;
                }

                return ({{number}}, code) switch
                {
                    (< 4, <= Code.@default) => 1,
                    (_, _) => 2,
                };
            }
            """);
        Assert.That(fixedMember, Does.Contain($"case {label}: throw"));
    }

    [Test]
    public async Task A_switch_on_one_line_is_broken_into_lines() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code)
            {
                switch (code) { case <= Code.Odd: return 1; default: return 2; }
            }
            """),
        Is.EqualTo("""
            static int F(Code code)
            {
                switch (code)
                {
                    case <= Code.Odd: return 1;
                    case Code.@default: throw new NotImplementedException();
                    default: return 2;
                }
            }
            """));
}
