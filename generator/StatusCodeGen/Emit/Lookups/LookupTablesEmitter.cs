using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Emits the part of the lookup class that is not public: the search for a row, and the tables. All static fields are
/// in this part, and a reader of the public members need not see it.
/// </summary>
internal static class LookupTablesEmitter
{
    private const string Page = "https://github.com/StatusCodeGen/StatusCodeGen/blob/main/docs/lookups.md";

    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.Write($"// How {api.Types.Lookup} finds a row. The public members are in the other part of the class.");
        writer.Write($"{api.Access} static partial class {Keyword.EscapeType(api.Types.Lookup)}").Open();
        writer.Write($"internal static {api.PartialInner}class {ApiContext.InnerName}").Open();
        NumberWriter.Write(writer, api);
        CodeMemberWriter.WriteInternal(writer, api);
        ColumnWriter.Write(writer, api);
        TextMemberWriter.WriteInternal(writer, api);
        TextSearchWriter.Write(writer, api);
        OtherTextWriter.Write(writer, api);
        WriteTables(writer, api);
        writer.Close();
        writer.Close();
        return api.End(writer);
    }

    private static void WriteTables(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine();
        writer.Write($"// The tables. They are made of {DocComment.Fold(api.Catalog.FileName)} at build time; how each is searched:");
        writer.Write($"// {Page}");
        NumberWriter.WriteTables(writer, api);
        RowTableWriter.Write(writer, api);
        TextSearchWriter.WriteTables(writer, api);
        Utf8Writer.WriteTable(writer, api);
        FurtherColumnWriter.Write(writer, api);
    }
}
