using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeGen.Tests.Generation;

/// <summary>In an editor, the declaration of each member of an enum is mapped to its place in the catalog.</summary>
public sealed class MappedDeclarationTests
{
    private const string Yaml = """
        catalog: { name: Code, namespace: Acme }
        groups:
          - name: Success
            codes:
              - code: 200
                name: Sync Finished
                aliases: [Done, { name: Ready, identifier: Prepared }]
          - identifier: Failure
            codes: [{ code: 400, identifier: Failed, name: Has Failed }, { code: 401, name: 'It''s "over"' }]
        """;

    private static readonly Target[] Languages = [Target.Net10, Target.Standard];

    /// <summary>The compiler maps as many characters as the member has, whatever the end of the place.</summary>
    [Test]
    public void Each_member_is_mapped_to_what_its_name_is_made_of()
    {
        // Older compilers map one column too far.
        Target.NeedCSharp14();

        Assert.That(
            Map(Yaml, Target.Net10),
            Is.EqualTo(new[]
            {
                "Code.SyncFinished 6:15 Sync Finishe",
                "Code.Done 7:19 Done",
                "Code.Prepared 7:33 Ready, i",
                "Code.Failed 9:38 Failed",
                "Code.ItsOver 9:85 'It''s ",
                "CodeGroup.Success 3:11 Success",
                "CodeGroup.Failure 8:17 Failure",
            }));
    }

    [Test]
    public void Before_CSharp_10_each_member_is_mapped_to_its_line() => Assert.That(
        Map(Yaml, Target.Standard).Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)]),
        Is.EqualTo(new[]
        {
            "Code.SyncFinished 6", "Code.Done 7", "Code.Prepared 7", "Code.Failed 9", "Code.ItsOver 9",
            "CodeGroup.Success 3", "CodeGroup.Failure 8",
        }));

    [TestCase(SampleCatalogs.EveryFeature)]
    [TestCase(SampleCatalogs.WholeFormat)]
    [TestCase(SampleCatalogs.Bare)]
    [TestCase(SampleCatalogs.PackedTexts)]
    [TestCase(SampleCatalogs.Texts)]
    public void Every_code_alias_and_group_is_mapped_to_its_own_place_and_nothing_else_is(string yaml)
    {
        foreach (var target in Languages)
        {
            var project = Create(yaml, target);
            var members = MembersOf(project).ToList();
            var unmapped = members.Where(static member => !PlaceOf(member).HasMappedPath).Select(static member => member.Name);

            Assert.That(unmapped.Except(["Undeclared", "Unknown"]), Is.Empty);
            Assert.That(
                members.Where(static member => PlaceOf(member).HasMappedPath).Select(PlaceOf).Select(static place => place.Path),
                Is.All.EqualTo("/project/codes.yaml"));
            Assert.That(MappedLines(project).Count(), Is.EqualTo(members.Count - unmapped.Count()), "other lines are mapped");
        }
    }

    [TestCase(SampleCatalogs.EveryFeature)]
    [TestCase(SampleCatalogs.Texts)]
    public void The_code_is_the_same_but_for_the_directives(string yaml)
    {
        foreach (var target in Languages)
        {
            var mapped = Create(yaml, target);

            Assert.That(mapped.Diagnose(), Is.Empty);
            Assert.That(
                mapped.Files.ToDictionary(static file => file.Key, static file => WithoutDirectives(file.Value)),
                Is.EqualTo(GeneratedProject.Create(yaml, target).Files));
        }
    }

    [Test]
    public void A_build_maps_nothing() =>
        Assert.That(GeneratedProject.Create(Yaml).Files.Values, Has.None.Contains("#line"));

    /// <summary>A directive has no escapes, and a column has a largest number.</summary>
    [Test]
    public void A_place_that_no_directive_can_have_is_left_out()
    {
        var quoted = GeneratedProject.Create([new CatalogFile(Yaml, "/a \"b\"/codes.yaml")], mapsToCatalogs: true);
        var far = Create($"catalog: {{ name: Code }}\ncodes: [{{ code: 1, {new string(' ', 70_000)} name: Far }}]", Target.Net10);

        Assert.That(quoted.Diagnose(), Is.Empty);
        Assert.That(quoted.Files.Values, Has.None.Contains("#line"));
        Assert.That(far.Diagnose(), Is.Empty);
        Assert.That(PlaceOf(MembersOf(far).First()).StartLinePosition.Line, Is.EqualTo(1));
    }

    /// <summary>A fault that the compiler finds in another part of the file stays there.</summary>
    [Test]
    public void A_warning_about_the_enum_itself_stays_in_the_generated_file()
    {
        var project = GeneratedProject.Create(
            [new CatalogFile(Yaml)],
            code: "namespace Acme { public enum Code { } }",
            mapsToCatalogs: true);

        var places = project.Compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.Location.GetMappedLineSpan())
            .ToList();

        Assert.That(places, Is.Not.Empty);
        Assert.That(places.Select(static place => place.Path), Has.None.EqualTo("/project/codes.yaml"));
    }

    [Test]
    public void When_lines_move_only_the_enums_are_made_again()
    {
        var file = new CatalogFile(Yaml);
        var project = GeneratedProject.Create([file], code: "class C { }", mapsToCatalogs: true);

        var driver = project.Driver.ReplaceAdditionalText(file, new CatalogFile("# One more line.\n" + Yaml));
        var edited = GeneratedProject.Run(driver, GeneratedProject.Compile(Target.Net10, "class C { }"));

        Assert.That(
            edited.Result.TrackedOutputSteps.Values
                .SelectMany(static steps => steps)
                .SelectMany(static step => step.Outputs)
                .Select(static output => output.Reason),
            Is.EquivalentTo(new[] { IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached }),
            "the enums, the other files, and what all catalogs share");
        Assert.That(PlaceOf(MembersOf(edited).First()).StartLinePosition.Line, Is.EqualTo(6));
    }

    private static GeneratedProject Create(string yaml, Target target) =>
        GeneratedProject.Create([new CatalogFile(yaml)], target, mapsToCatalogs: true);

    /// <summary>Each mapped member with its place, from 1 on, and the text there.</summary>
    private static IEnumerable<string> Map(string yaml, Target target)
    {
        var lines = yaml.Split('\n');
        foreach (var member in MembersOf(Create(yaml, target)))
        {
            var place = PlaceOf(member);
            if (place.HasMappedPath)
            {
                var (start, end) = (place.StartLinePosition, place.EndLinePosition);
                var text = start.Line == end.Line && end.Character <= lines[start.Line].Length
                    ? lines[start.Line][start.Character..end.Character]
                    : "";
                yield return $"{member.ContainingType.Name}.{member.Name} {start.Line + 1}:{start.Character + 1} {text}";
            }
        }
    }

    private static FileLinePositionSpan PlaceOf(ISymbol member) => member.Locations.Single().GetMappedLineSpan();

    /// <summary>The members of the enums of the codes and of the groups. Columns may have enums as well.</summary>
    private static IEnumerable<ISymbol> MembersOf(GeneratedProject project)
    {
        var enums = project.Result.GeneratedSources
            .SelectMany(static file => file.SyntaxTree.GetRoot().DescendantNodes().OfType<EnumDeclarationSyntax>())
            .ToList();
        var groups = enums.Single(static type => type.Identifier.ValueText.EndsWith("Group", StringComparison.Ordinal));
        var codes = enums.Single(type => type.Identifier.ValueText + "Group" == groups.Identifier.ValueText);
        return codes.Members
            .Concat(groups.Members)
            .Select(member => project.Compilation.GetSemanticModel(member.SyntaxTree).GetDeclaredSymbol(member)!);
    }

    /// <summary>The mapped lines, without the directives that end the mapping.</summary>
    private static IEnumerable<string> MappedLines(GeneratedProject project) => project.Result.GeneratedSources
        .SelectMany(static file => file.SyntaxTree.GetText().Lines
            .Where(line => file.SyntaxTree.GetMappedLineSpan(line.Span).HasMappedPath)
            .Select(static line => line.ToString()))
        .Where(static line => !IsDirective(line));

    private static bool IsDirective(string line) => line.TrimStart().StartsWith("#line", StringComparison.Ordinal);

    private static string WithoutDirectives(string text) =>
        string.Join('\n', text.Split('\n').Where(static line => !IsDirective(line)));
}
