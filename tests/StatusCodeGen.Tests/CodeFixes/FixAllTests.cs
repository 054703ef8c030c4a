using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeGen.Tests.CodeFixes;

public sealed class FixAllTests
{
    private const string TwoSwitches = """
        using System;
        using Acme;

        static class T
        {
            static int F(Code code) => code switch { <= Code.Odd => 1 };

            static int G(Code code) => code switch
            {
                <= Code.Odd => 1,
            };
        }
        """;

    private static readonly string OtherSwitches = TwoSwitches.Replace("class T", "class Other", StringComparison.Ordinal);

    [Test]
    public async Task Nested_switches_are_fixed_together()
    {
        var project = FixableProject.Create("""
            using System;
            using Acme;

            static class T
            {
                static int F(Code code, Code? other)
                {
                    switch (code)
                    {
                        case <= Code.Odd:
                            return other switch
                            {
                                <= Code.@default => F(code, null) switch { _ => (Code.Odd switch { <= Code.Odd => 3 }) }
                            };
                    }

                    return 0;
                }
            }
            """);

        var result = await project.FixAll(FixAllScope.Document, "SCG2001");

        Assert.That(await result.Text(), Does.Contain("""
                        case <= Code.Odd:
                            return other switch
                            {
                                <= Code.@default => F(code, null) switch { _ => (Code.Odd switch
                                {
                                    <= Code.Odd => 3,
                                    Code.@default => throw new NotImplementedException()
                                }) },
                                null => throw new NotImplementedException()
                            };
                        case Code.@default:
                            throw new NotImplementedException();
                    }
            """));
        Assert.That(await result.Analyze(), Is.Empty);
    }

    [Test]
    public async Task Nested_switches_on_one_line_are_each_broken_into_lines()
    {
        var project = FixableProject.Create("""
            using System;
            using Acme;

            static class T
            {
                static int F(Code a, Code b) => a switch { <= Code.Pending => b switch { <= Code.Odd => 1 }, Code.Odd => 2 };
            }
            """);

        var result = await project.FixAll(FixAllScope.Document, "SCG2001");

        Assert.That(await result.Text(), Is.EqualTo("""
            using System;
            using Acme;

            static class T
            {
                static int F(Code a, Code b) => a switch
                {
                    <= Code.Pending => b switch
                    {
                        <= Code.Odd => 1,
                        Code.@default => throw new NotImplementedException()
                    },
                    Code.Odd => 2,
                    Code.@default => throw new NotImplementedException()
                };
            }
            """));
        Assert.That(await result.Analyze(), Is.Empty);
    }

    [Test]
    public async Task A_document_is_fixed_and_other_documents_stay_unchanged()
    {
        var project = FixableProject.Create(TwoSwitches).With("Other.cs", OtherSwitches);

        var result = await project.FixAll(FixAllScope.Document, "SCG2001");

        Assert.That(await result.Text(), Is.EqualTo("""
            using System;
            using Acme;

            static class T
            {
                static int F(Code code) => code switch
                {
                    <= Code.Odd => 1,
                    Code.@default => throw new NotImplementedException()
                };

                static int G(Code code) => code switch
                {
                    <= Code.Odd => 1,
                    Code.@default => throw new NotImplementedException(),
                };
            }
            """));
        Assert.That(
            (await result.Analyze()).Select(static diagnostic => diagnostic.Location.GetLineSpan().Path),
            Is.EqualTo(["Other.cs", "Other.cs"]));
    }

    [Test]
    public async Task A_project_is_fixed_and_other_projects_stay_unchanged()
    {
        var project = FixableProject.Create(TwoSwitches).With("Other.cs", OtherSwitches).WithProject("Second", TwoSwitches);

        var result = await project.FixAll(FixAllScope.Project, "SCG2001");

        Assert.That(await result.Analyze(), Is.Empty);
        Assert.That(await result.In("Second").Analyze(), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task A_solution_is_fixed_as_a_whole()
    {
        var project = FixableProject.Create(TwoSwitches).WithProject("Second", TwoSwitches);

        var result = await project.FixAll(FixAllScope.Solution, "SCG2001");

        Assert.That(await result.Analyze(), Is.Empty);
        Assert.That(await result.In("Second").Analyze(), Is.Empty);
        Assert.That(await result.In("Second").Text(), Is.EqualTo(await result.Text()));
    }

    [Test]
    public async Task A_switch_without_two_missing_codes_of_one_group_is_fixed_by_group_as_well()
    {
        var project = FixableProject.Create("""
            using System;
            using Acme;

            static class T
            {
                static int F(Code code) => code switch
                {
                    Code.Refused or Code.Odd => 1,
                };

                static int G(Code code) => code switch
                {
                    <= Code.Odd => 1,
                };
            }
            """);

        var result = await project.FixAll(FixAllScope.Document, "SCG2001", "ByGroup");

        Assert.That(await result.Text(), Does.Contain("""
                    Code.Refused or Code.Odd => 1,
                    Code.Finish or Code.Pending => throw new NotImplementedException(),
                    Code.@default => throw new NotImplementedException(),
                };

                static int G(Code code) => code switch
                {
                    <= Code.Odd => 1,
                    Code.@default => throw new NotImplementedException(),
                };
            """));
        Assert.That(await result.Analyze(), Is.Empty);
    }

    [Test]
    public async Task Several_rules_that_are_fixed_together_give_one_list_of_arms()
    {
        var project = FixableProject.Create("""
            using System;
            using Acme;

            static class T
            {
                static int F(Code? code) => code switch
                {
                    < Code.@default => 1,
                    not null => throw new InvalidOperationException(),
                };
            }
            """);

        var result = await project.FixAll(FixAllScope.Document, ["SCG2001", "SCG2002"]);

        Assert.That(await result.Text(), Does.Contain("""
                    < Code.@default => 1,
                    Code.@default => throw new NotImplementedException(),
                    null => throw new NotImplementedException(),
                    not null => throw new InvalidOperationException(),
            """));
        Assert.That(await result.Analyze(), Is.Empty);
    }

    private const string OfEveryKind = """
        using System;
        using Acme;

        static class T
        {
            static int A(Code code) => code switch { <= Code.Odd => 1 };
            static int B(Code code) => code switch { <= Code.Odd => 1, _ => 0 };
            static int C(Code code) => code switch { <= Code.Odd => 1, var other => (int)other };
            static int D(Code code) => code switch { <= Code.Odd => 1, _ => throw new Exception($"{code}") };
            static int E(Code code)
            {
                switch (code)
                {
                    case <= Code.Odd: break;
                }
                switch (code)
                {
                    case <= Code.Odd: break;
                    default: throw new Exception();
                }
                switch (code)
                {
                    case <= Code.Odd: break;
                    default: var text = ""; throw new Exception(text);
                }
                switch (code)
                {
                    case <= Code.Odd: break;
                    default: break;
                }
                return 0;
            }
        }
        """;

    private static readonly string[] AllRules = ["SCG2001", "SCG2002", "SCG2003"];

    [Test]
    public async Task Names_beside_the_catch_all_are_added_only_where_a_catch_all_goes_on()
    {
        var result = await FixableProject.Create(OfEveryKind).FixAll(FixAllScope.Document, AllRules, "Beside");

        Assert.That(await result.Text(), Is.EqualTo(OfEveryKind
            .Replace("_ => 0 }", "Code.@default or _ => 0 }", StringComparison.Ordinal)
            .Replace("default: break;", "case Code.@default:\n            default: break;", StringComparison.Ordinal)));
        Assert.That((await result.Analyze()).Select(static diagnostic => diagnostic.Id), Is.EqualTo(
            ["SCG2001", "SCG2003", "SCG2002", "SCG2001", "SCG2002", "SCG2002"]));
    }

    [Test]
    public async Task Joint_arms_are_added_wherever_a_catch_all_throws()
    {
        var result = await FixableProject.Create(OfEveryKind).FixAll(FixAllScope.Document, ["SCG2002"], "Joint");

        Assert.That(await result.Text(), Does.Contain("""
                    Code.@default => throw new Exception($"{code}"),
                    _ => throw new Exception($"{code}")
            """).And.Contain("""
                        case Code.@default: throw new Exception();
                        default: throw new Exception();
            """).And.Contain("""
                        case Code.@default:
                        default: var text
            """));
        Assert.That((await result.Analyze()).Select(static diagnostic => diagnostic.Id), Is.EqualTo(
            ["SCG2001", "SCG2003", "SCG2003", "SCG2001", "SCG2003"]));
    }

    [Test]
    public async Task Sections_that_do_nothing_are_added_only_to_statements_without_a_catch_all()
    {
        var result = await FixableProject.Create(OfEveryKind).FixAll(FixAllScope.Document, AllRules, "Nothing");

        Assert.That(await result.Text(), Does.Contain("""
                        case <= Code.Odd: break;
                        case Code.@default: break;
                    }
            """));
        Assert.That((await result.Analyze()).Select(static diagnostic => diagnostic.Id), Is.EqualTo(
            ["SCG2001", "SCG2003", "SCG2003", "SCG2002", "SCG2002", "SCG2002", "SCG2003"]));
    }

    [Test]
    public async Task Each_offer_for_a_diagnostic_has_its_own_key()
    {
        var project = FixableProject.Create("""
            using System;
            using Acme;

            static class T
            {
                static void F(Code code) { switch (code) { case Code.Odd: break; } }
                static void G(Code code) { switch (code) { case Code.Odd: break; default: throw new Exception(); } }
                static void H(Code code) { switch (code) { case Code.Odd: break; default: break; } }
            }
            """);

        var keys = new List<string>();
        foreach (var diagnostic in await project.Analyze())
        {
            keys.Add(string.Join(' ', (await project.ActionsFor(diagnostic)).Select(static action => action.EquivalenceKey)));
        }

        Assert.That(keys, Is.EqualTo(["None ByGroup Nothing", "Joint None ByGroup", "Beside None ByGroup"]));
    }

    [Test]
    public async Task A_diagnostic_of_another_rule_is_not_fixed()
    {
        var code = TwoSwitches.Replace("<= Code.Odd => 1,", "<= Code.Odd => 1, _ => 0", StringComparison.Ordinal);
        var project = FixableProject.Create(code);

        var result = await project.FixAll(FixAllScope.Document, "SCG2001");

        Assert.That((await result.Analyze()).Select(static diagnostic => diagnostic.Id), Is.EqualTo(["SCG2003"]));
    }
}
