using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>The diagnostics of the compiler and the IDE that can be suppressed, and the suppressions that silence them.</summary>
internal static class SilencedCode
{
    /// <summary>The suppressions by the ids that they suppress. The compiler accepts only the declared pairs.</summary>
    private static readonly ImmutableDictionary<string, string> Suppressions =
        AnalyzedCode.Suppressors.SelectMany(static suppressor => suppressor.SupportedSuppressions).ToImmutableDictionary(
            static suppression => suppression.SuppressedDiagnosticId,
            static suppression => suppression.Id);

    /// <summary>The diagnostics that can be suppressed, suppressed or not, in source order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnose(
        Compilation compilation,
        IReadOnlyDictionary<string, string>? options = null)
    {
        Assert.That(
            compilation.GetDiagnostics().Where(static diagnostic => diagnostic is { DefaultSeverity: DiagnosticSeverity.Error }),
            Is.Empty);
        var withAnalyzers = compilation.WithAnalyzers(
            [.. AnalyzedCode.Suppressors, new PopulateSwitch(), new SpecifyCulture()],
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

    /// <summary>Writes a diagnostic as <c>CS8524</c>, or as <c>CS8524 by SCGS001</c> if SCGS001 suppresses it.</summary>
    public static string Describe(Diagnostic diagnostic) =>
        diagnostic.IsSuppressed ? $"{diagnostic.Id} by {Suppressions[diagnostic.Id]}" : diagnostic.Id;
}
