using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.CodeFixes;

public sealed class CombinationFixTests
{
    [Test]
    public async Task A_tuple_gets_the_combinations_that_nothing_takes() => Assert.That(
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
    public async Task What_takes_all_combinations_is_a_catch_all(string catchAll) => Assert.That(
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

    [Test]
    public async Task A_statement_gets_them_as_labels() => Assert.That(
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
    public async Task Names_are_as_short_as_they_can_be() => Assert.That(
        await FixableProject.Fix("""
            using System;
            using static Acme.Code;

            abstract record Message;
            sealed record Reply(Acme.Code Code, Reply? Inner) : Message;

            static class T
            {
                static int F(Message reply) => reply switch
                {
                    Reply { Code: <= Odd } => 1,
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
    public async Task An_object_that_may_be_null_gets_an_arm_for_it() => Assert.That(
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
    public async Task A_number_among_them_is_cast() => Assert.That(
        await FixableProject.FixMember("""
            static int F(Code code, bool flag) => ((int)code, flag) switch
            {
                (0 or 1 or 2 or 3, _) => 1,
            };
            """),
        Does.Contain("    ((int)Code.@default, _) => throw new NotImplementedException(),\n"));

    [Test]
    public async Task The_language_of_tuple_patterns_gets_none_that_came_later()
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
}
