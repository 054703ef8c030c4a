using System;
using System.Linq;
using System.Text.Json;
using System.Xml;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Export;

/// <summary>
/// A value of a column in JSON: a duration as ISO 8601, a word as its text, words as a list, a code as its number or its
/// text, and null where a row has none.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Value">The value.</param>
/// <param name="Codes">The codes that values refer to.</param>
/// <param name="IsExact">Whether the numbers of the column are kept as numbers.</param>
internal readonly record struct ExportedValue(Column Column, ColumnValue Value, CodeTexts Codes, bool IsExact)
{
    public void Write(Utf8JsonWriter writer)
    {
        if (!Value.IsPresent)
        {
            writer.WriteNullValue();
            return;
        }

        switch (Column.Type)
        {
            case ColumnType.Bool:
                writer.WriteBooleanValue(Value.Number != 0);
                break;
            case ColumnType.Words:
                writer.WriteStartArray();
                foreach (var word in Words)
                {
                    writer.WriteStringValue(word);
                }

                writer.WriteEndArray();
                break;
            case ColumnType.Code when Codes.AreTexts:
                writer.WriteStringValue(Text);
                break;
            case ColumnType.Int or ColumnType.Long or ColumnType.Decimal or ColumnType.Code when IsExact:
                writer.WriteRawValue(Text);
                break;
            default:
                writer.WriteStringValue(Text);
                break;
        }
    }

    /// <summary>The value as one text; empty where there is none.</summary>
    public string Text => !Value.IsPresent ? "" : Column.Type switch
    {
        ColumnType.Bool => Value.Number != 0 ? "true" : "false",
        ColumnType.Duration => XmlConvert.ToString(TimeSpan.FromTicks((long)Value.Number)),
        ColumnType.Word => Column.Words[(int)Value.Number - 1].Text,
        ColumnType.Words => string.Join('\n', Words),
        ColumnType.Code => Codes.Of(Value.Number),
        _ => Value.Text ?? Changes.Subjects.Number(Value.Number),
    };

    private string[] Words
    {
        get
        {
            var (column, value) = (Column, Value);
            return [.. column.WordsOf(value).Select(index => column.Words[index].Text)];
        }
    }
}
