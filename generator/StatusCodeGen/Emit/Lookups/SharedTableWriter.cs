using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the tables of a column of texts or decimal numbers, where equal values are stored once.</summary>
internal static class SharedTableWriter
{
    /// <summary>The table that has the values.</summary>
    public static string ItemsOf(Column column) => column.Type == ColumnType.Text ? "TextTable" : "DecimalTable";

    public static void Write(SourceWriter writer, ApiContext api, Column column, SharedValues shared)
    {
        if (shared.Indexes.Count > 0)
        {
            writer.WriteLine().Write($"// The index in {ItemsOf(column)} of the value of {ColumnTableWriter.Each(api)}.");
            Table.Write(writer, api, "Indexes", [.. shared.Indexes]);
        }

        writer.WriteLine().Write(shared.Indexes.Count > 0
            ? "// The values, each once."
            : $"// The value of {ColumnTableWriter.Each(api)}.");
        if (column.Type == ColumnType.Text)
        {
            List<TextSection> texts = [new("", [.. shared.Items.Select(static item => item.Text!)])];
            new StringTable(writer, api).Write("TextTable", texts, TextStorage.Cuts(texts[0].Texts.Count));
        }
        else if (TextStorage.Cuts(shared.Items.Count))
        {
            WriteDecimalParts(writer, api, shared.Items);
        }
        else
        {
            writer.Write("private static class DecimalTable").Open().Write("public static readonly decimal[] Items =").Open();
            writer.WriteItems(shared.Items.Select(item => ColumnSyntax.Of(api, column, item))).Close("};").Close();
        }
    }

    /// <summary>
    /// Writes many decimal numbers as data. The runtime would take long to compile the code that stores each of them.
    /// </summary>
    private static void WriteDecimalParts(SourceWriter writer, ApiContext api, EquatableArray<ColumnValue> items)
    {
        writer.Write($$"""
            private static class DecimalTable
            {
                public static readonly decimal[] Items = Create();

                private static decimal[] Create()
                {
                    decimal[] items = new decimal[{{ApiContext.Format(items.Count)}}];
                    for (int index = 0; index < items.Length; index++)
                    {
                        int part = index * 4;
                        int flags = DecimalParts[part + 3];
                        byte scale = (byte)((flags >> 16) & 0xFF);
                        items[index] = new decimal(DecimalParts[part], DecimalParts[part + 1], DecimalParts[part + 2], flags < 0, scale);
                    }

                    return items;
                }
            }
            """);
        writer.WriteLine().Write("// The four parts of each decimal number, as decimal.GetBits returns them.");
        var parts = items.SelectMany(static item => decimal.GetBits(item.Number));
        Table.Write(writer, api, "int", "DecimalParts", parts.Select(static part => part.ToString(CultureInfo.InvariantCulture)));
    }
}
