namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>Which arms a switch expression gets, and where they are placed.</summary>
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
    public async Task A_deliberate_catch_all_stays_after_the_new_arms() => Assert.That(
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
    public async Task The_arm_for_null_comes_last_if_the_value_can_be_null() => Assert.That(
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
    public async Task An_arm_that_matches_everything_is_a_catch_all(string catchAll) => Assert.That(
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
    public async Task An_arm_that_matches_everything_except_null_is_a_catch_all(int number, string pattern) => Assert.That(
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

    [TestCase("!code.IsDefined()")]
    [TestCase("code != Code.@default")]
    [TestCase("code is < Code.@default")]
    public async Task An_arm_for_everything_with_a_guard_that_is_known_stays_after_the_new_arms(string guard) => Assert.That(
        await FixableProject.FixMember($$"""
            static bool IsDefined(this Code code) => Enum.IsDefined(code);

            static int F(Code code) => code switch
            {
                < Code.@default => 1,
                _ when {{guard.Replace("code.IsDefined()", "Enum.IsDefined(code)", StringComparison.Ordinal)}} => 2,
                _ => throw new InvalidOperationException(),
            };
            """),
        Does.Contain("< Code.@default => 1,\n    Code.@default => throw new NotImplementedException(),\n    _ when"));

    [Test]
    public async Task New_arms_stay_after_an_unknown_guard_that_follows_a_known_one() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code, bool flag) => code switch
            {
                _ when !Enum.IsDefined(code) => 2,
                < Code.@default => 1,
                Code.@default when flag => 3,
                _ when !Enum.IsDefined(code) => 2,
                _ => throw new InvalidOperationException(),
            };
            """),
        Does.Contain("when flag => 3,\n    Code.@default => throw new NotImplementedException(),\n    _ when"));

    [Test]
    public async Task New_arms_come_before_a_known_guard_if_there_is_no_catch_all() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code) => code switch
            {
                < Code.@default => 1,
                _ when !Enum.IsDefined(code) => 2,
            };
            """),
        Does.Contain("< Code.@default => 1,\n    Code.@default => throw new NotImplementedException(),\n    _ when"));

    [Test]
    public async Task An_ending_that_uses_a_variable_of_its_guard_is_not_copied() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code) => code switch
            {
                < Code.@default => 1,
                _ when code.ToString() is var text => throw new InvalidOperationException(text),
            };
            """),
        Does.Not.Contain("Code.@default => throw new InvalidOperationException(text)"));

    [Test]
    public async Task A_switch_in_a_lambda_is_fixed_like_others() => Assert.That(
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
    public async Task The_outer_of_nested_switches_can_be_fixed_alone() => Assert.That(
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
    public async Task The_inner_of_nested_switches_can_be_fixed_alone() => Assert.That(
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
    public async Task Null_gets_no_arm_if_that_would_make_a_second_catch_all_unreachable(string arms)
    {
        var project = FixableProject.Create($$"""
            using Acme;

            static class T
            {
                static int F(Code? code) => code switch { <= Code.@default => 0, {{arms}} };
            }
            """);

        Assert.That(await project.TitlesFor(), Has.None.EqualTo(FixableProject.Plainly));
    }
}
