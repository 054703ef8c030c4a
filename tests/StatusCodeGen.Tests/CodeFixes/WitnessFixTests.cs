using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.CodeFixes;

public sealed class WitnessFixTests
{
    [Test]
    public async Task A_tuple_gets_the_combinations_that_no_arm_matches() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code, bool flag) => (code, flag) switch
            {
                (<= Code.Pending, _) => 1,
                (Code.Odd, true) => 2,
                _ => throw new InvalidOperationException(),
            };
            """),
        Is.EqualTo("""
            static int F(Code code, bool flag) => (code, flag) switch
            {
                (<= Code.Pending, _) => 1,
                (Code.Odd, true) => 2,
                (Code.Odd, false) => throw new NotImplementedException(),
                (Code.@default, _) => throw new NotImplementedException(),
                _ => throw new InvalidOperationException(),
            };
            """));

    [TestCase("(_, _)")]
    [TestCase("var (a, b)")]
    [TestCase("(Code, var b)")]
    [TestCase("{ Item2: _ }")]
    [TestCase("not (not (_, _))")]
    [TestCase("not (not _ and not (_, _))")]
    public async Task An_arm_that_matches_all_combinations_is_a_catch_all(string catchAll) => Assert.That(
        await FixableProject.FixMember($$"""
            static int F(Code code, bool flag) => (code, flag) switch
            {
                (<= Code.Odd, _) => 1,
                {{catchAll}} => throw new InvalidOperationException(),
            };
            """),
        Is.EqualTo($$"""
            static int F(Code code, bool flag) => (code, flag) switch
            {
                (<= Code.Odd, _) => 1,
                (Code.@default, _) => throw new NotImplementedException(),
                {{catchAll}} => throw new InvalidOperationException(),
            };
            """));

    [TestCase("({ }, _)")]
    [TestCase("(string, _)")]
    [TestCase("(not null, var code2)")]
    public async Task An_arm_that_matches_everything_except_an_impossible_null_is_a_catch_all(string catchAll) => Assert.That(
        await FixableProject.FixMember($$"""
            static int F(string text, Code code) => (text, code) switch
            {
                (_, <= Code.Odd) => 1,
                {{catchAll}} => throw new InvalidOperationException(),
            };
            """),
        Is.EqualTo($$"""
            static int F(string text, Code code) => (text, code) switch
            {
                (_, <= Code.Odd) => 1,
                (_, Code.@default) => throw new NotImplementedException(),
                {{catchAll}} => throw new InvalidOperationException(),
            };
            """));

    [Test]
    public async Task A_statement_gets_the_combinations_as_labels() => Assert.That(
        await FixableProject.FixMember("""
            static void F((Code, Code?) pair)
            {
                switch (pair)
                {
                    case (_, not null):
                    case (<= Code.Odd, _):
                        break;
                }
            }
            """),
        Does.Contain("""
                        break;
                    case (Code.@default, null):
                        throw new NotImplementedException();
                }
            """));

    [Test]
    public async Task Names_are_as_short_as_possible() => Assert.That(
        await FixableProject.Fix("""
            using System;
            using static Acme.Code;

            record Message(Acme.Code Code);
            sealed record Reply(Acme.Code Code, Reply? Inner) : Message(Code);

            static class T
            {
                static int F(Message reply) => reply switch
                {
                    { Code: <= Odd } or not Reply => 1,
                    Reply { Inner: not null } => 2,
                    _ => throw new InvalidOperationException(),
                };
            }
            """),
        Does.Contain("""
                    Reply { Inner: not null } => 2,
                    Reply { Code: @default, Inner: null } => throw new NotImplementedException(),
                    _ => throw
            """));

    [Test]
    public async Task An_object_that_may_be_null_gets_an_arm_for_null() => Assert.That(
        await FixableProject.Fix("""
            using System;
            using Acme;

            sealed record Reply(Code Code);

            static class T
            {
                static int F(Reply? reply) => reply switch
                {
                    { Code: <= Code.@default } => 1,
                };
            }
            """),
        Does.Contain("""
                    { Code: <= Code.@default } => 1,
                    null => throw new NotImplementedException(),
                };
            """));

    [Test]
    public async Task A_number_in_a_combination_is_cast() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code, bool flag) => ((int)code, flag) switch
            {
                (0 or 1 or 2 or 3, _) => 1,
            };
            """),
        Does.Contain("    ((int)Code.@default, _) => throw new NotImplementedException(),\n"));

    [Test]
    public async Task A_number_that_is_compared_with_casts_gets_casts() => Assert.That(
        await FixableProject.FixMember("""
            static void F(long? number)
            {
                switch (number)
                {
                    case null:
                    case (long)Code.Odd or (long)Code.Finish or (long)Code.Refused or (long)Code.Pending:
                        break;
                }
            }
            """),
        Does.Contain("""
                        break;
                    case (long)Code.@default:
                        throw new NotImplementedException();
                }
            """));

    [Test]
    public async Task CSharp_8_gets_no_pattern_of_a_later_version()
    {
        var plain = FixableProject.Create("""
            using Acme;

            static class T
            {
                static int F(Code code, bool flag) => (code, flag) switch
                {
                    (Code.Odd, true) => 2,
                };
            }
            """, LanguageVersion.CSharp8);
        Assert.That(await plain.TitlesFor(), Is.EqualTo([FixableProject.Plainly]));

        var alternatives = FixableProject.Create("""
            using Acme;

            static class T
            {
                static int F(Code code, Code other) => (code, other) switch
                {
                    (Code.Odd, Code.Odd) => 2,
                };
            }
            """, LanguageVersion.CSharp8);
        Assert.That(await alternatives.TitlesFor(), Is.Empty);
    }

    [TestCase("(code, flag) switch { _ => 0 }", "(Code.Finish, _)")]
    [TestCase("(flag, code) switch { (true, _) => 1, _ => 2 }", "(false, Code.Finish)")]
    [TestCase("(code, flag) switch { (Code.Odd, true) when flag => 1, _ => 0 }", "(Code.Finish, _)")]
    [TestCase("new Reply(code) switch { { Code: Code.Odd } when flag => 1, _ => 0 }", "{ Code: Code.Finish }")]
    [TestCase("(code, code) switch { _ => 0 }", "(Code.Finish, _)")]
    [TestCase("(flag, code) switch { }", "(_, Code.Finish)")]
    public async Task An_arm_names_codes_and_leaves_other_values_to_the_catch_all(string @switch, string first)
    {
        var text = await FixableProject.Fix($$"""
            using System;
            using Acme;

            sealed record Reply(Code Code);

            static class T
            {
                static int F(Code code, bool flag) => {{@switch}};
            }
            """);

        Assert.That(text, Does.Contain($"{first} => throw new NotImplementedException(),"));
        Assert.That(text.Split(" => throw new NotImplementedException()"), Has.Length.EqualTo(6));
    }

    [TestCase("{ @class: Code.Odd }", "{ @class: Code.Finish }")]
    [TestCase(
        "{ Level: < double.PositiveInfinity or double.NaN } and { @class: >= Code.Finish }",
        "{ Level: double.PositiveInfinity, @class: Code.Finish }")]
    [TestCase("{ One: { Item1: Code.Odd } }", "{ One: { Item1: Code.Finish } }")]
    [TestCase(
        "(Code.Odd, _) => 1, (>= Code.Finish, _, true)",
        "(Code.Finish or Code.Refused or Code.Pending or Code.@default, _) and (_, _, false)")]
    public async Task A_new_arm_is_a_valid_pattern_even_for_unusual_members(string arms, string first) => Assert.That(
        await FixableProject.Fix($$"""
            using System;
            using Acme;

            sealed class Reply
            {
                public Code @class;
                public double Level;
                public ValueTuple<Code> One;
                public void Deconstruct(out Code code, out int number) => throw null!;
                public void Deconstruct(out Code code, out int number, out bool flag) => throw null!;
            }

            static class T
            {
                static int F(Reply reply) => reply switch
                {
                    {{arms}} => 1,
                    _ => 0,
                };
            }
            """),
        Does.Contain($"        {first} => throw new NotImplementedException(),\n"));

    [Test]
    public async Task Properties_of_two_types_give_two_patterns() => Assert.That(
        await FixableProject.Fix("""
            using System;
            using Acme;

            interface IReply { Code Code { get; } }
            sealed class Reply : IReply { public Code Code => throw null!; Code IReply.Code => throw null!; }

            static class T
            {
                static int F(IReply reply) => reply switch
                {
                    Reply { Code: Code.Odd } => 1,
                    { Code: Code.Odd } => 2,
                    { Code: not Code.Odd } and not Reply => 3,
                    _ => 0,
                };
            }
            """),
        Does.Contain("=> throw new NotImplementedException(),\n        _ => 0,"));

    [Test]
    public async Task No_fix_is_offered_where_the_language_has_no_tuple_patterns() => Assert.That(
        await FixableProject.Create("""
            using Acme;

            static class T
            {
                static void F((Code Code, bool Flag) pair)
                {
                    switch (pair)
                    {
                        case var x when x.Flag:
                            break;
                    }
                }
            }
            """, LanguageVersion.CSharp7_3).TitlesFor(),
        Is.Empty);
}
