using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Turns the spans of a file into the places that editors know: lines and columns.</summary>
internal static class SourcePlaces
{
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="codes">The names of the codes, each followed by those of its aliases.</param>
    /// <param name="groups">The names of the groups.</param>
    public static CatalogPlaces Locate(string path, SourceText text, IEnumerable<TextSpan> codes, IEnumerable<TextSpan> groups) =>
        new(path, Locate(text, codes), Locate(text, groups));

    private static EquatableArray<Place> Locate(SourceText text, IEnumerable<TextSpan> spans) =>
        spans.Select(span => Locate(text.Lines.GetLinePositionSpan(span))).ToEquatableArray();

    private static Place Locate(LinePositionSpan span) =>
        new(span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1);
}
