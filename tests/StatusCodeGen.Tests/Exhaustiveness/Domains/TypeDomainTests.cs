namespace StatusCodeGen.Tests.Exhaustiveness.Domains;

/// <summary>The objects that a message shows: they exist, and are as ordinary as possible.</summary>
public sealed class TypeDomainTests
{
    [TestCase("(Cat, Code.A) => 1, (Dog, Code.A) => 2", "0 A, 1 B, e.g. (Cat or Dog, 1 B)")]
    [TestCase("(IFirst, Code.A) => 1, (ISecond, Code.A) => 2", "0 A, 1 B, e.g. (IFirst or ISecond, 1 B)")]
    [TestCase("(IFirst, Code.A) => 1, (ISecond, Code.B) => 2", "0 A, 1 B, e.g. (IFirst and not ISecond, 1 B)")]
    [TestCase("(IFirst, Code.A) => 1, (ISecond, Code.A) => 2, (not IFirst, _) => 3", "1 B, e.g. (IFirst, 1 B)")]
    [TestCase("(Sealed, _) => 1, (IFirst, Code.A) => 2, (_, Code.B) => 3", "0 A, e.g. (not Sealed and not IFirst, 0 A)")]
    [TestCase("(int[], Code.A) => 1, (Cat, Code.A) => 2, (not (int[] or Cat), _) => 3", "1 B, e.g. (int[] or Cat, 1 B)")]
    [TestCase(
        "(IFirst { Number: 1 }, _) => 1, (ISecond { Number: 2 }, _) => 2, (not IFirst and not ISecond, _) => 3, (_, Code.B) => 4",
        "0 A, e.g. (IFirst { Number: < 1 or > 1 } and not ISecond, 0 A)")]
    public async Task An_example_has_no_two_types_that_are_rarely_together(string arms, string missing) =>
        Assert.That(await Analyze(arms), Is.EqualTo(new[] { $"SCG2001: Switch on '(object, Code)' does not handle {missing}" }));

    [TestCase("(IFirst and not ISecond, _) => 1, (not IFirst, _) => 2", "(IFirst and ISecond, 0 A)")]
    [TestCase("(IFirst and not Cat, _) => 1, (not IFirst, _) => 2", "(IFirst and Cat, 0 A)")]
    [TestCase("(Cat and not IFirst, _) => 1, (not Cat, _) => 2", "(Cat and IFirst, 0 A)")]
    public async Task An_example_has_two_unrelated_types_if_nothing_else_is_missing(string arms, string example) => Assert.That(
        await Analyze(arms),
        Is.EqualTo(new[] { $"SCG2001: Switch on '(object, Code)' does not handle 0 A, 1 B, e.g. {example}" }));

    [TestCase("Sealed", "IFirst")]
    [TestCase("Cat", "Dog")]
    [TestCase("Cat", "Sealed")]
    [TestCase("int[]", "Cat")]
    [TestCase("int[]", "IFirst")]
    [TestCase("int[]", "string[]")]
    [TestCase("Action", "IFirst")]
    [TestCase("string", "Action")]
    [TestCase("int", "Cat")]
    [TestCase("int", "IFirst")]
    [TestCase("int", "long")]
    [TestCase("Code", "DayOfWeek")]
    [TestCase("ValueTuple<int, int>", "ValueTuple<long, long>")]
    public async Task Types_that_no_object_has_together_leave_nothing_out(string type, string other) =>
        Assert.That(await Analyze($"(not {type}, _) => 1, (not {other}, _) => 2"), Is.Empty);

    [TestCase("IFirst", "ISecond")]
    [TestCase("Cat", "IFirst")]
    [TestCase("IFirst[]", "Cat[]")]
    public async Task Types_that_an_object_may_have_together_are_told_apart(string type, string other) => Assert.That(
        (await Analyze($"(not {type}, _) => 1, (not {other}, _) => 2")).Single(),
        Does.EndWith($", e.g. ({type} and {other}, 0 A)"));

    private static async Task<IEnumerable<string>> Analyze(string arms) => (await AnalyzedCode.Of($$"""
        using System;
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B }
        interface IFirst { int Number { get; } }
        interface ISecond { int Number { get; } }
        class Cat { }
        class Dog { }
        sealed class Sealed { }
        static class C { static int M((object, Code) value) => value switch { {{arms}} }; }
        """)).Words;
}
