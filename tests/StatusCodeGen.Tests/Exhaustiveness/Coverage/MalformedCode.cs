using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>Files that do not compile, each in a namespace of its own beside a catalog that does, so that many are analyzed at once.</summary>
internal static class MalformedCode
{
    private const int BatchSize = 100;

    private static readonly CSharpParseOptions Preview = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    /// <summary>The catalog is referenced, so that its code is not analyzed again with every batch.</summary>
    private static readonly Compilation Catalog =
        AnalyzedCode.Compile("global using System;\nglobal using Acme;", NullableContextOptions.Disable, JobCode.Reference);

    /// <summary>A valid source cut off behind each of its tokens, as it is while it is typed from the top.</summary>
    public static IEnumerable<string> Prefixes(string source) =>
        SyntaxFactory.ParseTokens(source, options: Preview).Select(token => source[..token.Span.End]);

    /// <summary>A valid source less each of its tokens, as it is while it is edited.</summary>
    public static IEnumerable<string> Deletions(string source) =>
        SyntaxFactory.ParseTokens(source, options: Preview).Select(token => source.Remove(token.SpanStart, token.Span.Length));

    /// <summary>What the compiler and the analyzers say of files, silenced or not. No analyzer may throw.</summary>
    public static async Task<IReadOnlyList<(SyntaxTree File, ImmutableArray<Diagnostic> Diagnostics)>> Diagnose(IEnumerable<string> sources)
    {
        var results = new List<(SyntaxTree, ImmutableArray<Diagnostic>)>();
        foreach (var batch in sources.Chunk(BatchSize))
        {
            SyntaxTree[] files = [.. batch.Select(static (source, number) => Parse($"namespace N{number};\n{source}", $"File{number}.cs"))];
            var diagnostics = await Diagnose(files);
            var thrown = diagnostics.Where(static diagnostic => diagnostic.Id == "AD0001").ToList();
            Assert.That(thrown, Is.Empty, () => $"an analyzer threw on one of\n{string.Join("\n\n", batch)}");
            var ofFiles = diagnostics.ToLookup(static diagnostic => diagnostic.Location.SourceTree);
            results.AddRange(files.Select(file => (file, ofFiles[file].ToImmutableArray())));
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
