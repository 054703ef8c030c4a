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

    [Test]
    public async Task A_diagnostic_of_another_rule_is_not_fixed()
    {
        var code = TwoSwitches.Replace("<= Code.Odd => 1,", "<= Code.Odd => 1, _ => 0", StringComparison.Ordinal);
        var project = FixableProject.Create(code);

        var result = await project.FixAll(FixAllScope.Document, "SCG2001");

        Assert.That((await result.Analyze()).Select(static diagnostic => diagnostic.Id), Is.EqualTo(["SCG2003"]));
    }
}
