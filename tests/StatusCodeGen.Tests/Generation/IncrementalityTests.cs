using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.Generation;

/// <summary>What runs again after an edit. The IDE runs the generator on every keystroke.</summary>
public sealed class IncrementalityTests
{
    private const string First = """
        # The first catalog.
        catalog: { name: First, namespace: Acme }
        codes:
          - { code: 1, name: One }
        """;

    private const string Second = """
        catalog: { name: Second, namespace: Acme }
        codes:
          - { code: 2, name: Two }
          - { code: 2, name: Twice }
        """;

    private static readonly CatalogFile FirstFile = new(First, "/project/first.codes.yaml");
    private static readonly CatalogFile SecondFile = new(Second, "/project/second.codes.yaml");

    private static readonly string[] Stages =
    [
        TrackingNames.Settings,
        TrackingNames.Language,
        TrackingNames.Capabilities,
        TrackingNames.CatalogFiles,
        TrackingNames.ParsedCatalogs,
        TrackingNames.CatalogSet,
        TrackingNames.Diagnostics,
        TrackingNames.Catalogs,
        TrackingNames.Lookups,
        TrackingNames.GeneratedNames,
        TrackingNames.NamesInTheWay,
        TrackingNames.TranslationFiles,
        TrackingNames.TranslationSources,
        TrackingNames.ParsedTranslations,
        TrackingNames.TranslationSet,
        TrackingNames.TranslationDiagnostics,
        TrackingNames.Translations,
        TrackingNames.Languages,
        TrackingNames.TranslatedCatalogs,
        TrackingNames.TranslationsOfCatalogs,
        TrackingNames.PlacedCatalogs,
        TrackingNames.SharedCode,
    ];

    /// <summary>A type in the way of a catalog: Roslyn tracks only the stages that lead to an output.</summary>
    private const string InTheWay = "namespace Acme { class FirstInfo { } }";

    /// <summary>With an old hash, so that there is a diagnostic.</summary>
    private const string Spanish = "translation:\ncodes:\n  - { code: 1, name: Uno, of: 00000000 }\n";

    private static readonly CatalogFile SpanishFile = new(Spanish, "/project/first.codes.es.yaml");

    private static readonly CatalogFile GermanFile =
        new("translation:\ncodes:\n  - { code: 2, name: Zwei }\n", "/project/second.codes.de.yaml");

    private static GeneratedProject Start(string code = "class C { }") => GeneratedProject.Create([FirstFile, SecondFile], code: code);

    private static GeneratedProject StartTranslated(string code = "class C { }") =>
        GeneratedProject.Create([FirstFile, SecondFile, SpanishFile, GermanFile], code: code);

    [Test]
    public void An_unrelated_edit_of_code_runs_only_what_asks_the_compilation()
    {
        var project = StartTranslated(InTheWay);

        var edited = GeneratedProject.Run(project.Driver, GeneratedProject.Compile(Target.Net10, InTheWay + " class Edited { }"));

        foreach (var stage in Stages)
        {
            var expected = stage is TrackingNames.Capabilities or TrackingNames.NamesInTheWay
                ? IncrementalStepRunReason.Unchanged
                : IncrementalStepRunReason.Cached;
            Assert.That(ReasonsOf(edited, stage), Is.All.EqualTo(expected), stage);
        }

        Assert.That(OutputReasonsOf(edited), Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    [Test]
    public void A_comment_in_a_catalog_changes_no_output()
    {
        var edited = Edit(FirstFile, First.Replace("The first", "Still the first", StringComparison.Ordinal) + "\n# The end.\n");

        Assert.That(ReasonsOf(edited, TrackingNames.Catalogs), Is.All.EqualTo(IncrementalStepRunReason.Cached));
        Assert.That(OutputReasonsOf(edited), Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    [Test]
    public void A_comment_that_moves_the_catalog_down_changes_no_output()
    {
        var edited = Edit(FirstFile, "# One more line.\n" + First);

        Assert.That(OutputReasonsOf(edited), Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    [Test]
    public void A_change_in_one_catalog_regenerates_only_that_catalog()
    {
        var edited = Edit(FirstFile, First.Replace("One", "Uno", StringComparison.Ordinal));

        Assert.That(
            ReasonsOf(edited, TrackingNames.Catalogs),
            Is.EquivalentTo(new[] { IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged }));
        Assert.That(
            OutputReasonsOf(edited),
            Is.EquivalentTo(new[]
            {
                // The enums, and the other files.
                IncrementalStepRunReason.Modified,
                IncrementalStepRunReason.Cached,
                IncrementalStepRunReason.Modified,
                IncrementalStepRunReason.Cached,

                // The diagnostic of the second catalog, and what both catalogs share.
                IncrementalStepRunReason.Cached,
                IncrementalStepRunReason.Cached,
            }));
        Assert.That(edited.Files["Acme.First.g.cs"], Does.Contain("Uno = 1,"));
    }

    [Test]
    public void A_fault_that_stops_one_catalog_does_not_affect_the_other()
    {
        var edited = Edit(FirstFile, First.Replace("name: First", "name: 1st", StringComparison.Ordinal));

        Assert.That(
            ReasonsOf(edited, TrackingNames.Catalogs),
            Is.EqualTo(new[] { IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged }));
        Assert.That(edited.Files.Keys, Has.Some.EqualTo("Acme.Second.g.cs").And.None.EqualTo("Acme.First.g.cs"));
        Assert.That(
            OutputReasonsOf(edited),
            Is.EqualTo(new[]
            {
                // The diagnostics: the one of the first catalog comes first, so the one of the second counts as new.
                IncrementalStepRunReason.Modified,
                IncrementalStepRunReason.New,

                // The files: the first catalog no longer has any, and the second catalog still has its own.
                IncrementalStepRunReason.Modified,
                IncrementalStepRunReason.Cached,
                IncrementalStepRunReason.Modified,
                IncrementalStepRunReason.Cached,

                // What all catalogs share.
                IncrementalStepRunReason.Cached,
            }));
    }

    [Test]
    public void The_code_that_catalogs_share_is_made_again_only_for_another_project_or_the_first_catalog()
    {
        foreach (var yaml in new[]
        {
            First.Replace("One", "Uno", StringComparison.Ordinal),
            First.Replace("name: First", "name: Fist, type: byte, json: name", StringComparison.Ordinal),
            First.Replace("name: First", "name: 1st", StringComparison.Ordinal),
            First.Replace("code: 1", "code: A", StringComparison.Ordinal)
                .Replace("name: First", "name: First, type: text", StringComparison.Ordinal),
        })
        {
            var edited = Edit(FirstFile, yaml);

            Assert.That(ReasonsOf(edited, TrackingNames.SharedCode), Is.All.EqualTo(IncrementalStepRunReason.Cached), yaml);
            Assert.That(edited.Files.Keys, Does.Contain(StatusCodeGen.Emit.SharedCode.HintName));
        }

        var project = Start();
        var older = GeneratedProject.Run(
            project.Driver.WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.CSharp7_3)),
            GeneratedProject.Compile(Target.Framework, "class C { }"));

        Assert.That(ReasonsOf(older, TrackingNames.SharedCode), Is.EqualTo(new[] { IncrementalStepRunReason.Modified }));
    }

    [Test]
    public void A_changed_text_of_a_translation_regenerates_only_that_translation()
    {
        var edited = EditTranslated(SpanishFile, Spanish.Replace("Uno", "Uni", StringComparison.Ordinal));

        Assert.That(OutputReasonsOf(edited).Where(static reason => reason != IncrementalStepRunReason.Cached), Has.Exactly(1).Items);
        Assert.That(ReasonsOf(edited, TrackingNames.TranslationSources), Is.All.EqualTo(IncrementalStepRunReason.Cached));
        Assert.That(ReasonsOf(edited, TrackingNames.TranslatedCatalogs), Is.All.EqualTo(IncrementalStepRunReason.Cached));
        Assert.That(
            ReasonsOf(edited, TrackingNames.ParsedTranslations),
            Is.EqualTo(new[] { IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached }));
        Assert.That(edited.Files["Acme.Firsts.Languages-es.g.cs"], Does.Contain("\"Uni\""));
    }

    [Test]
    public void A_comment_in_a_translation_changes_no_output_but_the_place_of_its_diagnostic()
    {
        Assert.That(
            OutputReasonsOf(EditTranslated(SpanishFile, Spanish + "# The end.\n")), Is.All.EqualTo(IncrementalStepRunReason.Cached));
        Assert.That(
            OutputReasonsOf(EditTranslated(SpanishFile, "# Spanish\n" + Spanish))
                .Where(static reason => reason != IncrementalStepRunReason.Cached),
            Has.Exactly(1).Items);
    }

    [Test]
    public void A_comment_in_a_catalog_changes_no_translation() =>
        Assert.That(
            OutputReasonsOf(EditTranslated(FirstFile, First.Replace("The first", "Still the first", StringComparison.Ordinal))),
            Is.All.EqualTo(IncrementalStepRunReason.Cached));

    [Test]
    public void A_kind_of_text_that_a_translation_adds_regenerates_its_catalog()
    {
        var edited = EditTranslated(SpanishFile, Spanish.Replace("name: Uno", "name: Uno, description: El uno", StringComparison.Ordinal));

        Assert.That(edited.Files["Acme.Firsts.Languages.g.cs"], Does.Contain("Texts_es.DescriptionTable"));
        Assert.That(
            ReasonsOf(edited, TrackingNames.TranslatedCatalogs),
            Is.EqualTo(new[] { IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged }));
    }

    [Test]
    public void A_change_of_the_language_version_regenerates_the_code()
    {
        var project = Start();

        var edited = GeneratedProject.Run(
            project.Driver.WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.CSharp7_3)),
            GeneratedProject.Compile(Target.Framework, "class C { }"));

        Assert.That(ReasonsOf(edited, TrackingNames.Capabilities), Is.EqualTo(new[] { IncrementalStepRunReason.Modified }));
        Assert.That(edited.Files["Acme.First.g.cs"], Does.Not.Contain("#nullable"));
    }

    [Test]
    public void No_stage_keeps_objects_of_Roslyn()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var steps = StartTranslated(InTheWay).Result.TrackedSteps;

        // Roslyn itself provides the files. The stages after it must keep only what they have read from them.
        var kept = Stages
            .Except([TrackingNames.CatalogFiles, TrackingNames.TranslationFiles])
            .SelectMany(stage => steps[stage])
            .SelectMany(static step => step.Outputs)
            .SelectMany(output => ObjectsIn(output.Value, seen))
            .Select(static value => value.GetType())
            .Distinct()
            .ToList();

        Assert.That(kept, Does.Contain(typeof(StatusCodeGen.Catalogs.Code)).And.Contain(typeof(StatusCodeGen.Diagnostics.DiagnosticInfo)));
        Assert.That(
            kept.Where(static type => type != typeof(LanguageVersion)
                && (type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ?? false)),
            Is.Empty);
    }

    [Test]
    public void The_search_for_objects_of_Roslyn_finds_a_hidden_one()
    {
        var hidden = new { Inner = new List<object?> { null, Tuple.Create(Location.None) } };

        Assert.That(ObjectsIn(hidden, new(ReferenceEqualityComparer.Instance)), Does.Contain(Location.None));
    }

    private static GeneratedProject Edit(CatalogFile file, string yaml) => Edit(Start(), file, yaml);

    private static GeneratedProject EditTranslated(CatalogFile file, string yaml) => Edit(StartTranslated(), file, yaml);

    private static GeneratedProject Edit(GeneratedProject project, CatalogFile file, string yaml)
    {
        var driver = project.Driver.ReplaceAdditionalText(file, new CatalogFile(yaml, file.Path));
        return GeneratedProject.Run(driver, GeneratedProject.Compile(Target.Net10, "class C { }"));
    }

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(GeneratedProject project, string stage) =>
        project.Result.TrackedSteps[stage].SelectMany(static step => step.Outputs).Select(static output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasonsOf(GeneratedProject project) =>
        project.Result.TrackedOutputSteps.Values
            .SelectMany(static steps => steps)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason);

    /// <summary>An object and every object that can be reached from it through fields and elements.</summary>
    private static IEnumerable<object> ObjectsIn(object? value, HashSet<object> seen)
    {
        if (value is null || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            yield break;
        }

        yield return value;
        if (value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is decimal)
        {
            yield break;
        }

        var children = value is IEnumerable items
            ? items.Cast<object?>()
            : FieldsOf(value.GetType()).Select(field => field.GetValue(value));
        foreach (var child in children.SelectMany(child => ObjectsIn(child, seen)))
        {
            yield return child;
        }
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            const BindingFlags Declared =
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(Declared))
            {
                yield return field;
            }
        }
    }
}
