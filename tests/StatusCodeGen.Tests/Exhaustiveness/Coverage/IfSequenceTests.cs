using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>Ladders whose final else throws, and sequences of <c>if</c> statements that jump away and end in a throw.</summary>
public sealed class IfSequenceTests
{
    private const string Two = "Finished,Default";

    [Test]
    public async Task A_ladder_whose_final_else_throws_is_reported_at_its_first_if()
    {
        var analyzed = await Analyze("""
            if (c == JobCode.Queued) number = 1;
                else if (c is JobCode.Held or JobCode.Finished) number = 2;
                else if (c.IsFailed()) number = 3;
                else throw null;
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2005: If/else-if ladder on 'JobCode' throws for 21 Default" }));
        Assert.That(analyzed.Places, Is.EqualTo(new[] { "if" }));
        Assert.That(ColumnsOf(analyzed), Is.EqualTo(new[] { "12:9" }));
        Assert.That(analyzed.Diagnostics[0].Severity, Is.EqualTo(DiagnosticSeverity.Warning));
        Assert.That(analyzed.Diagnostics[0].Properties["Missing"], Is.EqualTo("Default"));
        Assert.That(analyzed.Diagnostics[0].Properties["Groups"], Is.EqualTo("Done"));
    }

    [Test]
    public async Task A_sequence_that_ends_in_a_throw_is_reported_at_its_first_if()
    {
        var analyzed = await Analyze("""
            if (flag) return 0;
                if (c == JobCode.Queued) return 1; if (c == JobCode.Held) return 2;
                if (c.IsFailed()) return 3;
                throw null;
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2005: If/else-if ladder on 'JobCode' throws for 20 Finished, 21 Default" }));
        Assert.That(ColumnsOf(analyzed), Is.EqualTo(new[] { "13:5" }));
        Assert.That(analyzed.Diagnostics[0].Severity, Is.EqualTo(DiagnosticSeverity.Warning));
    }

    [TestCase("c == JobCode.Queued", "c == JobCode.Held", DiagnosticSeverity.Info)]
    [TestCase("c == JobCode.Queued", "c is JobCode.Held or JobCode.Finished", DiagnosticSeverity.Warning)]
    [TestCase("c.IsWaiting()", "c.IsFailed()", DiagnosticSeverity.Warning)]
    public async Task More_than_half_of_the_codes_are_information(string first, string second, DiagnosticSeverity expected)
    {
        var ladder = await Analyze($"if ({first}) number = 1; else if ({second}) number = 2; else throw null;");
        var sequence = await Analyze($"if ({first}) return 1; if ({second}) return 2; throw null;");

        Assert.That(ladder.Diagnostics.Single().Severity, Is.EqualTo(expected));
        Assert.That(sequence.Diagnostics.Single().Severity, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_severity_that_a_user_sets_is_the_same_for_all()
    {
        const string Body = "if (c == JobCode.Queued) return 1; if (c == JobCode.Held) return 2; throw null;";
        var compilation = (await Analyze(Body)).Compilation;
        var options = compilation.Options.WithSpecificDiagnosticOptions([new("SCG2005", ReportDiagnostic.Error)]);
        var analyzed = await AnalyzedCode.Of(compilation.WithOptions(options));

        Assert.That(analyzed.Diagnostics.Single().Severity, Is.EqualTo(DiagnosticSeverity.Error));
    }

    [Test]
    public async Task Null_is_not_one_of_the_codes_that_are_counted()
    {
        var analyzed = await Analyze("if (maybe.GetValueOrDefault() != 0) c = 0; " +
            "if (maybe is JobCode.Queued) return 1; if (maybe is JobCode.Held or JobCode.Finished) return 2; throw null;");

        Assert.That(MissingIn(analyzed), Is.EqualTo("Default,Refused,Crashed,null"));
        Assert.That(analyzed.Diagnostics.Single().Severity, Is.EqualTo(DiagnosticSeverity.Warning));
    }

    [TestCase("throw null;")]
    [TestCase("{ throw null; }")]
    [TestCase("Console.WriteLine(c); throw null;")]
    [TestCase("Fail();")]
    [TestCase("Fail(); return 0;")]
    [TestCase("var text = $\"{c}\"; if (flag) throw new Exception(text); throw null;")]
    [TestCase("if (flag) throw null; else throw new InvalidOperationException();")]
    [TestCase("switch (number) { case 1: throw null; default: Fail(); break; }")]
    [TestCase("using (null) { throw null; }")]
    [TestCase("lock (codes) { Fail(); }")]
    [TestCase("int Local() => 1; throw null;")]
    [TestCase("unexpected: throw null;")]
    public async Task Everything_that_can_end_only_by_a_throw_throws(string end)
    {
        var sequence = await Analyze($"if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; {end}");

        Assert.That(MissingIn(sequence), Is.EqualTo(Two));
        Assert.That(ColumnsOf(sequence), Is.EqualTo(new[] { "12:9" }));
        if (!end.Contains("Local", StringComparison.Ordinal))
        {
            var ladder = await Analyze($"if (c.IsWaiting()) number = 1; else if (c.IsFailed()) number = 2; else {{ {end} }}");
            Assert.That(MissingIn(ladder), Is.EqualTo(Two));
        }
    }

    [TestCase("return 0;")]
    [TestCase("return flag ? 1 : throw null;")]
    [TestCase("if (flag) throw null;")]
    [TestCase("while (true) { }")]
    [TestCase("try { throw null; } catch (Exception) { }")]
    [TestCase("Func<int> later = () => throw null;")]
    [TestCase("int Local() => throw null;")]
    [TestCase("if (flag) throw null; else return 3;")]
    [TestCase("foreach (var code in codes) throw null;")]
    public async Task An_end_that_need_not_throw_is_a_decision(string end)
    {
        var sequence = await Analyze($"if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; {end}");
        var ladder = await Analyze($"if (c.IsWaiting()) number = 1; else if (c.IsFailed()) number = 2; else {{ {end} }}");

        Assert.That(sequence.Words, Is.Empty);
        Assert.That(ladder.Words, Is.Empty);
    }

    [TestCase("return 1;")]
    [TestCase("{ number++; return 1; }")]
    [TestCase("throw null;")]
    [TestCase("Fail();")]
    [TestCase("{ Console.WriteLine(); Fail(); }")]
    [TestCase("goto end;")]
    [TestCase("continue;")]
    [TestCase("break;")]
    [TestCase("if (flag) return 1; else continue;")]
    [TestCase("if (flag) return 1; else Fail();")]
    [TestCase("using (null) return 1;")]
    [TestCase("lock (codes) { break; }")]
    [TestCase("{ { return 1; } }")]
    [TestCase("while (true) { if (flag) return 1; }")]
    [TestCase("switch (number) { case 1: return 1; default: continue; }")]
    [TestCase("try { return 1; } finally { number++; }")]
    [TestCase("try { number++; return 1; } catch (Exception) { continue; }")]
    [TestCase("{ return Local(); int Local() => 1; }")]
    [TestCase("{ unused: return 1; }")]
    public async Task Every_jump_sends_a_code_away(string jump)
    {
        var analyzed = await Analyze(
            $"while (flag) {{ if (c == JobCode.Finished) {jump} if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; throw null; }} "
            + "end: ");

        Assert.That(MissingIn(analyzed), Is.EqualTo("Default"));
    }

    [TestCase("number++;")]
    [TestCase("{ }")]
    [TestCase("if (flag) return 1;")]
    [TestCase("while (flag) return 1;")]
    [TestCase("foreach (var code in codes) return 1;")]
    [TestCase("switch (number) { case 1: return 1; }")]
    [TestCase("try { return 1; } catch (Exception) { }")]
    [TestCase("{ Func<int> later = () => { return 1; }; }")]
    [TestCase("{ int Local() { return 1; } }")]
    [TestCase("while (true) { break; }")]
    public async Task A_branch_that_may_go_on_sends_no_code_away(string branch)
    {
        var analyzed = await Analyze($"if (c.IsDone()) {branch} if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; throw null;");

        Assert.That(MissingIn(analyzed), Is.EqualTo(Two));
    }

    [Test]
    public async Task A_yield_break_jumps_and_a_yield_return_does_not()
    {
        var analyzed = await Analyze("""
            return 0;
            }

            static IEnumerable<int> Each(JobCode c)
            {
                if (c == JobCode.Finished) yield return 1;
                if (c.IsWaiting()) yield break;
                if (c.IsFailed()) { yield return 2; yield break; }
                throw null;
            }

            static int Third()
            {
            """);

        Assert.That(MissingIn(analyzed), Is.EqualTo("Default"));
    }

    [TestCase("number++;")]
    [TestCase("var later = c;")]
    [TestCase("Console.WriteLine(c);")]
    [TestCase("if (flag) number++;")]
    [TestCase("if (flag) return 3;")]
    [TestCase("other = c;")]
    [TestCase("void Local() { }")]
    [TestCase("if (c == other) number++;")]
    [TestCase("if (flag) { c = 0; return 1; }")]
    public async Task Statements_between_do_not_matter_unless_they_write_to_the_value(string between)
    {
        var analyzed = await Analyze($"if (c.IsWaiting()) return 1; {between} if (c.IsFailed()) return 2; throw null;");

        Assert.That(MissingIn(analyzed), Is.EqualTo(Two));
    }

    [TestCase("c = other;")]
    [TestCase("Replace(out c);")]
    [TestCase("c++;")]
    [TestCase("if (flag) c = other;")]
    [TestCase("if (flag) c = other; else return 3;")]
    [TestCase("foreach (var code in codes) { c = code; }")]
    [TestCase("(c, other) = (other, c);")]
    [TestCase("again: number++;")]
    [TestCase("again: if (flag) return 1;")]
    public async Task What_was_tested_before_a_write_or_a_label_does_not_count(string between)
    {
        var analyzed = await Analyze(
            $"if (c == JobCode.Finished) return 0; {between} if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; "
            + "throw null;");
        var single = await Analyze($"if (c.IsWaiting()) return 1; {between} if (c.IsFailed()) return 2; throw null;");

        Assert.That(MissingIn(analyzed), Is.EqualTo(Two));
        Assert.That(single.Words, Is.Empty);
    }

    [TestCase("if (c.IsWaiting()) return 1; else if (c.IsFailed()) return 2; throw null;")]
    [TestCase(
        "if (c.IsWaiting()) return 1; if (c == JobCode.Refused) return 2; else if (c == "
        + "JobCode.Crashed) return 3; throw null;")]
    [TestCase(
        "if (c.IsWaiting()) return 1; else if (c == JobCode.Refused) return 2; if (c == "
        + "JobCode.Crashed) return 3; throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; if (c.IsFailed()) number = 2; else throw null;")]
    [TestCase(
        "if (c.IsWaiting()) return 1; if (c == JobCode.Refused) number = 2; else if "
        + "(c == JobCode.Crashed) number = 3; else Fail();")]
    [TestCase("if (c.IsWaiting()) { } else { if (c.IsFailed()) return 2; throw null; }")]
    [TestCase(
        "if (c.IsWaiting()) number = 1; else if (c == JobCode.Crashed) { } else { "
        + "number++; if (c == JobCode.Refused) { } else Fail(); }")]
    [TestCase(
        "if (c == JobCode.Crashed) return 1; if (c.IsWaiting()) { } else { if (c == "
        + "JobCode.Refused) return 2; throw null; }")]
    [TestCase(
        "if (c.IsWaiting() || c.IsDone()) number = 1; else return 2; if (c == "
        + "JobCode.Queued) return 1; if (c == JobCode.Held) return 2; Fail();")]
    [TestCase("switch (number) { case 1: if (c.IsWaiting()) return 1; if (c.IsFailed()) break; throw null; }")]
    [TestCase(
        "switch (number) { default: { if (c.IsWaiting()) return 1; if (c.IsFailed()) "
        + "goto case 1; Fail(); break; } case 1: return 1; }")]
    [TestCase("Func<int> later = () => { if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; throw null; };")]
    [TestCase("int Local() { if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; throw null; }")]
    [TestCase("for (;;) { if (c.IsWaiting()) break; if (c.IsFailed()) continue; throw null; }")]
    [TestCase("try { if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; throw null; } finally { number++; }")]
    [TestCase("while (flag) if (c.IsWaiting()) number = 1; else if (c.IsFailed()) number = 2; else throw null;")]
    public async Task Ladders_and_sequences_mix_and_stand_anywhere(string body)
    {
        var analyzed = await Analyze(body);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2005: If/else-if ladder on 'JobCode' throws for 20 Finished, 21 Default" }));
    }

    [Test]
    public async Task Statements_at_the_top_level_are_a_block_too()
    {
        const string Sequence = "var c = (JobCode)args.Length; if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; throw null;";
        var compilation = (await Analyze("")).Compilation;
        const string Class = "static class Consumer";
        var tree = compilation.SyntaxTrees.Single(static tree => tree.GetText().ToString().Contains(Class, StringComparison.Ordinal));
        var program = tree.GetText().ToString().Replace(Class, $"{Sequence}\n{Class}", StringComparison.Ordinal);
        var analyzed = await AnalyzedCode.Of(compilation
            .ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(program)))
            .WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)));

        Assert.That(MissingIn(analyzed), Is.EqualTo(Two));
    }

    [TestCase("get { if (C.IsWaiting()) return 1; if (C.IsFailed()) return 2; throw null; }")]
    [TestCase("get => 0; set { if (C.IsWaiting()) return; if (C.IsFailed()) return; throw null; }")]
    [TestCase("get { if (this.C.IsWaiting()) return 1; else if (C.IsFailed()) return 2; else throw null; }")]
    public async Task A_property_tests_codes_too(string accessors)
    {
        var analyzed = await Analyze(
            $"return 0; }} class Own {{ JobCode C => default; int Property {{ {accessors} }} }} static int Other() {{ ");

        Assert.That(MissingIn(analyzed), Is.EqualTo(Two));
    }

    [TestCase("if (c.IsWaiting() || c.IsFailed()) return 1; throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; if (flag) return 2; throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; if (other.IsFailed()) return 2; throw null;")]
    [TestCase("if (c.IsWaiting()) number = 1; else throw null;")]
    [TestCase("if (c.IsWaiting()) throw null; if (c.IsFailed()) throw null;")]
    [TestCase("if (c.IsWaiting()) number = 1; if (c.IsFailed()) number = 2; throw null;")]
    [TestCase("if (false) return 1; if (c.IsFailed()) return 2; throw null;")]
    [TestCase("if (number == 1) return 1; if (number == 2) return 2; throw null;")]
    [TestCase("if (job.Read() == JobCode.Held) return 1; if (job.Read() == JobCode.Queued) return 2; throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; if ((c = other) == 0) return 3; if (c.IsFailed()) return 2; throw null;")]
    [TestCase("if (c.IsWaiting()) { } else if ((c = other) == 0) { } else { if (c.IsFailed()) { } else throw null; }")]
    [TestCase("{ if (c.IsWaiting()) return 1; } if (c.IsFailed()) return 2; throw null;")]
    public async Task Two_tests_of_one_value_are_required(string body) => Assert.That((await Analyze(body)).Words, Is.Empty);

    [TestCase("if (c == JobCode.Finished && flag) return 3;", "Default")]
    [TestCase("if (c != JobCode.Default && !c.IsDone()) return 3;", "Finished")]
    [TestCase("if (c == JobCode.Default) number = 3;", "Finished")]
    [TestCase("if (flag && c is not (JobCode.Finished or JobCode.Default)) return 3;", "")]
    public async Task A_code_that_is_named_is_not_forgotten(string between, string missing)
    {
        var analyzed = await Analyze($"if (c.IsWaiting()) return 1; {between} if (c.IsFailed()) return 2; throw null;");

        Assert.That(MissingIn(analyzed), Is.EqualTo(missing));
    }

    [TestCase("throw c == JobCode.Default ? new Exception() : new InvalidOperationException();", "Finished")]
    [TestCase("{ if (c == JobCode.Default) throw null; throw new InvalidOperationException(); }", "Finished")]
    [TestCase("{ if (c == JobCode.Default) throw null; if (c != JobCode.Finished) Fail(); throw null; }", "")]
    public async Task A_code_for_which_the_throw_has_its_own_exception_is_not_forgotten(string end, string missing)
    {
        var analyzed = await Analyze($"if (c.IsWaiting()) number = 1; else if (c.IsFailed()) number = 2; else {end}");

        Assert.That(MissingIn(analyzed), Is.EqualTo(missing));
    }

    [TestCase("c == other")]
    [TestCase("codes.Contains(c)")]
    [TestCase("flag && c.ToString().Length > 3")]
    public async Task A_sequence_that_asks_anything_else_about_the_code_is_left_alone(string condition)
    {
        var sequence = await Analyze($"if (c.IsWaiting()) return 1; if ({condition}) return 3; if (c.IsFailed()) return 2; throw null;");
        var ladder = await Analyze(
            $"if (c.IsWaiting()) return 1; else if (c.IsFailed()) return 2; else if ({condition}) return 3; else throw null;");

        Assert.That(sequence.Words, Is.Empty);
        Assert.That(ladder.Words, Is.Empty);
    }

    [TestCase("if (c.IsWaiting()) return 1; else if (c.IsFailed()) return 2; else if (c.IsDone()) return 3; else throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; if (c.IsDone()) return 3; throw null;")]
    [TestCase("if (!c.IsDefined()) return 1; if (c.IsDefined()) return 2; throw null;")]
    [TestCase(
        "if (c.GetGroup() == JobCodeGroup.Unknown) return 1; if (c.GetGroup() != "
        + "JobCodeGroup.Done) return 2; throw null;")]
    [TestCase("if ((int)c < 20) return 1; if ((int)c >= 20) return 2; throw null;")]
    public async Task Complete_code_is_not_reported(string body) => Assert.That((await Analyze(body)).Words, Is.Empty);

    [TestCase("if (c.IsWaiting()) return 1; if (c.IsFailed() return 2; throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; if (c == JobCode.) return 2; if (c.IsFailed()) return 2; throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; if (c == JobCode.Fin) return 2; if (c.IsFailed()) return 2; throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; if (c.IsFailed()) return 2; if throw null;")]
    [TestCase("if (c.IsWaiting()) return 1; else if (c.IsFailed()) return 2; else if else throw null;")]
    public async Task Unfinished_code_is_not_reported(string body)
    {
        var results = await MalformedCode.Diagnose([$"static class C {{ static int M(JobCode c) {{ {body} }} }}"]);

        Assert.That(
            results.Single().Diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("SCG", StringComparison.Ordinal)),
            Is.Empty);
    }

    private static string MissingIn(AnalyzedCode analyzed) => string.Join(
        ';',
        analyzed.Diagnostics.Where(static report => report.Id == "SCG2005").Select(static report => report.Properties["Missing"]));

    /// <summary>The line and the column of each report, counted from 1.</summary>
    private static IEnumerable<string> ColumnsOf(AnalyzedCode analyzed) => analyzed.Diagnostics
        .Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
        .Select(static position => $"{position.Line + 1}:{position.Character + 1}");

    private static Task<AnalyzedCode> Analyze(string body) => JobCode.Analyze(
        $$"""
        {{body}}
            return 0;
            }

            sealed class Job
            {
                public JobCode Code { get; set; }
                public JobCode Read() => Code;
            }

            [System.Diagnostics.CodeAnalysis.DoesNotReturn]
            static void Fail() => throw null;
            static void Replace(out JobCode code) => code = 0;
            static int Another()
            {
                return 0;
        """,
        parameters: "JobCode c, JobCode other, JobCode? maybe, Job job, bool flag, int number = 0, JobCode[] codes = null");
}
