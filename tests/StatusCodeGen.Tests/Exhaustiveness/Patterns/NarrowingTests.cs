namespace StatusCodeGen.Tests.Exhaustiveness.Patterns;

/// <summary>
/// A switch that reaches a code only behind a test for a derived type is about the types. A switch that takes its own value
/// apart is about the codes in it.
/// </summary>
public sealed class NarrowingTests
{
    [TestCase("Shape", "Circle { Own: Code.A }")]
    [TestCase("Shape", "Circle { Code: Code.A }")]
    [TestCase("Shape", "Circle { Own: Code.A } or Square { Own: Code.A }")]
    [TestCase("Shape", "Circle (Code.A, _)")]
    [TestCase("Shape", "Circle { Own: Code.A } circle")]
    [TestCase("Shape", "Circle and { Own: Code.A }")]
    [TestCase("Shape", "Circle circle and { Own: Code.A }")]
    [TestCase("Shape", "(Circle or Square) and { Code: Code.A }")]
    [TestCase("Shape", "not (not Circle) and { Code: Code.A }")]
    [TestCase("Shape", "not (not Circle and not Square) and { Code: Code.A }")]
    [TestCase("Shape", "Circle and not null and { Code: Code.A }")]
    [TestCase("Shape", "not Circle { Own: Code.A }")]
    [TestCase("Shape", "ICoded { Code: Code.A }")]
    [TestCase("Shape", "{ Inner: Circle { Own: Code.A } }")]
    [TestCase("Shape", "{ Inner: Circle { Inner: { Code: Code.A } } }")]
    [TestCase("Shape", "Circle { Inner: { Code: Code.A } }")]
    [TestCase("Shape", "Circle { Inner.Code: Code.A }")]
    [TestCase("Shape", "Circle { Pair: (Code.A, _) }")]
    [TestCase("Shape", "{ Tag: Code.A }")]
    [TestCase("Shape", "{ Tag: (int)Code.A }")]
    [TestCase("Shape", "{ Tag: Job { Code: Code.A } }")]
    [TestCase("Shape", "{ Tag: Pair { Code: Code.A } }")]
    [TestCase("Shape", "{ Tag: Pair (Code.A, _) }")]
    [TestCase("Shape", "{ Tag: ValueTuple<Code, int> { Item1: Code.A } }")]
    [TestCase("Shape", "{ Loose: Code.A }")]
    [TestCase("Shape", "{ Loose: Job { Code: Code.A } }")]
    [TestCase("Shape", "{ Coded: Circle { Own: Code.A } }")]
    [TestCase("(Shape, int)", "(Circle { Own: Code.A }, 1)")]
    [TestCase("(Shape, (object, int))", "(_, (Code.A, 1))")]
    [TestCase("Box<object>", "{ Value: Code.A }")]
    [TestCase("Box<T>", "{ Value: Code.A }")]
    [TestCase("Box<T>", "{ Value: Job { Code: Code.A } }")]
    [TestCase("Box<Enum>", "{ Value: Code.A }")]
    [TestCase("Enum", "Code.A")]
    [TestCase("ValueType", "Pair { Code: Code.A }")]
    [TestCase("ICoded", "Circle { Own: Code.A }")]
    public async Task A_code_behind_a_test_for_a_derived_type_requires_no_arm(string type, string pattern) =>
        Assert.That(
            (await Analyze(type, $"{pattern} => 1, _ => throw new Exception()")).Words
                .Concat((await Analyze(type, $"{pattern} => 1, _ => 2")).Words)
                .Concat((await Analyze(type, $"{pattern} => 1")).Words),
            Is.Empty);

    [TestCase("Shape", "{ Code: Code.A } => 1", "1 B, e.g. { Code: 1 B }")]
    [TestCase("Shape", "Shape { Code: Code.A } => 1", "1 B, e.g. { Code: 1 B }")]
    [TestCase("Shape", "{ Code: Code.A } and Circle => 1, Square => 2", "0 A, 1 B, e.g. Circle { Code: 1 B }")]
    [TestCase("Shape", "not Circle and { Code: Code.A } => 1, Circle => 2", "1 B, e.g. { Code: 1 B } and not Circle")]
    [TestCase("Shape", "{ Inner: { Code: Code.A } } => 1", "1 B, e.g. { Inner: { Code: 1 B } }")]
    [TestCase("Shape", "{ Inner.Inner.Code: Code.A } => 1", "1 B, e.g. { Inner: { Inner: { Code: 1 B } } }")]
    [TestCase("Shape", "{ Pair: { Code: Code.A } } => 1", "1 B, e.g. { Pair: { Code: 1 B } }")]
    [TestCase("Shape", "{ Coded: { Code: Code.A } } => 1", "1 B, e.g. { Coded: { Code: 1 B } }")]
    [TestCase("Circle", "(Code.A, _) => 1", "1 B, e.g. (1 B, _)")]
    [TestCase("Circle", "{ Code: Code.A } => 1", "1 B, e.g. { Code: 1 B }")]
    [TestCase("Circle", "Shape { Code: Code.A } => 1", "1 B, e.g. Shape { Code: 1 B }")]
    [TestCase("Circle", "ICoded { Code: Code.A } => 1", "1 B, e.g. ICoded { Code: 1 B }")]
    [TestCase("ICoded", "{ Code: Code.A } => 1", "1 B, e.g. { Code: 1 B }")]
    [TestCase("Job", "Job { Code: Code.A } => 1", "1 B, e.g. { Code: 1 B }")]
    [TestCase("Job", "(Code.A) { } => 1", "1 B, e.g. (1 B)")]
    [TestCase("Pair", "(Code.A, _) => 1", "1 B, e.g. (1 B, _)")]
    [TestCase("Box<Job>", "{ Value: Job { Code: Code.A } } => 1", "1 B, e.g. { Value: { Code: 1 B } }")]
    [TestCase("Box<Pair>", "{ Value.Code: Code.A } => 1", "1 B, e.g. { Value: { Code: 1 B } }")]
    public async Task A_code_in_a_value_that_the_switch_takes_apart_requires_an_arm(string type, string arms, string missing) =>
        Assert.That((await Analyze(type, arms)).Words, Is.EqualTo(new[] { $"SCG2001: Switch on '{type}' does not handle {missing}" }));

    [TestCase("Circle { Code: Code.A } => 1, { Code: Code.B } => 2", "0 A, e.g. { Code: 0 A } and not Circle")]
    [TestCase("{ Code: Code.B } => 2, Circle { Code: Code.A } => 1", "0 A, e.g. { Code: 0 A } and not Circle")]
    [TestCase(
        "Circle { Code: Code.A } => 1, Square { Code: Code.A } => 2, { Code: Code.B } => 3",
        "0 A, e.g. { Code: 0 A } and not Circle and not Square")]
    [TestCase(
        "Circle { Code: Code.A } => 1, not Circle => 2, { Code: Code.B, Number: 1 } => 3",
        "1 B, e.g. Circle { Code: 1 B, Number: < 1 or > 1 }")]
    [TestCase("Circle { Own: Code.A } => 1, { Code: Code.B } => 2", "0 A, e.g. Circle { Own: 1 B, Code: 0 A }")]
    [TestCase("Circle => 1, Square { Own: Code.A } => 2, { Code: Code.A or Code.B } => 2", null)]
    [TestCase(
        "Circle { Own: Code.A } => 1, not Circle { Own: Code.A } and { Code: Code.A } => 2",
        "1 B, e.g. Circle { Own: 1 B, Code: 1 B }")]
    public async Task A_code_that_is_also_reached_without_such_a_test_requires_an_arm_in_every_object(string arms, string? missing) =>
        Assert.That(
            (await Analyze("Shape", arms)).Words,
            Is.EqualTo(missing is null ? Array.Empty<string>() : [$"SCG2001: Switch on 'Shape' does not handle {missing}"]));

    [Test]
    public async Task A_code_behind_such_a_test_still_divides_the_combinations_of_another_code()
    {
        var arms = "(Circle { Own: Code.A }, Code.A) => 1, (not Circle, Code.A) => 2, (_, Code.B) => 3";

        Assert.That(
            (await Analyze("(Shape, Code)", arms)).Words,
            Is.EqualTo(new[] { "SCG2001: Switch on '(Shape, Code)' does not handle 0 A, e.g. (Circle { Own: 1 B }, 0 A)" }));
        Assert.That((await Analyze("(Shape, Code)", arms + ", (Circle { Own: Code.B }, _) => 4")).Words, Is.Empty);
    }

    [Test]
    public async Task A_dynamic_part_may_be_any_object() => Assert.That(
        (await Analyze("(Shape, Code)", "({ Loose: Job }, _) => 1, (_, Code.A) => 2")).Words,
        Is.EqualTo(new[] { "SCG2001: Switch on '(Shape, Code)' does not handle 1 B, e.g. ({ Loose: not Job }, 1 B)" }));

    [Test]
    public async Task A_switch_on_exceptions_is_not_about_the_codes_in_them()
    {
        const string Code = """
            using System;
            enum SocketError { TimedOut, Refused, Reset, Other }
            class IOException : Exception { }
            class SocketException : Exception { public SocketError SocketErrorCode => 0; }
            static class C
            {
                static void M(Exception ex)
                {
                    switch (ex)
                    {
                        case OperationCanceledException:
                        case IOException { InnerException: SocketException { SocketErrorCode: SocketError.TimedOut } }:
                            throw new TimeoutException();
                    }
                }
            }
            """;

        var options = new Dictionary<string, string> { ["dotnet_code_quality.SCG2001.enum_types"] = "all" };
        Assert.That((await AnalyzedCode.Of(Code, options: options)).Words, Is.Empty);
    }

    private static Task<AnalyzedCode> Analyze(string type, string arms) => AnalyzedCode.Of($$"""
        using System;
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B }
        interface ICoded { Code Code { get; } }
        class Shape
        {
            public Code Code;
            public int Number;
            public Shape Inner;
            public object Tag;
            public dynamic Loose;
            public Pair Pair;
            public ICoded Coded;
        }
        class Circle : Shape, ICoded
        {
            public Code Own;
            Code ICoded.Code => Own;
            public void Deconstruct(out Code code, out int number) => (code, number) = (Own, 0);
        }
        sealed class Square : Shape { public Code Own; }
        record Job(Code Code);
        record struct Pair(Code Code, int Number);
        sealed class Box<T> { public T Value; }
        static class C<T> { static int M({{type}} value) => value switch { {{arms}} }; }
        """);
}
