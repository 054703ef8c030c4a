using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>
/// Files that do not compile. Each has its own namespace next to a valid catalog, so that many are analyzed at once.
/// </summary>
internal static class MalformedCode
{
    private const int BatchSize = 100;

    private static readonly CSharpParseOptions Preview = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    /// <summary>Code that references the compiled catalog, so that the catalog is not analyzed again with every batch.</summary>
    private static readonly Compilation Catalog =
        AnalyzedCode.Compile("global using System;\nglobal using Acme;", NullableContextOptions.Disable, JobCode.Reference);

    /// <summary>A valid source, cut off after each of its tokens, as it is while somebody types it.</summary>
    public static IEnumerable<string> Prefixes(string source) =>
        SyntaxFactory.ParseTokens(source, options: Preview).Select(token => source[..token.Span.End]);

    /// <summary>A valid source without one of its tokens, for each token, as it is while somebody edits it.</summary>
    public static IEnumerable<string> Deletions(string source) =>
        SyntaxFactory.ParseTokens(source, options: Preview).Select(token => source.Remove(token.SpanStart, token.Span.Length));

    /// <summary>
    /// The diagnostics of the compiler and the analyzers for each file, including suppressed ones. No analyzer may throw.
    /// </summary>
    public static async Task<IReadOnlyList<(SyntaxTree File, ImmutableArray<Diagnostic> Diagnostics)>> Diagnose(
        IEnumerable<string> sources)
    {
        var results = new List<(SyntaxTree, ImmutableArray<Diagnostic>)>();
        foreach (var batch in sources.Chunk(BatchSize))
        {
            SyntaxTree[] files =
            [
                .. batch.Select(static (source, number) => Parse($"namespace N{number};\n{source}", $"File{number}.cs")),
            ];
            var diagnostics = await Diagnose(files);
            var thrown = diagnostics.Where(static diagnostic => diagnostic.Id == "AD0001").ToList();
            Assert.That(thrown, Is.Empty, () => $"an analyzer threw on one of these files:\n{string.Join("\n\n", batch)}");
            var byFile = diagnostics.ToLookup(static diagnostic => diagnostic.Location.SourceTree);
            results.AddRange(files.Select(file => (file, byFile[file].ToImmutableArray())));
        }

        return results;
    }

    private static async Task<ImmutableArray<Diagnostic>> Diagnose(SyntaxTree[] files)
    {
        var compilation = Catalog.AddSyntaxTrees(files);
        var withAnalyzers = compilation.WithAnalyzers(
            [.. AnalyzedCode.Analyzers, .. AnalyzedCode.Suppressors, new PopulateSwitch()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new EditorConfig(ImmutableDictionary<string, string>.Empty)),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
        return await withAnalyzers.GetAllDiagnosticsAsync();
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, Preview, path);
}
