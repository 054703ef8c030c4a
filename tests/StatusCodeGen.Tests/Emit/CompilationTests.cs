using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Emit;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Generated code compiles without a warning in every kind of project.</summary>
public sealed class CompilationTests
{
    private const string ClsCompliant = "[assembly: System.CLSCompliant(true)]";

    private const string Annotations = "#nullable enable annotations\n#nullable disable warnings\n";

    private const string OneCode = "catalog: { name: Code, namespace: Acme.Codes }\ncodes: [ { code: 1, name: One } ]";

    /// <summary>So many names that they are cut from long literals, and no descriptions.</summary>
    private static readonly string ManyNames = "catalog: { name: Code, namespace: Acme }\ncodes:\n"
        + string.Concat(Enumerable.Range(0, 300).Select(static row => $"  - {{ code: {row * 3}, name: Name{row} }}\n"));

    private static readonly string[] IntegralTypes = ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"];

    private static readonly Dictionary<string, IReadOnlyList<CatalogFile>> Catalogs = new()
    {
        ["every feature"] = [new(SampleCatalogs.EveryFeature)],
        ["every column"] = [new(SampleCatalogs.EveryColumn)],
        ["short texts"] = [new(SampleCatalogs.PackedTexts)],
        ["texts"] = [new(SampleCatalogs.Texts)],
        ["a bare list"] = [new(SampleCatalogs.Bare)],
        ["many names with holes"] = [new(ManyNames)],
        ["crossed names"] = [new(SampleCatalogs.CrossedNames)],
        ["no codes"] = [new(SampleCatalogs.Empty)],
        ["translations"] = SampleCatalogs.Translated,
        ["Syncfy"] = [new(Repository.Read("codes/Syncfy.StatusCodes/codes.yaml"))],
    };

    private static IEnumerable<TestCaseData> Projects() =>
        from target in Target.All
        from catalog in Catalogs.Keys
        from code in new[] { "", ClsCompliant }
        let data = new TestCaseData(target, catalog, code).SetArgDisplayNames(target.Name, catalog, code)
        select code.Length == 0 || target == Target.Net10 ? data : data.SetCategory("Slow");

    [TestCaseSource(nameof(Projects))]
    public void No_project_gets_a_warning_and_every_nullable_annotation_holds(Target target, string catalog, string code)
    {
        var project = GeneratedProject.Create(Catalogs[catalog], target, code);

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(
            project.Files.Values.All(static file => file.Contains(Annotations, StringComparison.Ordinal)),
            Is.EqualTo(target.HasNullable));
        if (target.HasNullable)
        {
            var found = SearchForNulls(project.Compilation);
            Assert.That(found.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden), Is.Empty);
        }
    }

    /// <summary>Completion in the catalog's own project offers what is not private.</summary>
    [TestCase(SampleCatalogs.EveryFeature)]
    [TestCase(SampleCatalogs.WholeFormat)]
    [TestCase(SampleCatalogs.PackedTexts)]
    [TestCase(SampleCatalogs.Texts)]
    public void The_lookup_class_has_one_internal_name(string yaml)
    {
        foreach (var target in Target.Extremes)
        {
            var project = GeneratedProject.Create(yaml, target);
            var tables = project.Result.GeneratedSources
                .Single(static file => file.HintName.EndsWith("Tables.g.cs", StringComparison.Ordinal));
            var declaration = tables.SyntaxTree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First();
            var lookup = project.Compilation.GetSemanticModel(tables.SyntaxTree).GetDeclaredSymbol(declaration)!;

            Assert.That(
                lookup.GetMembers()
                    .Where(static member => member.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Private))
                    .Select(static member => member.Name),
                Is.EqualTo(new[] { "Lookup" }));
        }
    }

    [Test]
    public void No_CLS_compliant_project_gets_a_warning_about_names(
        [Values("Acme", "_Acme.B._C")] string @namespace,
        [Values("DEFINED", "UNKNOWN", "_x", "A")] string group)
    {
        var yaml = $"catalog: {{ name: Code, namespace: {@namespace} }}\n"
            + $"groups: [ {{ name: a, identifier: {group}, codes: [ {{ code: 1, name: One }} ] }} ]";

        Assert.That(GeneratedProject.Create(yaml, code: ClsCompliant).Diagnose(), Is.Empty);
    }

    [TestCase(LanguageVersion.CSharp9, "\nnamespace Acme.Codes\n{\n    ", "    }\n}\n")]
    [TestCase(LanguageVersion.CSharp10, "\nnamespace Acme.Codes;\n\n", "\n}\n")]
    public void The_namespace_needs_no_braces_from_CSharp_10_on(LanguageVersion language, string begin, string end)
    {
        var project = GeneratedProject.Create(OneCode, Target.Net8 with { Language = language });

        var shared = begin.Replace("Acme.Codes", "StatusCodeGen.Generated", StringComparison.Ordinal);
        Assert.That(
            project.Files.Where(static file => file.Key != SharedCode.HintName).Select(static file => file.Value),
            Has.All.Contains(begin).And.All.EndsWith(end));
        Assert.That(project.Files[SharedCode.HintName], Does.Contain(shared).And.EndsWith(end));
        Assert.That(project.Diagnose(), Is.Empty);
    }

    [Test]
    public void A_project_without_source_files_still_has_its_language_version(
        [Values(
            LanguageVersion.CSharp7_3,
            LanguageVersion.CSharp8,
            LanguageVersion.CSharp9,
            LanguageVersion.CSharp10,
            LanguageVersion.CSharp12)]
        LanguageVersion language)
    {
        var target = Target.Net8 with { Language = language };
        var driver = GeneratedProject.Create(OneCode, target).Driver;

        var project = GeneratedProject.Run(driver, GeneratedProject.Compile(target, "").RemoveAllSyntaxTrees());

        Assert.That(project.Diagnose(), Is.Empty);
    }

    [Test]
    public void Blank_texts_leave_no_blank_lines()
    {
        const string yaml = """
            catalog: { name: Code, title: "", description: " ", reference: "" }
            groups:
              - { name: A, title: "  ", description: "\t", codes: [ { code: 1, name: One, description: "  ", deprecated: " " } ] }
            """;

        var project = GeneratedProject.Create(yaml);

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(
            project.Files.Values.SelectMany(static file => file.Split('\n')),
            Has.None.EndsWith(" ")
                .And.None.Contains("<summary></summary>")
                .And.None.Contains("<remarks>."));
        Assert.That(
            project.Files["Code.g.cs"],
            Does.Contain("    /// <summary>1 One</summary>\n    /// <remarks>A. Deprecated.</remarks>\n")
                .And.Contain("Description(\"  \")"));
    }

    [Test]
    public void Codes_of_unusable_groups_keep_their_position()
    {
        const string yaml = """
            catalog: { name: Code }
            groups:
              - { codes: [ { code: 1, name: One } ] }
              - { name: A, codes: [ { code: 2, name: Two } ] }
              - { codes: [ { code: 3, name: Three } ] }
            """;
        const string code = """
            class C
            {
                int[] All => System.Array.ConvertAll(Codes.InGroup(CodeGroup.Unknown).ToArray(), static code => (int)code);
            }
            """;

        var project = GeneratedProject.Create(yaml, code: code);

        Assert.That(project.Diagnose(), Has.Count.EqualTo(2).And.All.Contains("SCG1004"));
        var page = project.Files["Code.g.cs"];
        Assert.That(
            new[] { "One = 1", "Two = 2", "Three = 3" }.Select(member => page.IndexOf(member, StringComparison.Ordinal)),
            Is.Ordered);
    }

    [Test]
    public void No_integral_type_gets_a_warning(
        [ValueSource(nameof(IntegralTypes))] string type,
        [Values("", ClsCompliant)] string code,
        [ValueSource(typeof(Target), nameof(Target.Extremes))] Target target) =>
        Assert.That(GeneratedProject.Create(SampleCatalogs.OfType(type), target, code).Diagnose(), Is.Empty);

    /// <summary>
    /// Generated files enable only the nullable annotations, because the warnings would slow down every build. This
    /// method enables the warnings as well.
    /// </summary>
    private static ImmutableArray<Diagnostic> SearchForNulls(Compilation compilation) => compilation.SyntaxTrees
        .Aggregate(compilation, static (compilation, tree) => compilation.ReplaceSyntaxTree(
            tree,
            tree.WithChangedText(SourceText.From(tree.ToString().Replace(Annotations, "#nullable enable\n", StringComparison.Ordinal)))))
        .GetDiagnostics();
}
