using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the page's rows, a table for each column. None of them costs anything before it is asked for: those of numbers
/// are data, and each of texts is made at its first use.
/// </summary>
internal static class RowTableWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        WriteNumbers(writer, api);
        WriteGroups(writer, api);
        writer.WriteLine().Write(api.Lookups.Texts.Identifiers.Count == 0
            ? "// The names, in the page's order."
            : "// The names, in the page's order, and the C# names that are none of these.");
        StringTable.Write(writer, api, "TextTable", Texts(api).ToList());
        if (api.HasDescriptions)
        {
            writer.WriteLine().Write("// The descriptions, in the page's order.");
            StringTable.Write(writer, api, "DescriptionTable", ByHeading(api, static code => code.Description).ToList());
        }

        StringTable.WriteCut(writer, api);
        WriteByNumber(writer, api);
        WritePage(writer, api);
    }

    private static void WriteNumbers(SourceWriter writer, ApiContext api)
    {
        var identifiers = api.Lookups.Texts.Identifiers;
        writer.WriteLine().Write(identifiers.Count == 0
            ? "// The number of each row."
            : "// The number of each text of TextTable: of the rows, in the page's order, and of the C# names.");
        Table.Write(writer, api, api.Type, "NumberTable", [.. api.Codes.Select(static code => code.Literal), .. identifiers.Select(text => api.Codes[text.Row].Literal)]);
    }

    private static void WriteGroups(SourceWriter writer, ApiContext api)
    {
        if (api.Catalog.Groups.Count == 0)
        {
            return;
        }

        var group = 0;
        var groups = api.Catalog.Sections.SelectMany(section => Enumerable.Repeat(section.IsUnknown ? 0 : ++group, section.Codes.Count));
        writer.WriteLine().Write("// The group of each row.");
        Table.Write(writer, api, "GroupByRow", groups.ToList());
    }

    private static IEnumerable<TextSection> Texts(ApiContext api) => ByHeading(api, static code => code.Name)
        .Append(new("The C# names", [.. api.Lookups.Texts.Identifiers.Select(static text => text.Text)]))
        .Where(static section => section.Texts.Count > 0);

    private static IEnumerable<TextSection> ByHeading(ApiContext api, System.Func<Code, string> text) => api.Catalog.Sections
        .Where(static section => section.Codes.Count > 0)
        .Select(section => new TextSection(section.IsUnknown ? "" : DocComment.Fold(ApiContext.Heading(section)), [.. section.Codes.Select(text)]));

    private static void WriteByNumber(SourceWriter writer, ApiContext api)
    {
        if (api.Lookups.Numbers is not SpreadNumbers numbers)
        {
            return;
        }

        writer.WriteLine().Write("// What the page says of each number, null where there is none: one step, where the way by the row has two.");
        WriteByNumber(writer, api, "NameByNumber", "TextTable");
        if (api.HasDescriptions)
        {
            writer.WriteLine();
            WriteByNumber(writer, api, "DescriptionByNumber", "DescriptionTable");
        }

        var index = NumberWriter.Index(api, numbers.Least).Replace("code", "NumberTable[row]");
        writer.WriteLine().Write($$"""
            private static string{{api.Nullable}}[] Spread(string[] items)
            {
                string{{api.Nullable}}[] spread = new string{{api.Nullable}}[{{ApiContext.Format(numbers.Rows.Count)}}];
                for (int row = 0; row < {{ApiContext.Format(api.Codes.Count)}}; row++)
                {
                    spread[{{index}}] = items[row];
                }

                return spread;
            }
            """);
    }

    private static void WriteByNumber(SourceWriter writer, ApiContext api, string name, string table) => writer.Write($$"""
        private static class {{name}}
        {
            public static readonly string{{api.Nullable}}[] Items = Spread({{table}}.Items);
        }
        """);

    private static void WritePage(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        // The rows, for who wants them all.
        private static class PageTable
        {
            public static readonly global::System.Collections.Generic.IReadOnlyList<{{api.Info}}> Rows = global::System.Array.AsReadOnly(CreateRows());

            private static {{api.Info}}[] CreateRows()
            {
                {{api.Info}}[] rows = new {{api.Info}}[{{ApiContext.Format(api.Codes.Count)}}];
                for (int row = 0; row < rows.Length; row++)
                {
                    rows[row] = RowAt(row);
                }

                return rows;
            }
        }
        """);
}
