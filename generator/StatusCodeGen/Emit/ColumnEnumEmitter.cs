using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Emits the enum of a column's words.</summary>
internal static class ColumnEnumEmitter
{
    /// <summary>With more words than this, the greatest bit does not fit into a positive <c>int</c>.</summary>
    private const int MaxIntBits = 31;

    public static SourceText Emit(ApiContext api, Column column)
    {
        var isFlags = column.Type == ColumnType.Words;
        var writer = api.Begin();
        writer.WriteSummary(ColumnText.Summary(column));
        api.WriteAttributes(writer);
        if (isFlags)
        {
            writer.Write("[global::System.Flags]");
        }

        var type = isFlags && column.Words.Count > MaxIntBits ? " : long" : "";
        writer.Write($"{api.Access} enum {Keyword.EscapeType(column.EnumOf(api.Catalog.Name))}{type}").Open();
        writer.WriteSummary(isFlags ? "None of the words." : "No word: the code has none, or is not declared.");
        writer.Write($"{(isFlags ? Column.NoWords : Column.NoWord)} = 0,");
        for (var index = 0; index < column.Words.Count; index++)
        {
            writer.WriteLine().WriteSummary(column.Words[index].Text);
            var value = isFlags ? $" = {ColumnSyntax.Format(1L << index)}" : "";
            writer.Write($"{Keyword.EscapeMember(column.Words[index].Identifier)}{value},");
        }

        writer.Close();
        return api.End(writer);
    }
}
