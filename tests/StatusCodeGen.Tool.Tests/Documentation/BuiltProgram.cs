using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Exhaustiveness;

namespace StatusCodeGen.Tool.Tests.Documentation;

/// <summary>A program and a catalog, compiled as a build does.</summary>
internal static class BuiltProgram
{
    /// <summary>The errors and warnings of the build, each on its line.</summary>
    public static string Diagnose(string program, string catalog)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var global = CSharpSyntaxTree.ParseText("global using System;", options);
        var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(program), options, program);
        var compilation = CSharpCompilation.Create(
            "Program",
            [global, tree],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new StatusCodeGenerator().AsSourceGenerator()], [new AdditionalCatalog(catalog)], options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        var analyzed = generated.WithAnalyzers([new SwitchAnalyzer()]).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return string.Concat(diagnostics.Concat(analyzed)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .Select(diagnostic => Show(diagnostic) + "\n"));
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(span.Path)}({line},{column}): {severity} {diagnostic.Id}: {message}");
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));

    private sealed class AdditionalCatalog(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
