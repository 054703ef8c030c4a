namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>What runs before and between the conditions of a ladder or a sequence, and what it may do to the value.</summary>
public sealed class LadderTrustTests
{
    private const string Types = """
        class Order
        {
            public JobCode Status { get; set; }
            public void Reload() { }
        }
        """;

    [Test]
    public async Task A_condition_before_the_first_test_takes_no_trust_from_the_tests() => Assert.That(
        await Report("""
            static bool IsOpen(Order order) => order != null;
            static int M(Order o)
            {
                if (!IsOpen(o)) return 0;
                if (o.Status == JobCode.Queued) return 1;
                if (o.Status == JobCode.Held) return 2;
                if (o.Status > JobCode.Held) return 3;
                throw new Exception();
            }
            """),
        Is.Empty);

    [Test]
    public async Task A_write_before_the_first_test_takes_no_trust_from_the_tests() => Assert.That(
        await Report("""
            static bool TryRead(string text, out JobCode code) { code = JobCode.Held; return true; }
            static int M(string text)
            {
                JobCode s;
                if (!TryRead(text, out s)) return 0;
                if (s == JobCode.Queued) return 1;
                if (s == JobCode.Held) return 2;
                if (s > JobCode.Held) return 3;
                throw new Exception();
            }
            """),
        Is.Empty);

    [Test]
    public async Task A_local_function_that_writes_between_ends_the_sequence() => Assert.That(
        await Report("""
            static int M(JobCode s)
            {
                void Advance() => s = JobCode.Queued;
                if (s == JobCode.Queued) return 1;
                Advance();
                if (s == JobCode.Held) return 2;
                if (s > JobCode.Held) return 3;
                throw new Exception();
            }
            """),
        Is.EqualTo(new[] { "SCG2005: If/else-if ladder on 'JobCode' throws for 10 Queued" }));

    [Test]
    public async Task A_call_between_that_may_write_leaves_the_codes_before_it_named() => Assert.That(
        await Report("""
            static int M(Order o)
            {
                if (o.Status == JobCode.Queued) return 1;
                o.Reload();
                if (o.Status == JobCode.Held) return 2;
                if (o.Status > JobCode.Finished) return 3;
                throw new Exception();
            }
            """),
        Is.EqualTo(new[] { "SCG2005: If/else-if ladder on 'JobCode' throws for 20 Finished" }));

    [TestCase("lock (Gate) { if (s == JobCode.Held) return 2; }")]
    [TestCase("switch (s) { case JobCode.Held: return 2; }")]
    [TestCase("{ if (s == JobCode.Held) return 2; }")]
    [TestCase("try { if (s == JobCode.Held) return 2; } finally { }")]
    [TestCase("foreach (var other in new[] { JobCode.Held }) { if (s == other) return 2; }")]
    public async Task A_statement_between_that_may_send_codes_elsewhere_leaves_the_sequence_alone(string between) => Assert.That(
        (await Report($$"""
            static readonly object Gate = new();
            static int M(JobCode s)
            {
                if (s == JobCode.Queued) return 1;
                {{between}}
                if (s > JobCode.Held) return 3;
                if (s == JobCode.Finished) return 4;
                throw new Exception();
            }
            """)).Where(static report => report.StartsWith("SCG2005", StringComparison.Ordinal)),
        Is.Empty);

    [Test]
    public async Task Null_is_judged_where_the_value_is_read_after_the_last_write()
    {
        const string Tests = """
                if (s == JobCode.Queued) return 1;
                if (s == JobCode.Held) return 2;
                if (s > JobCode.Held) return 3;
                throw new Exception();
            """;

        Assert.That(
            await Report($$"""
                #nullable enable
                static int M(JobCode? s)
                {
                    if (s == JobCode.Queued) Console.WriteLine();
                    s ??= JobCode.Held;
                {{Tests}}
                }
                """),
            Is.Empty);
        Assert.That(
            await Report($$"""
                #nullable enable
                static JobCode? Load() => null;
                static int M()
                {
                    JobCode? s = JobCode.Held;
                    if (s == JobCode.Queued) Console.WriteLine();
                    s = Load();
                {{Tests}}
                }
                """),
            Is.EqualTo(new[] { "SCG2005: If/else-if ladder on 'JobCode' throws for null" }));
    }

    [Test]
    public async Task A_ladder_that_the_throw_at_the_end_does_not_reach_is_reported_by_itself() => Assert.That(
        await Report("""
            static int M(JobCode s, bool flag)
            {
                if (s == JobCode.Queued) return 1; else if (s > JobCode.Held) return 2;
                s = JobCode.Queued;
                if (flag) return 3;
                throw new Exception();
            }
            """),
        Is.EqualTo(new[] { "SCG2004: If/else-if ladder on 'JobCode' does not handle 11 Held" }));

    [Test]
    public async Task An_else_if_that_declares_a_variable_is_part_of_its_ladder() => Assert.That(
        await Report("""
            static int M(JobCode s, object o)
            {
                if (s == JobCode.Queued) return 1;
                else if (o is string text) return text.Length;
                else if (s == JobCode.Held) return 2;
                return 3;
            }
            """),
        Is.EqualTo(new[]
        {
            "SCG2004: If/else-if ladder on 'JobCode' does not handle 20 Finished, 21 Default, 40 Refused, 41 Crashed",
        }));

    [TestCase("s == JobCode.Queued", 3_000)]
    [TestCase("s == JobCode.Queued || s.ToString() == text", 3_000)]
    [TestCase("s == JobCode.Queued", 20_000, Category = "Slow")]
    public async Task A_condition_of_thousands_of_operators_stops_nothing(string term, int count)
    {
        var terms = string.Join(" || ", Enumerable.Repeat(term, count));
        var thread = Task.Run(() => Report($$"""
            static int M(JobCode s, string text)
            {
                if ({{terms}}) return 1; else if (s == JobCode.Held) return 2;
                return s switch { JobCode.Queued => 1, _ when {{terms}} => 2, _ => throw new Exception() };
            }
            """));

        Assert.That((await thread).Where(static report => report.StartsWith("AD", StringComparison.Ordinal)), Is.Empty);
    }

    private static async Task<string[]> Report(string members) =>
        [.. (await JobCode.AnalyzeFile($$"""
            using System;
            using Acme;

            {{Types}}

            static class Consumer
            {
                {{members}}
            }
            """)).Words];
}
