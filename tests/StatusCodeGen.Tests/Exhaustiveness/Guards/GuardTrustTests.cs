using System.Text.RegularExpressions;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness.Guards;

/// <summary>
/// A guard handles codes only if nothing can write to the variable between the start of the switch and the guard. Each
/// test puts something between two guards that would handle all codes together.
/// </summary>
public sealed class GuardTrustTests
{
    /// <summary>
    /// Older compilers have no extension properties and no conditional assignments. They emit an assignment to a reference in a
    /// structure wrongly, if its value is used.
    /// </summary>
    [SetUp]
    public void NeedCSharp14() => Target.NeedCSharp14For("Odd: ", "?.Code = ", "holder.Code = ");

    private const string NotWaiting = "Finished,Default,Refused,Crashed";

    /// <summary>What is before the switch, and what is between the two guards and makes a finished job a queued one.</summary>
    private static readonly (string Before, string Between)[] Writing =
    [
        ("", "(c = JobCode.Queued) != JobCode.Queued"),
        ("", "(c -= 10) == 0"),
        ("", "c-- == 0 || (c -= 9) == 0"),
        ("var other = c;", "((c, other) = (JobCode.Queued, c)).Item1 == JobCode.Held"),
        ("", "Set(ref c)"),
        ("", "SetOut(out c)"),
        ("", "c.SetReceiver()"),
        ("", "Set(ref Same(ref c))"),
        ("", "(Same(ref c) = JobCode.Queued) == JobCode.Held"),
        ("var other = c;", "(No ? ref other : ref c) == JobCode.Held || Set(ref No ? ref other : ref c)"),

        // Functions of the same member.
        ("bool G() { c = JobCode.Queued; return false; }", "G()"),
        ("bool G() { c = JobCode.Queued; return false; } bool H() => G();", "H()"),
        ("bool G(int n) { c = JobCode.Queued; return n > 0 && G(n - 1); }", "G(2)"),
        ("bool G<T>() { c = JobCode.Queued; return false; }", "G<int>()"),
        ("bool G() => Set(ref c);", "G()"),
        ("bool G() { return H(); bool H() { c = JobCode.Queued; return false; } }", "G()"),
        ("Func<bool> g = () => { c = JobCode.Queued; return false; };", "g()"),
        ("Func<bool> g = delegate { c = JobCode.Queued; return false; };", "g.Invoke()"),
        ("", "((Func<bool>)(() => { c = JobCode.Queued; return false; }))()"),
        ("", "Call(() => { c = JobCode.Queued; return false; })"),
        ("bool G() { c = JobCode.Queued; return false; }", "Call(G)"),
        ("bool G() { c = JobCode.Queued; return false; } Func<bool> g = G;", "g()"),
        ("bool G() { c = JobCode.Queued; return false; } Func<bool> g = () => G();", "Call(g)"),
        ("var all = new[] { 1 }.Where(n => (c = JobCode.Queued) == JobCode.Held);", "all.Any()"),
        ("var all = from n in new[] { 1 } where (c = JobCode.Queued) == JobCode.Held select n;", "all.Any()"),
        ("IEnumerable<int> G() { c = JobCode.Queued; yield return 1; } var all = G();", "all.Count() == 2"),
        ("IEnumerable<int> G() { c = JobCode.Queued; yield return 1; }", "G().Count() == 2"),

        // A delegate that was stored earlier, and runs in code that does not name it.
        ("Stored = () => c = JobCode.Queued;", "Run()"),
        ("Stored += () => c = JobCode.Queued;", "Getter"),
        ("Happened += (_, _) => c = JobCode.Queued;", "Raise()"),
        ("Keep(() => c = JobCode.Queued);", "Run()"),
        ("void G() { c = JobCode.Queued; } Stored = G;", "Run()"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "any[0]"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "!any"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "any == null"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "any"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "any is (true, _)"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "any is { Property: true }"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "any is [1, ..]"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "any?.Property == true"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "$\"{any}\" == \"\""),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "\"\" + any == \"\""),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "(any.Property = true) == No"),
        ("Stored = () => c = JobCode.Queued; var any = new Any();", "any++ is null"),
        ("Stored = () => c = JobCode.Queued; object any = new Any();", "any.Equals(1)"),
        ("Stored = () => c = JobCode.Queued;", "new Any(true) is null"),
        ("Stored = () => c = JobCode.Queued;", "new Any { Property = true } is null"),
        ("Stored = () => c = JobCode.Queued;", "Handled($\"{1}\")"),
        ("Stored = () => c = JobCode.Queued;", "Lazy.Value == 2"),
        ("Stored = () => c = JobCode.Queued; bool G() { foreach (var n in new Any()) { } return false; }", "G()"),
        ("Stored = () => c = JobCode.Queued; bool G() { using (new Any()) { } return false; }", "G()"),

        // A second way to the variable.
        ("ref var alias = ref c;", "(alias = JobCode.Queued) == JobCode.Held"),
        ("ref var alias = ref c;", "Set(ref alias)"),
        ("var other = c; ref var alias = ref other; alias = ref c;", "Set(ref alias)"),
        ("var other = c; ref var alias = ref (No ? ref other : ref c);", "Set(ref alias)"),
        ("ref var alias = ref Same(ref c);", "Set(ref alias)"),
        ("ref var alias = ref System.Runtime.CompilerServices.Unsafe.AsRef(in c);", "Set(ref alias)"),
        ("var span = new Span<JobCode>(ref c);", "(span[0] = JobCode.Queued) == JobCode.Held"),
        ("var span = System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref c, 1);", "Set(ref span[0])"),
        ("var holder = new Holder(ref c);", "holder.Set()"),
        ("var holder = default(Holder); holder.Take(ref c);", "holder.Set()"),
        ("var holder = new Holder(ref c);", "(holder.Code = JobCode.Queued) == JobCode.Held"),
        ("var pointer = &c;", "(*pointer = JobCode.Queued) == JobCode.Held"),
        ("var pointer = &c;", "Set(ref *pointer)"),
        ("Pointer = &c;", "SetPointer()"),
        ("ref JobCode G() => ref Same(ref c);", "(G() = JobCode.Queued) == JobCode.Held"),
        ("ref JobCode G() => ref c;", "Set(ref G())"),
    ];

    /// <summary>What cannot change the code between the two guards, and is false.</summary>
    private static readonly (string Before, string Between)[] Harmless =
    [
        ("", "No"),
        ("", "Run()"),
        ("c = (JobCode)(int)c;", "Run()"),
        ("c++; c--;", "Run()"),
        ("Set(ref c); c = JobCode.Finished;", "Run()"),
        ("SetOut(out c); c = JobCode.Finished;", "Run()"),
        ("ref readonly var alias = ref c;", "Run()"),
        ("", "Look(in c)"),
        ("Look(in c);", "Run()"),

        // A capture that only reads, and functions that cannot run in between.
        ("Stored = () => Console.WriteLine(c);", "Run()"),
        ("Func<bool> g = () => c == JobCode.Held;", "g()"),
        ("bool G() => c == JobCode.Held;", "G()"),
        ("void G() { c = JobCode.Finished; } G();", "Run()"),
        ("void G() { c = JobCode.Finished; } G();", "No"),
        ("Stored = () => c = JobCode.Queued;", "No"),
        ("Stored = () => c = JobCode.Queued;", "Other.Equals(\"a\") || Other.Length == 2 || Number > 1"),
        ("Stored = () => c = JobCode.Queued;", "Automatic"),
        ("Stored = () => c = JobCode.Queued;", "Other == \"a\" + Number || $\"{Number}\" == \"2\""),
        ("Stored = () => c = JobCode.Queued;", "JobCode.Held.IsDone()"),
        ("Stored = () => { var c2 = c; c2 = JobCode.Queued; };", "Run()"),
        ("bool G() { var d = JobCode.Held; d = JobCode.Queued; return No; }", "G()"),
        ("bool G() { Number = 1; return No; }", "G()"),
        ("var d = c; bool G() { d = JobCode.Queued; return false; }", "G()"),
        ("bool G() { return No; bool H() { c = JobCode.Queued; return false; } }", "G()"),
        ("ref var alias = ref c;", "No"),
        ("var d = c; ref var alias = ref d;", "Set(ref alias)"),
        ("var d = c;", "(d = JobCode.Queued) == JobCode.Held"),
        ("Field = c;", "(Field = JobCode.Queued) == JobCode.Held"),
        ("var any = new Any();", "any is { Property: true }"),
    ];

    [TestCaseSource(nameof(WritingCases))]
    public async Task A_guard_after_a_write_to_its_variable_handles_nothing(string before, string between)
    {
        var analyzed = await Analyze(before, SwitchWith(between));

        Assert.That(MissingOf(analyzed), Is.EqualTo(NotWaiting));
        Assert.That(() => Run(analyzed), Throws.InnerException.With.Message.EqualTo("unhandled"), "this switch throws");
    }

    [TestCaseSource(nameof(HiddenWritingCases))]
    public async Task A_test_after_a_write_in_a_ladder_handles_nothing(string before, string between)
    {
        var analyzed = await Analyze(before, LadderWith(between));

        Assert.That(MissingOf(analyzed), Is.EqualTo(NotWaiting));
        Assert.That(() => Run(analyzed), Throws.InnerException.With.Message.EqualTo("unhandled"), "this ladder throws");
    }

    [TestCaseSource(nameof(OpenWritingCases))]
    public async Task A_ladder_with_a_condition_that_writes_to_the_value_is_left_alone(string before, string between) =>
        Assert.That(MissingOf(await Analyze(before, LadderWith(between))), Is.Empty);

    [TestCaseSource(nameof(HarmlessCases))]
    public async Task A_guard_after_harmless_code_is_trusted(string before, string between)
    {
        var analyzed = await Analyze(before, SwitchWith(between));

        Assert.That(MissingOf(analyzed), Is.Empty);
        Assert.That(Run(analyzed), Is.EqualTo(2));
    }

    [TestCaseSource(nameof(HarmlessCases))]
    public async Task A_test_after_harmless_code_in_a_ladder_is_trusted(string before, string between)
    {
        var analyzed = await Analyze(before, LadderWith(between));

        Assert.That(MissingOf(analyzed), Is.Empty);
        Assert.That(Run(analyzed), Is.EqualTo(2));
    }

    [TestCase("_ when c.IsWaiting() => 1, _ when c.IsDone() => 2, _ when (c = other) == JobCode.Held => 0", "Refused,Crashed")]
    [TestCase("_ when (c = other) == JobCode.Held => 0, var x when x.IsDone() => 2", "Queued,Held,Refused,Crashed")]
    [TestCase("var x when Set(ref x) && x.IsDone() => 2", All)]
    [TestCase("var x when Call(() => { x = JobCode.Held; return true; }) && x.IsDone() => 2", All)]
    [TestCase("var x when Run() => 0, var x when x.IsDone() => 2", "Queued,Held,Refused,Crashed")]
    [TestCase("_ when ((dynamic)other).Odd => 0, _ when c.IsDone() => 2", All)]
    [TestCase("_ when Started.Flag => 0, _ when c.IsDone() => 2", All)]
    [TestCase("{ Odd: true } => 0, _ when c.IsDone() => 2", All)]
    public async Task Only_what_runs_before_a_guard_matters(string arms, string missing)
    {
        var analyzed = await Analyze(
            "var other = c; Stored = () => c = JobCode.Queued;",
            $"return c switch {{ {arms}, _ => throw new Exception(\"unhandled\") }};");

        Assert.That(MissingOf(analyzed), Is.EqualTo(missing));
    }

    /// <summary>The method that takes a record apart runs code only if the author wrote a part of it.</summary>
    [TestCase("record Pair(JobCode Code, int Number);", "")]
    [TestCase("record struct Pair(JobCode Code, int Number);", "")]
    [TestCase("record Pair(JobCode Code, int Number) { public int Number = Number; }", "")]
    [TestCase("record Pair(JobCode Code, int Number) { public int Number { get; init; } = Number; }", "")]
    [TestCase("record Pair(JobCode Code, int Number) { public int Number { get => Numbers.Next(); } }", "Queued")]
    [TestCase("record Pair(JobCode Code, int Number) { public virtual int Number { get; } = Number; }", "Queued")]
    [TestCase("record Base { public int Number => Numbers.Next(); } record Pair(JobCode Code, int Number) : Base;", "Queued")]
    [TestCase("record Pair(JobCode C) { public void Deconstruct(out JobCode c, out int n) => (c, n) = (C, Numbers.Next()); }", "Queued")]
    public async Task A_positional_pattern_on_a_record_runs_no_other_code(string declaration, string missing)
    {
        var analyzed = await JobCode.AnalyzeFile($$"""
            using System;
            using Acme;

            {{declaration}}

            static class Numbers
            {
                public static Action Stored = () => { };
                public static int Next() { Stored(); return 1; }
            }

            class C
            {
                int M(Pair p, bool flag)
                {
                    Numbers.Stored = () => flag = false;
                    return p switch
                    {
                        (JobCode.Queued, _) when flag => 1,
                        (JobCode.Queued, _) when !flag => 2,
                        (not JobCode.Queued, _) => 3,
                    };
                }
            }
            """);

        Assert.That(MissingOf(analyzed), Is.EqualTo(missing));
    }

    /// <summary>Somebody else owns these variables, and any code may write to them.</summary>
    [TestCase("ref JobCode c", "", "Run()", NotWaiting)]
    [TestCase("in JobCode c", "", "Run()", NotWaiting)]
    [TestCase("ref readonly JobCode c", "", "Run()", NotWaiting)]
    [TestCase("ref JobCode c", "", "No", "")]
    [TestCase("in JobCode c", "", "No", "")]
    [TestCase("in JobCode c", "", "(Field = JobCode.Queued) == JobCode.Held", NotWaiting)]
    [TestCase("out JobCode c", "c = Field;", "Run()", NotWaiting)]
    [TestCase("JobCode d", "ref var c = ref Field;", "Run()", NotWaiting)]
    [TestCase("JobCode d", "ref var c = ref d;", "(d = JobCode.Queued) == JobCode.Held", NotWaiting)]
    [TestCase("JobCode d", "ref var c = ref d;", "No", "")]
    [TestCase("JobCode[] d", "ref var c = ref d[0];", "(d[0] = JobCode.Queued) == JobCode.Held", NotWaiting)]
    public async Task A_reference_is_trusted_until_other_code_runs(string parameter, string before, string between, string missing)
    {
        var analyzed = await Analyze(before, SwitchWith(between), parameter);

        Assert.That(MissingOf(analyzed), Is.EqualTo(missing));
    }

    /// <summary>The switch is in a function that captures the variable.</summary>
    [TestCase("int F() { SWITCH(Run()) } return F();", "")]
    [TestCase("c = JobCode.Finished; int F() { SWITCH(Run()) } return F();", "")]
    [TestCase("int F() { c = JobCode.Finished; SWITCH(Run()) } return F();", "")]
    [TestCase("int F() { c = JobCode.Finished; SWITCH(Run()) } Func<int> f = F; return f();", NotWaiting)]
    [TestCase("int F(bool again) { c = JobCode.Queued; SWITCH(again && F(false) == 3) } return F(true);", NotWaiting)]
    [TestCase("int F(JobCode c, bool again) { c = JobCode.Queued; SWITCH(again && F(c, false) == 3) } return F(c, true);", "")]
    [TestCase("Stored = () => c = JobCode.Queued; int F() { SWITCH(Run()) } return F();", NotWaiting)]
    [TestCase("Func<JobCode, int> f = c => { SWITCH(Run()) }; c = JobCode.Queued; return f(c);", "")]
    public async Task A_switch_in_a_local_function_may_capture_its_variable(string body, string missing)
    {
        var analyzed = await Analyze("", body.Replace(
            body.Split("SWITCH(")[1].Split(") }")[0] is var between ? $"SWITCH({between})" : "",
            SwitchWith(between),
            StringComparison.Ordinal));

        Assert.That(MissingOf(analyzed), Is.EqualTo(missing));
    }

    [TestCase("async Task<int> M(JobCode c)", "", "await Wait()", "")]
    [TestCase("async Task<int> M(JobCode c)", "Stored = () => c = JobCode.Queued;", "await Wait()", NotWaiting)]
    [TestCase("async Task<int> M(JobCode c)", "c = JobCode.Finished;", "await Wait()", "")]
    [TestCase("int M(JobCode c)", "var f = F(); c = JobCode.Queued; return f.Result; async Task<int> F() {", "await Wait()", NotWaiting)]
    [TestCase("int M(JobCode c)", "var f = F(); return f.Result; async Task<int> F() {", "await Wait()", "")]
    [TestCase("IEnumerable<int> M(JobCode c)", "yield return F(); c = JobCode.Queued; int F() {", "Run()", NotWaiting)]
    [TestCase("async Task<int> M(JobCode c)", "await Wait(); F(); c = JobCode.Queued; return 0; int F() {", "Run()", NotWaiting)]
    public async Task Other_code_runs_while_a_function_is_suspended(string header, string before, string between, string missing)
    {
        var end = before.EndsWith('{') ? "}" : "";
        var analyzed = await JobCode.AnalyzeFile($$"""
            using System;
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using Acme;

            static class Consumer
            {
                public static Action Stored;
                public static bool Run() => false;
                public static async Task<bool> Wait() { await Task.Yield(); return false; }

                public static {{header}}
                {
                    {{before}} {{SwitchWith(between)}} {{end}}
                }
            }
            """);

        Assert.That(MissingOf(analyzed), Is.EqualTo(missing));
    }

    [TestCase("class C(JobCode c)", "int M() { SWITCH }", "Run()", NotWaiting)]
    [TestCase("class C(JobCode c)", "int M() { SWITCH }", "No", "")]
    [TestCase("struct C(JobCode c)", "int M() { SWITCH }", "Run()", NotWaiting)]
    [TestCase("class C", "C(JobCode c) { SWITCH }", "Run()", "")]
    public async Task A_captured_parameter_of_a_primary_constructor_is_a_field(string type, string member, string between, string missing)
    {
        var body = SwitchWith(between).Replace("return", member[0] == 'C' ? "_ =" : "return", StringComparison.Ordinal);
        var analyzed = await JobCode.AnalyzeFile($$"""
            using System;
            using Acme;

            {{type}}
            {
                private readonly bool No = false;
                private bool Run() => false;
                {{member.Replace("SWITCH", body, StringComparison.Ordinal)}}
            }
            """);

        Assert.That(MissingOf(analyzed), Is.EqualTo(missing));
    }

    /// <summary>
    /// Members can be written by any code that a condition runs, unless they are read-only. A ladder with a condition that
    /// itself writes to the member is left alone.
    /// </summary>
    [TestCase("this.Code", "Run()", NotWaiting)]
    [TestCase("Code", "Run()", NotWaiting)]
    [TestCase("job.Code", "Run()", NotWaiting)]
    [TestCase("job.Code", "Computed", NotWaiting)]
    [TestCase("job.Code", "No", "")]
    [TestCase("job.Code", "job.Flag", "")]
    [TestCase("job.Code", "job.Code == JobCode.Held", "")]
    [TestCase("job.Code", "(job.Code = JobCode.Held) == JobCode.Queued", "")]
    [TestCase("job.Code", "(job.Code += 1) == 0", "")]
    [TestCase("job.Code", "job.Code++ == 0", "")]
    [TestCase("job.Code", "(Next().Code += 1) == 0", "")]
    [TestCase("job.Code", "Next().Code++ == 0", "")]
    [TestCase("job.Code", "(job?.Code = JobCode.Held) is null", "")]
    [TestCase("job.Code", "(job = new Job()) is null", NotWaiting)]
    [TestCase("job.Code", "(job ??= Next()) is null", NotWaiting)]
    [TestCase("job.Code", "((job.Code, job.Flag) = (JobCode.Held, false)).Item2", "")]
    [TestCase("job.Code", "(job.Flag = false) || _count++ == 7", "")]
    [TestCase("job.ReadOnly", "Run()", "")]
    [TestCase("job.Initial", "Run()", "")]
    [TestCase("job.Field", "Run()", "")]
    [TestCase("job.Field", "(job = new Job()) is null", NotWaiting)]
    [TestCase("_field", "Run()", "")]
    [TestCase("_job.Code", "Run()", NotWaiting)]
    [TestCase("_job.Field", "Run()", "")]
    [TestCase("Static", "Run()", NotWaiting)]
    [TestCase("StaticReadOnly", "Run()", "")]
    [TestCase("Virtual", "Run()", NotWaiting)]
    [TestCase("value.Code", "value.Mutate()", NotWaiting)]
    [TestCase("value.Code", "value.Look()", "")]
    [TestCase("value.Code", "Run()", "")]
    [TestCase("value.Code", "(value = default).Code == 0", "")]
    [TestCase("value.Code", "(value.Code = JobCode.Held) == 0", "")]
    [TestCase("value.Code", "Change(ref value)", NotWaiting)]
    [TestCase("value.Code", "Change(ref value.Code)", "")]
    [TestCase("value.Code", "value is { Other: true }", NotWaiting)]
    public async Task A_ladder_on_a_member_is_trusted_until_code_runs_that_may_write_to_it(string path, string between, string missing)
    {
        var ladder = LadderWith(between)
            .Replace("(c.", $"({path}.", StringComparison.Ordinal)
            .Replace("!c.", $"!{path}.", StringComparison.Ordinal);
        var analyzed = await JobCode.AnalyzeFile($$"""
            using System;
            using Acme;

            class Base { public virtual JobCode Virtual => JobCode.Held; }

            class Job
            {
                public readonly JobCode Field;
                public JobCode Code { get; set; }
                public JobCode ReadOnly { get; }
                public JobCode Initial { get; init; }
                public bool Flag { get; set; }
            }

            struct Value
            {
                public JobCode Code;
                public bool Mutate() { Code = JobCode.Held; return false; }
                public readonly bool Look() => false;
                public bool Other { get { Code = JobCode.Held; return false; } }
            }

            class Consumer : Base
            {
                private readonly JobCode _field;
                private readonly Job _job = new();
                private int _count;
                private bool No;
                private JobCode Code { get; set; }
                private static JobCode Static;
                private static readonly JobCode StaticReadOnly = JobCode.Held;
                private bool Computed => Run();
                private bool Run() => false;
                private Job Next() => new();
                private static bool Change(ref Value value) => false;
                private static bool Change(ref JobCode value) => false;

                int Handle(Job job, Value value)
                {
                    {{ladder}}
                }
            }
            """);

        Assert.That(MissingOf(analyzed), Is.EqualTo(missing));
    }

    private const string All = "Queued,Held,Finished,Default,Refused,Crashed";

    private static IEnumerable<object[]> WritingCases => Writing.Select(static code => new object[] { code.Before, code.Between });

    /// <summary>The condition itself does not mention the value.</summary>
    private static IEnumerable<object[]> HiddenWritingCases => WritingCases.Where(static code => !MentionsValue((string)code[1]));

    private static IEnumerable<object[]> OpenWritingCases => WritingCases.Where(static code => MentionsValue((string)code[1]));

    private static IEnumerable<object[]> HarmlessCases => Harmless.Select(static code => new object[] { code.Before, code.Between });

    private static string SwitchWith(string between) => $$"""
        return c switch
        {
            _ when c.IsWaiting() => 1,
            _ when {{between}} => 3,
            _ when !c.IsWaiting() => 2,
            _ => throw new Exception("unhandled"),
        };
        """;

    private static string LadderWith(string between) => $$"""
        if (c.IsWaiting()) return 1; else if ({{between}}) return 3; else if (!c.IsWaiting()) return 2;
        throw new Exception("unhandled");
        """;

    private static bool MentionsValue(string condition) => Regex.IsMatch(condition, @"\bc\b");

    private static string MissingOf(AnalyzedCode analyzed) =>
        string.Join(';', analyzed.Diagnostics.Where(static diagnostic => diagnostic.Id is "SCG2001" or "SCG2002" or "SCG2004" or "SCG2005")
            .Select(static diagnostic => diagnostic.Properties["Missing"]));

    private static int Run(AnalyzedCode analyzed)
    {
        var method = JobCode.Load(analyzed).GetType("Consumer")!.GetMethod("Handle")!;
        var finished = Enum.ToObject(method.GetParameters()[0].ParameterType, 20);
        return (int)method.Invoke(null, [finished])!;
    }

    private static Task<AnalyzedCode> Analyze(string before, string body, string parameter = "JobCode c") => JobCode.AnalyzeFile($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using Acme;

        static unsafe class Consumer
        {
            public static int Handle({{parameter}})
            {
                {{before}}
                {{body}}
            }

            public static Action Stored = () => { };
            public static event EventHandler Happened;
            public static JobCode* Pointer;
            public static JobCode Field;
            public static bool No;
            public static int Number;
            public static string Other = "b";
            public static bool Automatic { get; set; }
            public static bool Getter => Run();
            public static Lazy<int> Lazy = new(() => Run() ? 2 : 3);

            public static bool Run() { Stored(); return false; }
            public static void Keep(Action action) => Stored = action;
            public static bool Call(Func<bool> function) => function();
            public static bool Raise() { Happened?.Invoke(null, EventArgs.Empty); return false; }
            public static bool Set(ref JobCode code) { code = JobCode.Queued; return false; }
            public static bool SetOut(out JobCode code) { code = JobCode.Queued; return false; }
            public static bool SetReceiver(this ref JobCode code) { code = JobCode.Queued; return false; }
            public static bool SetPointer() { *Pointer = JobCode.Queued; return false; }
            public static bool Look(in JobCode code) => false;
            public static ref JobCode Same(ref JobCode code) => ref code;
            public static bool Handled(Handler handler) => false;

            {{(Target.HasCSharp14 ? "extension(JobCode code) { public bool Odd => Run(); }" : "")}}
        }

        static class Started
        {
            public static bool Flag;
            static Started() => Consumer.Run();
        }

        class Any : IDisposable
        {
            public Any(bool runs = false) { if (runs) Consumer.Run(); }
            public bool this[int index] => Consumer.Run();
            public int this[Index index] => Consumer.Run() ? 1 : 0;
            public int Length => 3;
            public object this[Range range] => null;
            public bool Property { get => Consumer.Run(); set => Consumer.Run(); }
            public void Deconstruct(out bool first, out bool second) => first = second = Consumer.Run();
            public static bool operator !(Any any) => Consumer.Run();
            public static bool operator ==(Any any, Any other) => Consumer.Run();
            public static bool operator !=(Any any, Any other) => !Consumer.Run();
            public static Any operator ++(Any any) => Consumer.Run() ? null : any;
            public static implicit operator bool(Any any) => Consumer.Run();
            public override string ToString() => Consumer.Run() ? "" : "any";
            public override bool Equals(object other) => Consumer.Run();
            public override int GetHashCode() => 0;
            public void Dispose() => Consumer.Run();
            public IEnumerator<int> GetEnumerator() { Consumer.Run(); yield break; }
        }

        ref struct Holder
        {
            public ref JobCode Code;
            public Holder(ref JobCode code) => Code = ref code;
            public void Take([System.Diagnostics.CodeAnalysis.UnscopedRef] ref JobCode code) => Code = ref code;
            public bool Set() { Code = JobCode.Queued; return false; }
        }

        [InterpolatedStringHandler]
        ref struct Handler
        {
            public Handler(int length, int holes) => Consumer.Run();
            public void AppendFormatted(int value) { }
        }
        """);
}
