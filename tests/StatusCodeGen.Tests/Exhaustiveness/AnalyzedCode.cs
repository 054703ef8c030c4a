using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>Code after the analyzers have run on it.</summary>
internal sealed class AnalyzedCode
{
    /// <summary>A compilation without code. Others are derived from it and share its references, resolved once.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Consumer",
        references: Target.Net10.References,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private AnalyzedCode(Compilation compilation, ImmutableArray<Diagnostic> diagnostics) =>
        (Compilation, Diagnostics) = (compilation, diagnostics);

    /// <summary>Every analyzer in the assembly, so that the tests also cover a new one.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. AllOf<DiagnosticAnalyzer>().Where(static analyzer => analyzer is not DiagnosticSuppressor)];

    public static ImmutableArray<DiagnosticSuppressor> Suppressors { get; } = [.. AllOf<DiagnosticSuppressor>()];

    public Compilation Compilation { get; }

    /// <summary>The diagnostics of the analyzers, in source order and then by id.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public static async Task<AnalyzedCode> Of(
        string code,
        NullableContextOptions nullable = NullableContextOptions.Disable,
        IReadOnlyDictionary<string, string>? options = null,
        bool mustCompile = true) =>
        await Of(Compile(code, nullable), options, mustCompile);

    public static async Task<AnalyzedCode> Of(
        Compilation compilation,
        IReadOnlyDictionary<string, string>? options = null,
        bool mustCompile = true)
    {
        if (mustCompile)
        {
            Assert.That(
                compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
                Is.Empty);
        }

        var withAnalyzers = compilation.WithAnalyzers(
            Analyzers,
            new AnalyzerOptions([], new EditorConfig(options ?? ImmutableDictionary<string, string>.Empty)));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync();
        Assert.That(diagnostics.Where(static diagnostic => diagnostic.Id == "AD0001"), Is.Empty, "an analyzer threw");
        return new(
            compilation,
            [.. diagnostics
                .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The diagnostics, each as its id and message.</summary>
    public IEnumerable<string> Words => Diagnostics.Select(static diagnostic =>
        $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    /// <summary>The source text at each diagnostic.</summary>
    public IEnumerable<string> Places => Diagnostics.Select(static diagnostic =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));

    public static Compilation Compile(
        string code,
        NullableContextOptions nullable = NullableContextOptions.Disable,
        params MetadataReference[] references) =>
        Empty
            .WithOptions(Empty.Options.WithNullableContextOptions(nullable))
            .AddReferences(references)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview), "Consumer.cs"));

    private static IEnumerable<T> AllOf<T>() => typeof(SwitchAnalyzer).Assembly.GetTypes()
        .Where(static type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(T)))
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .Select(static type => (T)Activator.CreateInstance(type)!);
}
