using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Output;

/// <summary>Writes a report of changes as JSON, in the shape that docs/tool.md documents.</summary>
internal static class ChangeJson
{
    public static void Write(ChangeReport report, TextWriter output) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("catalog", report.Catalog);
        writer.WriteString("old", report.Old);
        writer.WriteString("new", report.New);
        writer.WriteStartObject("counts");
        foreach (var effect in Enum.GetValues<Effect>().OrderDescending())
        {
            writer.WriteNumber(EffectText.WordOf(effect), report.Changes.Count(change => change.Change.Effect == effect));
        }

        writer.WriteEndObject();
        writer.WriteStartArray("changes");
        foreach (var change in report.Changes)
        {
            WriteChange(writer, report, change);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteChange(Utf8JsonWriter writer, ChangeReport report, LocatedChange located)
    {
        var (change, place, isInNew) = located;
        writer.WriteStartObject();
        writer.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()));
        writer.WriteString("effect", EffectText.WordOf(change.Effect));
        writer.WriteStartObject("subject");
        writer.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(change.Subject.Kind.ToString()));
        writer.WriteString("label", change.Subject.Label);
        WriteCode(writer, "oldCode", change.Subject.Old, report.AreOldTexts);
        WriteCode(writer, "newCode", change.Subject.New, report.AreNewTexts);
        writer.WriteEndObject();
        writer.WriteString("old", change.Old);
        writer.WriteString("new", change.New);
        writer.WriteString("message", change.Sentence);
        writer.WriteString("side", isInNew ? "new" : "old");
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteEndObject();
    }

    private static void WriteCode(Utf8JsonWriter writer, string property, CatalogPlace? place, bool isText)
    {
        if (isText && place is CodePlace text)
        {
            writer.WriteString(property, text.Spelling);
        }
        else if (place is CodePlace code)
        {
            writer.WriteNumber(property, code.Number);
        }
    }
}
