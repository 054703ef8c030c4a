using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the members that return what the page says about a number. The extension methods call them.
/// </summary>
internal static class ColumnWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write("// What the page says of a number, declared or not: the extension methods ask for it.");
        WriteText(writer, api, $"string{api.Nullable}", "NameOf", RowTableWriter.NameTable(api), "NameByNumber", "null");
        if (api.HasDescriptions)
        {
            writer.WriteLine();
            WriteText(writer, api, "string", "DescriptionOf", "DescriptionTable", "DescriptionByNumber", "\"\"");
        }
        else
        {
            writer.WriteLine().Write($"internal static string DescriptionOf({api.Type} code) => \"\";");
        }

        GroupWriter.Write(writer, api);
        WriteRow(writer, api);
    }

    /// <summary>
    /// Writes a method that returns a text: in one step if there is a table by number, otherwise through the row.
    /// </summary>
    private static void WriteText(
        SourceWriter writer,
        ApiContext api,
        string type,
        string method,
        string byRow,
        string byNumber,
        string none)
    {
        writer.Write($"internal static {type} {method}({api.Type} code)").Open();
        writer.Write(api.Lookups.Numbers switch
        {
            DenseNumbers numbers => $"""
                {NumberWriter.IndexType(api)} index = {NumberWriter.Index(api, numbers.Least)};
                {type}[] items = {byNumber}.Items;
                return index < ({NumberWriter.IndexType(api)})items.Length ? items[(int)index] : {none};
                """,
            _ => $"""
                int row = RowOf(code);
                return row < 0 ? {none} : {byRow}.Items[row];
                """,
        });
        writer.Close();
    }

    private static void WriteRow(SourceWriter writer, ApiContext api)
    {
        var description = api.HasDescriptions ? "DescriptionTable.Items[row]" : "\"\"";
        var group = api.Catalog.Groups.Count == 0 ? $"{api.Group}.{Group.Unknown}" : $"({api.Group})GroupByRow[row]";
        writer.WriteLine().Write($$"""
            internal static bool TryGetRow({{api.Type}} code, out {{api.Info}} info)
            {
                int row = RowOf(code);
                info = row < 0 ? default({{api.Info}}) : RowAt(row);
                return row >= 0;
            }

            private static {{api.Info}} RowAt(int row) => new {{api.Info}}(
                ({{api.Enum}})NumberTable[row],
                {{RowTableWriter.NameTable(api)}}.Items[row],
                {{description}},
                {{string.Join(",\n    ", FurtherColumnWriter.AtRow(api).Prepend(group))}});
            """);
    }
}
