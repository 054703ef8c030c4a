using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Generation;

/// <summary>Two projects have the same catalog, or the same names, and one of them references the other.</summary>
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

    /// <summary>A reference may also have a namespace with the name of a type, or a type with the name of the namespace.</summary>
    [TestCase("namespace Acme.Box { public class Client { } }")]
    [TestCase("namespace Acme.Boxes.Client { public class Client { } }")]
    [TestCase("public class Acme { public class Box { } }")]
    public void The_generated_files_raise_no_warning_about_namespaces(string library) => Assert.That(
        Reference(GeneratedProject.Compile(Target.Net10, library), Catalogs[^1], code: "").GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden),
        Is.Empty);

    [Test]
    public void The_users_own_code_does_where_it_names_a_type() => Assert.That(
        Compile(Catalogs[^1], Target.Net10, Uses).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(static diagnostic => $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)} {diagnostic.Id}"),
        Is.EqualTo(new[] { "Consumer.cs CS0436" }));

    /// <summary>The second project, which references the first.</summary>
    private static Compilation Compile(string yaml, Target target, string code) =>
        Reference(GeneratedProject.Create(yaml, target).Compilation, yaml, code, target);

    private static Compilation Reference(Compilation first, string yaml, string code, Target? target = null)
    {
        using var image = new MemoryStream();
        Assert.That(first.WithAssemblyName("First").Emit(image).Success, Is.True);
        var reference = MetadataReference.CreateFromImage(image.ToArray());
        target ??= Target.Net10;
        return GeneratedProject.Create(
            yaml,
            target with { References = [.. target.References, reference] },
            code).Compilation;
    }
}
