using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The result of parsing one file that is named as a translation.</summary>
/// <param name="Path">The file.</param>
/// <param name="Translation">The translation; null if the file is not one, or is too faulty.</param>
/// <param name="LanguageSpan">Where the file says which language it has.</param>
/// <param name="Lacking">What the translation lacks; null if it lacks nothing, or may.</param>
/// <param name="Diagnostics">Every fault in the file.</param>
internal sealed record ParsedTranslation(
    string Path,
    Translation? Translation,
    FileSpan? LanguageSpan,
    DiagnosticInfo? Lacking,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The result for a file that is not a translation, or cannot be read.</summary>
    public static ParsedTranslation None(string path) => new(path, null, null, null, EquatableArray<DiagnosticInfo>.Empty);
}
