namespace StatusCodeGen.Tests.CodeFixes;

public sealed class SwitchExpressionFixTests
{
    [Test]
    public async Task New_arms_come_before_the_catch_all_in_the_order_of_the_codes() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code) => code switch
            {
                Code.Pending => 1,
                _ => throw new InvalidOperationException(),
            };
            """),
        Is.EqualTo("""
            static int F(Code code) => code switch
            {
                Code.Pending => 1,
                Code.Finish => throw new NotImplementedException(),
                Code.Refused => throw new NotImplementedException(),
                Code.Odd => throw new NotImplementedException(),
                Code.@default => throw new NotImplementedException(),
                _ => throw new InvalidOperationException(),
            };
            """));

    [Test]
    public async Task A_deliberate_catch_all_stays_behind_the_new_arms() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code) => code switch
            {
                <= Code.Pending => 1,
                _ => 0
            };
            """),
        Is.EqualTo("""
            static int F(Code code) => code switch
            {
                <= Code.Pending => 1,
                Code.Odd => throw new NotImplementedException(),
                Code.@default => throw new NotImplementedException(),
                _ => 0
            };
            """));

    [Test]
    public async Task New_arms_come_last_without_a_catch_all_and_have_a_comma_like_the_last() => Assert.That(
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
    public async Task The_new_last_arm_has_no_comma_where_the_old_one_had_none() => Assert.That(
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
        await FixableProject.FixMember("""
                static int F(Code code) => code switch { Code.Finish => 1, /* two */ <= Code.Pending => 2, _ => throw new InvalidOperationException() };
            """),
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
    public async Task A_broken_line_without_a_comma_at_its_end_keeps_none() => Assert.That(
        await FixableProject.FixMember("static int F(Code code) => code switch { <= Code.Odd => 1 };"),
        Is.EqualTo("""
            static int F(Code code) => code switch
            {
                <= Code.Odd => 1,
                Code.@default => throw new NotImplementedException()
            };
            """));

    [TestCase("static int F(Code code) => code switch { };")]
    [TestCase("static int F(Code code) => code switch\n{\n};")]
    public async Task An_empty_switch_gets_an_arm_for_each_code(string member) => Assert.That(
        await FixableProject.FixMember(member),
        Is.EqualTo("""
            static int F(Code code) => code switch
            {
                Code.Finish => throw new NotImplementedException(),
                Code.Refused => throw new NotImplementedException(),
                Code.Pending => throw new NotImplementedException(),
                Code.Odd => throw new NotImplementedException(),
                Code.@default => throw new NotImplementedException(),
            };
            """));

    [Test]
    public async Task Arms_that_share_a_line_are_parted_where_the_new_ones_go() => Assert.That(
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
    public async Task A_string_with_a_switch_in_it_stays_on_its_line() => Assert.That(
        await FixableProject.FixMember("""static string F(Code code) => $"<{code switch { <= Code.Pending => 1, _ => throw new InvalidOperationException() }}>";"""),
        Is.EqualTo("""static string F(Code code) => $"<{code switch { <= Code.Pending => 1, Code.Odd => throw new NotImplementedException(), Code.@default => throw new NotImplementedException(), _ => throw new InvalidOperationException() }}>";"""));

    [TestCase("<= Code.Odd => 1", "<= Code.Odd => 1, Code.@default => throw new NotImplementedException()")]
    [TestCase("<= Code.Odd => 1,", "<= Code.Odd => 1, Code.@default => throw new NotImplementedException()")]
    public async Task A_string_with_a_switch_without_a_catch_all_stays_on_its_line(string arms, string completed) => Assert.That(
        await FixableProject.FixMember($$$"""static string F(Code code) => $"{code switch { {{{arms}}} }}";"""),
        Is.EqualTo($$$"""static string F(Code code) => $"{code switch { {{{completed}}} }}";"""));

    [Test]
    public async Task Null_comes_last_where_it_can_be() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code? code) => code switch
            {
                < Code.@default => 1,
            };
            """),
        Is.EqualTo("""
            static int F(Code? code) => code switch
            {
                < Code.@default => 1,
                Code.@default => throw new NotImplementedException(),
                null => throw new NotImplementedException(),
            };
            """));

    [TestCase("int")]
    [TestCase("byte")]
    [TestCase("long?")]
    public async Task A_switch_on_the_number_gets_numbers(string type) => Assert.That(
        await FixableProject.FixMember($$"""
            static int F(Code code) => ({{type}})code switch
            {
                < 4 => 1,
                _ => 2,
            };
            """),
        Is.EqualTo($$"""
            static int F(Code code) => ({{type}})code switch
            {
                < 4 => 1,
                ({{type.TrimEnd('?')}})Code.@default => throw new NotImplementedException(),
                _ => 2,
            };
            """));

    [TestCase("var other => throw new Exception($\"{other}\")")]
    [TestCase("{ } => throw new Exception()")]
    [TestCase("Code other => throw new Exception($\"{other}\")")]
    [TestCase("Code => throw new Exception()")]
    [TestCase("Code.Finish or _ => throw new Exception()")]
    [TestCase("_ when true => throw new Exception()")]
    [TestCase("object and var x and not null => throw new Exception()")]
    public async Task An_arm_that_takes_all_is_a_catch_all(string catchAll) => Assert.That(
        await FixableProject.FixMember($$"""
            static int F(Code code) => code switch
            {
                < Code.@default => 1,
                {{catchAll}}
            };
            """),
        Is.EqualTo($$"""
            static int F(Code code) => code switch
            {
                < Code.@default => 1,
                Code.@default => throw new NotImplementedException(),
                {{catchAll}}
            };
            """));

    [TestCase(0, "null")]
    [TestCase(1, "Code.@default")]
    public async Task An_arm_that_takes_all_but_null_is_a_catch_all(int number, string pattern) => Assert.That(
        await FixableProject.FixMember(
            """
            static int F(Code? code) => code switch
            {
                < Code.@default => 1,
                not null => throw new InvalidOperationException(),
            };
            """,
            number: number),
        Is.EqualTo($$"""
            static int F(Code? code) => code switch
            {
                < Code.@default => 1,
                {{pattern}} => throw new NotImplementedException(),
                not null => throw new InvalidOperationException(),
            };
            """));

    [Test]
    public async Task A_guarded_arm_stays_before_the_new_arms() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code, bool flag) => code switch
            {
                < Code.@default => 1,
                _ when flag => 2,
                _ => throw new InvalidOperationException(),
            };
            """),
        Is.EqualTo("""
            static int F(Code code, bool flag) => code switch
            {
                < Code.@default => 1,
                _ when flag => 2,
                Code.@default => throw new NotImplementedException(),
                _ => throw new InvalidOperationException(),
            };
            """));

    [Test]
    public async Task Directives_before_the_catch_all_stay_behind_the_new_arms() => Assert.That(
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
    public async Task New_lines_end_and_are_indented_as_those_around() => Assert.That(
        await FixableProject.FixMember("static int F(Code code) =>\r\n\tcode switch {\r\n\t\t< Code.@default => 1,\r\n\t};"),
        Is.EqualTo("static int F(Code code) =>\r\n\tcode switch {\r\n\t\t< Code.@default => 1,\r\n\t\tCode.@default => throw new NotImplementedException(),\r\n\t};"));

    [Test]
    public async Task A_broken_line_ends_and_is_indented_as_those_around() => Assert.That(
        await FixableProject.FixMember("static int F(Code code)\r\n{\r\n\treturn code switch { < Code.@default => 1, };\r\n}"),
        Is.EqualTo("static int F(Code code)\r\n{\r\n\treturn code switch\r\n\t{\r\n\t\t< Code.@default => 1,\r\n\t\tCode.@default => throw new NotImplementedException(),\r\n\t};\r\n}"));

    [Test]
    public async Task A_switch_in_a_lambda_is_mended_like_others() => Assert.That(
        await FixableProject.FixMember("""
            static readonly Func<Code, int> F = code =>
                code switch
                {
                    < Code.@default => 1,
                };
            """),
        Is.EqualTo("""
            static readonly Func<Code, int> F = code =>
                code switch
                {
                    < Code.@default => 1,
                    Code.@default => throw new NotImplementedException(),
                };
            """));

    private const string Nested = """
        static int F(Code code, Code other) => code switch
        {
            < Code.@default => other switch
            {
                < Code.@default => 1,
            }
        };
        """;

    [Test]
    public async Task The_outer_of_nested_switches_can_be_mended_alone() => Assert.That(
        await FixableProject.FixMember(Nested, number: 0),
        Is.EqualTo("""
            static int F(Code code, Code other) => code switch
            {
                < Code.@default => other switch
                {
                    < Code.@default => 1,
                },
                Code.@default => throw new NotImplementedException()
            };
            """));

    [Test]
    public async Task The_inner_of_nested_switches_can_be_mended_alone() => Assert.That(
        await FixableProject.FixMember(Nested, number: 1),
        Is.EqualTo("""
            static int F(Code code, Code other) => code switch
            {
                < Code.@default => other switch
                {
                    < Code.@default => 1,
                    Code.@default => throw new NotImplementedException(),
                }
            };
            """));

    [TestCase("{ } => 1, _ => 2")]
    [TestCase("not null => 1, var x => 3")]
    [TestCase("Code => 1, _ => 3")]
    public async Task Null_gets_no_arm_where_a_second_catch_all_is_there_for_nothing_else(string arms)
    {
        var project = FixableProject.Create($$"""using Acme; static class T { static int F(Code? code) => code switch { <= Code.@default => 0, {{arms}} }; }""");

        Assert.That(await project.TitlesFor(), Is.Empty);
    }
}
