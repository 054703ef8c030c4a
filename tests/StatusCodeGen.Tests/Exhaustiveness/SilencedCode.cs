using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>What the compiler and the IDE say of switches, and by which suppressions it is silenced.</summary>
internal static class SilencedCode
{
    /// <summary>The suppressions by the ids of what they silence: the compiler takes none that is not declared for the id.</summary>
    private static readonly ImmutableDictionary<string, string> Suppressions =
        new CoverageSuppressor().SupportedSuppressions.ToImmutableDictionary(static suppression => suppression.SuppressedDiagnosticId, static suppression => suppression.Id);

    /// <summary>The diagnostics that there are suppressions for, silenced or not, in the order of the source.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnose(Compilation compilation, IReadOnlyDictionary<string, string>? options = null)
    {
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic is { DefaultSeverity: DiagnosticSeverity.Error }), Is.Empty);
        var withAnalyzers = compilation.WithAnalyzers(
            [new CoverageSuppressor(), new PopulateSwitch()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new EditorConfig(options ?? ImmutableDictionary<string, string>.Empty)),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
        var diagnostics = await withAnalyzers.GetAllDiagnosticsAsync();
        Assert.That(diagnostics.Where(static diagnostic => diagnostic.Id == "AD0001"), Is.Empty, "an analyzer threw");
        return [.. diagnostics
            .Where(static diagnostic => Suppressions.ContainsKey(diagnostic.Id))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>A diagnostic as <c>CS8524</c>, or as <c>CS8524 by SCGS001</c> if that silences it.</summary>
    public static string Describe(Diagnostic diagnostic) =>
        diagnostic.IsSuppressed ? $"{diagnostic.Id} by {Suppressions[diagnostic.Id]}" : diagnostic.Id;
}
