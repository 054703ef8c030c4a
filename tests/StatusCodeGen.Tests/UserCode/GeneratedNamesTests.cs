using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Emit;
using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;
using StatusCodeGen.UserCode;

namespace StatusCodeGen.Tests.UserCode;

/// <summary>The names that a catalog brings into a project are those of the types that are generated from it.</summary>
public sealed class GeneratedNamesTests
{
    private static readonly string[] Catalogs =
    [
        SampleCatalogs.EveryFeature,
        SampleCatalogs.EveryColumn,
        SampleCatalogs.WholeFormat,
        SampleCatalogs.Bare,
        SampleCatalogs.Empty,
        SampleCatalogs.PackedTexts,
        SampleCatalogs.Texts,
    ];

    [Test]
    public void The_names_are_those_of_the_generated_types(
        [ValueSource(nameof(Catalogs))] string yaml,
        [ValueSource(typeof(Target), nameof(Target.All))] Target target)
    {
        var project = GeneratedProject.Create(yaml, target);
        var types = project.Result.GeneratedSources
            .Where(static file => file.HintName != SharedCode.HintName)
            .SelectMany(static file => file.SyntaxTree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(static type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
            .Select(static type => type.Identifier.ValueText)
            .Distinct();

        var names = GeneratedNames.Of(
            "codes.yaml",
            Parsed.Parse(yaml).Catalog!,
            Capabilities.Probe(project.Compilation, target.Language, CancellationToken.None));

        Assert.That(names.Types, Is.EquivalentTo(types));
    }

    [Test]
    public void The_names_of_shared_types_are_those_of_the_file_that_all_catalogs_share()
    {
        var shared = GeneratedProject.Create(SampleCatalogs.Bare).Result.GeneratedSources
            .Single(static file => file.HintName == SharedCode.HintName)
            .SyntaxTree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>();
        var names = GeneratedNames.OfShared("codes.yaml");

        Assert.That(names.Types, Is.EquivalentTo(shared.Select(static type => type.Identifier.ValueText)));
        Assert.That(((BaseNamespaceDeclarationSyntax)shared.First().Parent!).Name.ToString(), Is.EqualTo(names.Namespace));
    }
}
