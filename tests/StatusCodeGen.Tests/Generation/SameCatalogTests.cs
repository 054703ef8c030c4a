using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Generation;

/// <summary>Two projects have the same catalog, and one of them references the other.</summary>
public sealed class SameCatalogTests
{
    private const string Uses = """
        namespace App
        {
            using Acme;

            internal static class Uses
            {
                internal static string Of(string text) => Boxes.Parse(text).GetName();
            }
        }
        """;

    private static readonly string[] Catalogs =
    [
        SampleCatalogs.EveryColumn,
        SampleCatalogs.PackedTexts,
        SampleCatalogs.Texts,
        SampleCatalogs.Bare.Replace("name: Box", "name: Box, namespace: Acme", StringComparison.Ordinal),
    ];

    private static readonly Target[] Targets = [Target.Net10, Target.Net8, Target.Standard];

    [Test]
    public void The_generated_files_raise_no_warning(
        [ValueSource(nameof(Catalogs))] string yaml,
        [ValueSource(nameof(Targets))] Target target) => Assert.That(
        Compile(yaml, target, code: "").GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden),
        Is.Empty);

    [Test]
    public void The_users_own_code_does_where_it_names_a_type() => Assert.That(
        Compile(Catalogs[^1], Target.Net10, Uses).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(static diagnostic => $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)} {diagnostic.Id}"),
        Is.EqualTo(new[] { "Consumer.cs CS0436" }));

    /// <summary>The second project, which references the first.</summary>
    private static Compilation Compile(string yaml, Target target, string code)
    {
        var first = GeneratedProject.Create(yaml, target).Compilation.WithAssemblyName("First");
        using var image = new MemoryStream();
        Assert.That(first.Emit(image).Success, Is.True);
        var reference = MetadataReference.CreateFromImage(image.ToArray());
        return GeneratedProject.Create(
            yaml,
            target with { References = [.. target.References, reference] },
            code).Compilation;
    }
}
