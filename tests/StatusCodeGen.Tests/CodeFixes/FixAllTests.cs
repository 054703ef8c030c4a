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

        var mended = await project.FixAll(FixAllScope.Document, "SCG2001");

        Assert.That(await mended.Text(), Does.Contain("""
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
        Assert.That(await mended.Analyze(), Is.Empty);
    }

    [Test]
    public async Task Nested_switches_on_one_line_are_broken_in_steps()
    {
        var project = FixableProject.Create("""
            using System;
            using Acme;

            static class T
            {
                static int F(Code a, Code b) => a switch { <= Code.Pending => b switch { <= Code.Odd => 1 }, Code.Odd => 2 };
            }
            """);

        var mended = await project.FixAll(FixAllScope.Document, "SCG2001");

        Assert.That(await mended.Text(), Is.EqualTo("""
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
        Assert.That(await mended.Analyze(), Is.Empty);
    }

    [Test]
    public async Task A_document_is_fixed_and_others_are_left()
    {
        var project = await FixableProject.Create(TwoSwitches).With("Other.cs", TwoSwitches.Replace("class T", "class Other", StringComparison.Ordinal)).FixAll(FixAllScope.Document, "SCG2001");

        Assert.That(await project.Text(), Is.EqualTo("""
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
        Assert.That((await project.Analyze()).Select(static diagnostic => diagnostic.Location.GetLineSpan().Path), Is.EqualTo(["Other.cs", "Other.cs"]));
    }

    [Test]
    public async Task A_project_is_fixed_and_others_are_left()
    {
        var project = FixableProject.Create(TwoSwitches).With("Other.cs", TwoSwitches.Replace("class T", "class Other", StringComparison.Ordinal));
        project = project.WithProject("Second", TwoSwitches);

        var mended = await project.FixAll(FixAllScope.Project, "SCG2001");

        Assert.That(await mended.Analyze(), Is.Empty);
        Assert.That(await mended.In("Second").Analyze(), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task A_solution_is_mended_as_a_whole()
    {
        var project = FixableProject.Create(TwoSwitches).WithProject("Second", TwoSwitches);

        var mended = await project.FixAll(FixAllScope.Solution, "SCG2001");

        Assert.That(await mended.Analyze(), Is.Empty);
        Assert.That(await mended.In("Second").Analyze(), Is.Empty);
        Assert.That(await mended.In("Second").Text(), Is.EqualTo(await mended.Text()));
    }

    [Test]
    public async Task A_switch_that_lacks_no_two_codes_of_a_group_is_mended_by_group_as_well()
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

        var mended = await project.FixAll(FixAllScope.Document, "SCG2001", "ByGroup");

        Assert.That(await mended.Text(), Does.Contain("""
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
        Assert.That(await mended.Analyze(), Is.Empty);
    }

    [Test]
    public async Task Several_rules_together_make_one_list_of_arms()
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

        var mended = await project.FixAll(FixAllScope.Document, ["SCG2001", "SCG2002"]);

        Assert.That(await mended.Text(), Does.Contain("""
                    < Code.@default => 1,
                    Code.@default => throw new NotImplementedException(),
                    null => throw new NotImplementedException(),
                    not null => throw new InvalidOperationException(),
            """));
        Assert.That(await mended.Analyze(), Is.Empty);
    }

    [Test]
    public async Task A_rule_that_is_not_asked_for_is_left()
    {
        var project = FixableProject.Create(TwoSwitches.Replace("<= Code.Odd => 1,", "<= Code.Odd => 1, _ => 0", StringComparison.Ordinal));

        var mended = await project.FixAll(FixAllScope.Document, "SCG2001");

        Assert.That((await mended.Analyze()).Select(static diagnostic => diagnostic.Id), Is.EqualTo(["SCG2003"]));
    }
}
