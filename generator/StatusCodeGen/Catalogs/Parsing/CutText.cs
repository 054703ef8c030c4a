using System;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Warns of a text without quotes that ends at a <c> #</c>, where YAML begins a comment: of <c>Error #5 of 9</c> only
/// <c>Error</c> is left. It is taken for text if exactly one space precedes the <c>#</c> and none follows it. A comment
/// usually has a space after its <c>#</c>, is set off by several spaces, or begins with a word such as <c>TODO</c>.
/// </summary>
internal static class CutText
{
    private static readonly string[] Markers = ["#TODO", "#FIXME", "#HACK", "#XXX", "#NOTE"];

    public static void Check(YamlScalar text, DiagnosticCollector diagnostics)
    {
        if (text.Style == YamlStyle.Plain
            && text.Span.Length > 0
            && diagnostics.CommentAfter(text.Span) is { } comment
            && !Array.Exists(Markers, marker => comment.Text.StartsWith(marker, StringComparison.Ordinal)))
        {
            diagnostics.Report(Descriptors.CutText, comment.Span, Quotation.Of(text.Text), Quotation.Of(comment.Text));
        }
    }
}
