using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tool.Output;

/// <summary>Writes the diagnostics of catalogs.</summary>
internal static class DiagnosticReport
{
    private static readonly DiagnosticFormatter Formatter = new();

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Json:
                WriteJson(diagnostics, output);
                break;
            case ReportFormat.Github:
                foreach (var diagnostic in diagnostics)
                {
                    var level = diagnostic.Severity == DiagnosticSeverity.Error ? GitHubAnnotation.Error : GitHubAnnotation.Warning;
                    GitHubAnnotation.Write(output, level, PlaceOf(diagnostic.Location), diagnostic.Id, MessageOf(diagnostic));
                }

                break;
            default:
                foreach (var diagnostic in diagnostics)
                {
                    output.Write(Formatter.Format(diagnostic, CultureInfo.InvariantCulture) + "\n");
                }

                break;
        }
    }

    private static void WriteJson(IReadOnlyList<Diagnostic> diagnostics, TextWriter output) => JsonText.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("id", diagnostic.Id);
            writer.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            writer.WriteString("message", MessageOf(diagnostic));
            WritePlace(writer, diagnostic.Location);
            writer.WriteStartArray("related");
            foreach (var location in diagnostic.AdditionalLocations)
            {
                writer.WriteStartObject();
                WritePlace(writer, location);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("help", diagnostic.Descriptor.HelpLinkUri);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void WritePlace(Utf8JsonWriter writer, Location location)
    {
        var span = location.GetLineSpan();
        writer.WriteString("file", span.Path);
        writer.WriteNumber("line", span.StartLinePosition.Line + 1);
        writer.WriteNumber("column", span.StartLinePosition.Character + 1);
        writer.WriteNumber("endLine", span.EndLinePosition.Line + 1);
        writer.WriteNumber("endColumn", span.EndLinePosition.Character + 1);
    }

    private static FilePlace PlaceOf(Location location)
    {
        var span = location.GetLineSpan();
        return new(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }

    private static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
