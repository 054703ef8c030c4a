using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the page's rows, one table for each column. A table costs nothing until it is used: a table of numbers is
/// static data, and a table of texts is created at its first use.
/// </summary>
internal static class RowTableWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        WriteNumbers(writer, api);
        WriteGroups(writer, api);
        GroupSlices.WriteTable(writer, api);
        writer.WriteLine().Write($"// {Contents(api)}.");
        var table = new StringTable(writer, api);
        table.Write("TextTable", Texts(api).ToList(), api.Lookups.Storage.CutsNames);
        WriteNames(writer, api);
        if (api.HasDescriptions)
        {
            writer.WriteLine().Write("// The descriptions, in the page's order.");
            var descriptions = ByHeading(api, static code => code.Description).ToList();
            table.Write("DescriptionTable", descriptions, api.Lookups.Storage.CutsDescriptions);
        }

        table.WriteCut();
        ByNumberWriter.Write(writer, api);
        WritePage(writer, api);
    }

    private static void WriteNumbers(SourceWriter writer, ApiContext api)
    {
        var texts = api.Lookups.Texts;
        writer.WriteLine().Write((texts.Names.Count, texts.Aliases.Count, texts.Identifiers.Count) switch
        {
            (0, 0, 0) => "// The number of each row.",
            (0, 0, _) => "// The number of each text of TextTable: of the rows, in the page's order, then of the C# names.",
            (0, _, _) =>
                "// The number of each text of TextTable: of the rows, in the page's order, then of the aliases and the C# names.",
            _ => "// The number of each text of TextTable: of the rows, in the page's order, then of their other texts.",
        });
        var literals = api.Codes.Select(static code => code.Literal)
            .Concat(texts.Further.Select(text => api.Codes[text.Row].Literal));
        Table.Write(writer, api, api.Type, "NumberTable", literals);
    }

    private static void WriteGroups(SourceWriter writer, ApiContext api)
    {
        if (api.Catalog.Groups.Count == 0)
        {
            return;
        }

        writer.WriteLine().Write("// The group of each row.");
        var groups = api.Codes.Select(code => code.Group is { } group ? api.Catalog.Groups[group].Number : 0);
        Table.Write(writer, api, "GroupByRow", [.. groups]);
    }

    /// <summary>What TextTable has, as a sentence without its full stop.</summary>
    private static string Contents(ApiContext api)
    {
        var texts = api.Lookups.Texts;
        var further = new List<string>();
        if (texts.Names.Count > 0)
        {
            further.Add("then the names");
        }

        if (texts.Aliases.Count > 0)
        {
            further.Add("then the aliases");
        }

        if (texts.Identifiers.Count > 0)
        {
            further.Add($"then the C# names that differ from every {(api.IsText ? "text" : "name")} on the page");
        }

        return string.Join(", ", further.Prepend($"The {(api.IsText ? "codes" : "names")}, in the page's order"));
    }

    /// <summary>Writes the table of the names, if it is not the beginning of TextTable.</summary>
    private static void WriteNames(SourceWriter writer, ApiContext api)
    {
        if (api.Lookups.Texts.Names.Count > 0)
        {
            var count = ApiContext.Format(api.Codes.Count);
            writer.WriteLine().Write($$"""
                // The names alone, in the page's order.
                private static class NameTable
                {
                    public static readonly string[] Items = Create();

                    private static string[] Create()
                    {
                        string[] names = new string[{{count}}];
                        global::System.Array.Copy(TextTable.Items, {{count}}, names, 0, names.Length);
                        return names;
                    }
                }
                """);
        }
    }

    /// <summary>The table whose items are the names of the rows.</summary>
    public static string NameTable(ApiContext api) => api.Lookups.Texts.Names.Count > 0 ? "NameTable" : "TextTable";

    private static IEnumerable<TextSection> Texts(ApiContext api) => ByHeading(api, code => api.IsText ? code.Spelling : code.Name)
        .Append(new("The names", [.. api.Lookups.Texts.Names.Select(static text => text.Text)]))
        .Append(new("The aliases", [.. api.Lookups.Texts.Aliases.Select(static text => text.Text)]))
        .Append(new("The C# names", [.. api.Lookups.Texts.Identifiers.Select(static text => text.Text)]))
        .Where(static section => section.Texts.Count > 0);

    private static IEnumerable<TextSection> ByHeading(ApiContext api, System.Func<Code, string> text) =>
        api.Sections.Select(section => new TextSection(
            section.Group is null ? "" : DocComment.Fold(ApiContext.Heading(section.Group)),
            [.. section.Codes.Select(text)],
            section.Codes.All(static code => code.NeedsNoEscaping)));

    private static void WritePage(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        // The rows themselves, made when All is first read.
        internal static class PageTable
        {
            public static readonly global::System.Collections.Generic.IReadOnlyList<{{api.Info}}> Rows =
                global::System.Array.AsReadOnly(CreateRows());

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
