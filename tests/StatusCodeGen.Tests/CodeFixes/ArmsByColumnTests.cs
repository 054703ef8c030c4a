using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Tests.Exhaustiveness;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>The fix that adds one arm for each value of a column.</summary>
public sealed class ArmsByColumnTests
{
    private const string ByRetriable = "Add the missing arms, one per IsRetriable";

    private const string ByHelp = "Add the missing arms, one per HasHelp";

    private const string BySeverity = "Add the missing arms, one per Severity";

    [Test]
    public async Task The_codes_with_the_same_bool_share_an_arm() => Assert.That(
        await Fix(
            """
            static int F(Fault? code) => code switch
            {
            };
            """,
            ByRetriable),
        Is.EqualTo("""
            static int F(Fault? code) => code switch
            {
                Fault.Lost or Fault.Slow or Fault.Odd => throw new NotImplementedException(),
                Fault.Denied or Fault.@default => throw new NotImplementedException(),
                null => throw new NotImplementedException(),
            };
            """));

    [Test]
    public async Task The_codes_with_the_same_enum_value_share_a_label() => Assert.That(
        await Fix(
            """
            static void F(Fault code)
            {
                switch (code)
                {
                    case Fault.Odd:
                        break;
                }
            }
            """,
            BySeverity),
        Is.EqualTo("""
            static void F(Fault code)
            {
                switch (code)
                {
                    case Fault.Odd:
                        break;
                    case Fault.Lost or Fault.Denied or Fault.@default:
                        throw new NotImplementedException();
                    case Fault.Slow:
                        throw new NotImplementedException();
                }
            }
            """));

    [Test]
    public async Task Labels_are_stacked_in_a_language_without_or_patterns() => Assert.That(
        await Fix(
            "static void F(Fault code)\n{\n    switch (code)\n    {\n    }\n}",
            ByRetriable,
            language: LanguageVersion.CSharp8),
        Does.Contain("""
                    case Fault.Denied:
                    case Fault.@default:
                        throw new NotImplementedException();
            """));

    [Test]
    public async Task The_arms_of_a_number_and_of_a_tuple_are_grouped_by_their_codes()
    {
        Assert.That(
            await Fix("static int F(int number) => number switch\n{\n    (int)Fault.Slow => 1,\n    _ => 0,\n};", ByRetriable),
            Does.Contain("""
                    (int)Fault.Lost or (int)Fault.Odd => throw new NotImplementedException(),
                    (int)Fault.Denied or (int)Fault.@default => throw new NotImplementedException(),
                    _ => 0,
                """));
        Assert.That(
            await Fix(
                """
                static int F(Fault c, bool b) => (c, b) switch
                {
                    (Fault.Odd, _) => 1,
                    (Fault.Lost, true) => 2,
                    _ => 0,
                };
                """,
                BySeverity),
            Does.Contain("""
                    (Fault.Lost, false) or (Fault.Denied, _) or (Fault.@default, _) => throw new NotImplementedException(),
                    (Fault.Slow, _) => throw new NotImplementedException(),
                    _ => 0,
                """));
    }

    [TestCase("c switch { }", ByRetriable, ByHelp, BySeverity)]
    [TestCase("c switch { Fault.Denied => 1 }", ByRetriable, ByHelp, BySeverity)]
    [TestCase("c switch { Fault.Odd or Fault.@default => 1 }", BySeverity)]
    [TestCase("c switch { Fault.Lost or Fault.Slow or Fault.Odd => 1 }")]
    [TestCase("c switch { Fault.Slow or Fault.@default => 1 }", ByRetriable, BySeverity)]
    [TestCase("c switch { Fault.Slow or Fault.Denied or Fault.@default => 1 }", ByRetriable)]
    [TestCase("c switch { not Fault.Odd => 1 }")]
    public async Task A_column_is_offered_if_its_arms_differ_from_those_of_every_other_offer(string @switch, params string[] columns)
    {
        var titles = await Project($"static int F(Fault c) => {@switch};").TitlesFor();

        Assert.That(titles.Except(["Add the missing arms", "Add the missing arms, one per group"]), Is.EqualTo(columns));
    }

    [TestCase("c switch { Fault.Odd => 1, _ => throw new Exception() }", FixableProject.Jointly, FixableProject.Plainly)]
    [TestCase("c switch { Fault.Odd => 1, _ => 0 }", FixableProject.Beside, FixableProject.Plainly)]
    public async Task Columns_are_offered_after_groups(string @switch, params string[] before) => Assert.That(
        await Project($"static int F(Fault c) => {@switch};").TitlesFor(),
        Is.EqualTo([.. before, FixableProject.ByGroup, ByHelp, BySeverity]));

    [Test]
    public async Task Only_the_first_columns_are_offered()
    {
        var entry = "5;" + string.Join(';', Enumerable.Range(1, 6).Select(static number => $"Is{number}:b:{"0123456789abcdef"[number]}0"))
            .Replace("Is", "IsColumn", StringComparison.Ordinal);
        var titles = await Project("static int F(Fault c) => c switch { };", Attribute(entry)).TitlesFor();

        Assert.That(titles.Where(static title => title.Contains("IsColumn", StringComparison.Ordinal)), Is.EqualTo(
            Enumerable.Range(1, 4).Select(static number => $"Add the missing arms, one per IsColumn{number}")));
    }

    [TestCase("")]
    [TestCase("4;IsRetriable:b:3")]
    [TestCase("5;IsRetriable:x:31")]
    [TestCase("5;Is,Retriable=1;:b:31")]
    public async Task A_column_that_cannot_be_read_is_not_offered(string entry) => Assert.That(
        await Project("static int F(Fault c) => c switch { Fault.Odd => 1 };", Attribute(entry)).TitlesFor(),
        Is.EqualTo([FixableProject.Plainly, FixableProject.ByGroup]));

    [Test]
    public async Task A_column_is_not_offered_in_a_language_without_or_patterns() => Assert.That(
        await Project("static int F(Fault c) => c switch { Fault.Odd => 1 };", language: LanguageVersion.CSharp8).TitlesFor(),
        Is.EqualTo([FixableProject.Plainly]));

    [Test]
    public async Task Fix_all_groups_the_arms_of_every_switch_whose_codes_have_the_column()
    {
        const string Code = """
            using System;
            using Acme;

            static class T
            {
                static int F(Fault code) => code switch
                {
                };

                static int G(Fault code) => code switch
                {
                    not Fault.Odd => 1,
                };

                static int H(FaultGroup group) => group switch
                {
                };
            }
            """;
        var fixedProject = await Create(Code).FixAll(FixAllScope.Document, "SCG2001", "ByColumn:Severity");

        Assert.That(await fixedProject.Text(), Is.EqualTo("""
            using System;
            using Acme;

            static class T
            {
                static int F(Fault code) => code switch
                {
                    Fault.Lost or Fault.Denied or Fault.@default => throw new NotImplementedException(),
                    Fault.Slow => throw new NotImplementedException(),
                    Fault.Odd => throw new NotImplementedException(),
                };

                static int G(Fault code) => code switch
                {
                    not Fault.Odd => 1,
                    Fault.Odd => throw new NotImplementedException(),
                };

                static int H(FaultGroup group) => group switch
                {
                };
            }
            """));
    }

    [Test]
    public async Task The_codes_of_two_catalogs_do_not_share_an_arm()
    {
        var project = Create("""
            using Acme;
            [assembly: System.Reflection.AssemblyMetadata("StatusCodeGen.Columns.1:State", "2;IsRetriable:b:1")]
            static class T
            {
                static int F(Fault c, State s) => (c, s) switch
                {
                    (Fault.Slow or Fault.Odd or Fault.@default, _) => 0,
                    (_, State.On) => 0,
                };
            }

            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum State { On, Off }
            """);

        Assert.That(
            (await project.Analyze()).Single().Properties["Columns"],
            Is.EqualTo("IsRetriable=1,0,1.0;HasHelp=0,1,;Severity=1,1,"));
    }

    private static string Attribute(string entry) => $"[assembly: System.Reflection.AssemblyMetadata(\"{Fault.Key}\", \"{entry}\")]";

    private static FixableProject Project(
        string member,
        string attributes = Fault.Described,
        LanguageVersion language = LanguageVersion.Preview) =>
        Create($$"""using System; using Acme; static class T { {{member}} }""", attributes, language);

    private static FixableProject Create(
        string code,
        string attributes = Fault.Described,
        LanguageVersion language = LanguageVersion.Preview) =>
        FixableProject.Create(code, language, Fault.Source(attributes, hasProperties: language == LanguageVersion.Preview));

    private static async Task<string> Fix(string member, string title, LanguageVersion language = LanguageVersion.Preview)
    {
        var (before, after) = ("using System;\nusing Acme;\n\nstatic class T\n{\n", "\n}\n");
        var codes = Fault.Source(hasProperties: language == LanguageVersion.Preview);
        var text = await FixableProject.Fix(before + member + after, title, language: language, codes: codes);
        return text[before.Length..^after.Length];
    }
}
