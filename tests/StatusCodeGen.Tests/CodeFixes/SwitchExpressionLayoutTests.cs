namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>How the arms that a switch expression gets are laid out: lines, commas, comments and directives.</summary>
public sealed class SwitchExpressionLayoutTests
{
    [Test]
    public async Task New_arms_come_last_if_there_is_no_catch_all_and_have_a_comma_like_the_last_arm() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code)
            {
                return code switch
                {
                    <= Code.Pending => 1,
                };
            }
            """),
        Is.EqualTo("""
            static int F(Code code)
            {
                return code switch
                {
                    <= Code.Pending => 1,
                    Code.Odd => throw new NotImplementedException(),
                    Code.@default => throw new NotImplementedException(),
                };
            }
            """));

    [Test]
    public async Task The_new_last_arm_has_no_comma_if_the_old_one_had_none() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code) => code switch
            {
                <= Code.Pending => 1 // up to here
            };
            """),
        Is.EqualTo("""
            static int F(Code code) => code switch
            {
                <= Code.Pending => 1, // up to here
                Code.Odd => throw new NotImplementedException(),
                Code.@default => throw new NotImplementedException()
            };
            """));

    [Test]
    public async Task Comments_stay_where_they_are() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code) => code switch // on the code
            {
                // first
                Code.Finish => 1, // one
                /* then */ Code.Refused or Code.Pending => 2, /* two */

                // What nobody
                // has heard of.
                _ => throw new InvalidOperationException(), // never
                // end
            };
            """),
        Is.EqualTo("""
            static int F(Code code) => code switch // on the code
            {
                // first
                Code.Finish => 1, // one
                /* then */ Code.Refused or Code.Pending => 2, /* two */
                Code.Odd => throw new NotImplementedException(),
                Code.@default => throw new NotImplementedException(),

                // What nobody
                // has heard of.
                _ => throw new InvalidOperationException(), // never
                // end
            };
            """));

    [Test]
    public async Task A_line_that_would_become_too_long_is_broken() => Assert.That(
        await FixableProject.FixMember(
            "    static int F(Code code) => code switch { Code.Finish => 1, /* two */ <= Code.Pending => 2, "
                + "_ => throw new InvalidOperationException() };"),
        Is.EqualTo("""
                static int F(Code code) => code switch
                {
                    Code.Finish => 1,
                    /* two */ <= Code.Pending => 2,
                    Code.Odd => throw new NotImplementedException(),
                    Code.@default => throw new NotImplementedException(),
                    _ => throw new InvalidOperationException()
                };
            """));

    [Test]
    public async Task A_broken_line_keeps_a_comma_and_a_comment_at_its_end() => Assert.That(
        await FixableProject.FixMember("static int F(Code code) => code switch { <= Code.Odd => 1, /* end */ };"),
        Is.EqualTo("""
            static int F(Code code) => code switch
            {
                <= Code.Odd => 1, /* end */
                Code.@default => throw new NotImplementedException(),
            };
            """));

    [Test]
    public async Task A_broken_line_without_a_comma_at_its_end_gets_none() => Assert.That(
        await FixableProject.FixMember("static int F(Code code) => code switch { <= Code.Odd => 1 };"),
        Is.EqualTo("""
            static int F(Code code) => code switch
            {
                <= Code.Odd => 1,
                Code.@default => throw new NotImplementedException()
            };
            """));

    [Test]
    public async Task Arms_that_share_a_line_are_split_where_the_new_ones_go() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code) => code switch {
              Code.Finish => 1, Code.Refused => 2,
              Code.Pending or Code.Odd => 3, _ => throw new InvalidOperationException() };
            """),
        Is.EqualTo("""
            static int F(Code code) => code switch {
              Code.Finish => 1, Code.Refused => 2,
              Code.Pending or Code.Odd => 3,
              Code.@default => throw new NotImplementedException(),
              _ => throw new InvalidOperationException() };
            """));

    [Test]
    public async Task A_switch_in_a_string_stays_on_one_line() => Assert.That(
        await FixableProject.FixMember(
            """static string F(Code code) => $"<{code switch { <= Code.Pending => 1, """
                + """_ => throw new InvalidOperationException() }}>";"""),
        Is.EqualTo(
            """static string F(Code code) => $"<{code switch { <= Code.Pending => 1, """
                + """Code.Odd => throw new NotImplementedException(), Code.@default => throw new NotImplementedException(), """
                + """_ => throw new InvalidOperationException() }}>";"""));

    [TestCase("<= Code.Odd => 1", "<= Code.Odd => 1, Code.@default => throw new NotImplementedException()")]
    [TestCase("<= Code.Odd => 1,", "<= Code.Odd => 1, Code.@default => throw new NotImplementedException()")]
    public async Task A_switch_without_a_catch_all_in_a_string_stays_on_one_line(string arms, string completed) => Assert.That(
        await FixableProject.FixMember($$$"""static string F(Code code) => $"{code switch { {{{arms}}} }}";"""),
        Is.EqualTo($$$"""static string F(Code code) => $"{code switch { {{{completed}}} }}";"""));

    [Test]
    public async Task Directives_before_the_catch_all_stay_after_the_new_arms() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code) => code switch
            {
            #if !NEVER
                < Code.@default => 1,
            #else
                Code.@default => 2,
            #endif
            #pragma warning disable CA0000
                _ => throw new InvalidOperationException(),
            #pragma warning restore CA0000
            };
            """),
        Is.EqualTo("""
            static int F(Code code) => code switch
            {
            #if !NEVER
                < Code.@default => 1,
            #else
                Code.@default => 2,
            #endif
                Code.@default => throw new NotImplementedException(),
            #pragma warning disable CA0000
                _ => throw new InvalidOperationException(),
            #pragma warning restore CA0000
            };
            """));

    [Test]
    public async Task New_lines_have_the_line_ends_and_the_indentation_of_the_lines_around_them() => Assert.That(
        await FixableProject.FixMember("static int F(Code code) =>\r\n\tcode switch {\r\n\t\t< Code.@default => 1,\r\n\t};"),
        Is.EqualTo(
            "static int F(Code code) =>\r\n\tcode switch {\r\n\t\t< Code.@default => 1,\r\n"
                + "\t\tCode.@default => throw new NotImplementedException(),\r\n\t};"));

    [Test]
    public async Task A_broken_line_has_the_line_ends_and_the_indentation_of_the_lines_around_it() => Assert.That(
        await FixableProject.FixMember("static int F(Code code)\r\n{\r\n\treturn code switch { < Code.@default => 1, };\r\n}"),
        Is.EqualTo(
            "static int F(Code code)\r\n{\r\n\treturn code switch\r\n\t{\r\n\t\t< Code.@default => 1,\r\n"
                + "\t\tCode.@default => throw new NotImplementedException(),\r\n\t};\r\n}"));
}
