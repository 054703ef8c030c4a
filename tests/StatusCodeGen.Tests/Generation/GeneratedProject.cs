using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tests.Generation;

/// <summary>A project with catalogs, after the generator has run on it.</summary>
internal sealed class GeneratedProject
{
    /// <summary>Compilations without code. Others are derived from one and share its references, resolved once.</summary>
    private static readonly ConcurrentDictionary<(IReadOnlyList<MetadataReference> References, bool HasNullable), CSharpCompilation>
        Empty = [];

    private GeneratedProject(GeneratorDriver driver, Compilation compilation)
    {
        Driver = driver;
        Compilation = compilation;
        Result = driver.GetRunResult().Results.Single();
    }

    public GeneratorDriver Driver { get; }

    public Compilation Compilation { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(static file => file.HintName, static file => file.SourceText.ToString());

    public static GeneratedProject Create(string yaml, Target? target = null, string code = "", string? rootNamespace = null) =>
        Create([new CatalogFile(yaml)], target, code, rootNamespace);

    public static GeneratedProject Create(
        IEnumerable<CatalogFile> files,
        Target? target = null,
        string code = "",
        string? rootNamespace = null,
        bool mapsToCatalogs = false)
    {
        target ??= Target.Net10;
        var parse = new CSharpParseOptions(target.Language, DocumentationMode.Diagnose);
        var driver = CSharpGeneratorDriver.Create(
            [new StatusCodeGenerator().AsSourceGenerator()],
            files,
            parse,
            new ProjectOptions(rootNamespace, mapsToCatalogs),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, Compile(target, code));
    }

    public static Compilation Compile(Target target, string code) => Empty
        .GetOrAdd((target.References, target.HasNullable), static key => CreateEmpty(key.References, key.HasNullable))
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            SourceText.From(code),
            new CSharpParseOptions(target.Language, DocumentationMode.Diagnose),
            "/project/Consumer.cs"));

    public static GeneratedProject Run(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return new(driver, updated);
    }

    /// <summary>The same generated files together with other code, which none of them depends on.</summary>
    public Compilation With(string code)
    {
        var own = Compilation.SyntaxTrees.First();
        return Compilation.ReplaceSyntaxTree(own, own.WithChangedText(SourceText.From(code)));
    }

    /// <summary>The diagnostics of the compiler and the generator, except hidden ones.</summary>
    public IReadOnlyList<string> Diagnose() => Diagnose(Compilation.GetDiagnostics());

    /// <summary>Compiles the project, which must not raise a warning, and loads it.</summary>
    public Assembly Load()
    {
        using var image = new MemoryStream();
        var result = Compilation.Emit(image);
        Assert.That(Diagnose(result.Diagnostics), Is.Empty);
        Assert.That(result.Success, Is.True);
        image.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image);
    }

    private static CSharpCompilation CreateEmpty(IReadOnlyList<MetadataReference> references, bool hasNullable) =>
        CSharpCompilation.Create(
            "Consumer",
            references: references,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                checkOverflow: true,
                warningLevel: 9999,
                nullableContextOptions: hasNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    private List<string> Diagnose(IEnumerable<Diagnostic> ofCompiler) =>
        [.. Result.Diagnostics
            .Concat(ofCompiler)
            .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(static diagnostic => diagnostic.ToString())];
}
