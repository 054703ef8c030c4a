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
