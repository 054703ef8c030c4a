using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes a class for each of the page's further columns, with its tables and the members that read them. A class of its own
/// lets no name clash, and creates no table that nobody asks for.
/// </summary>
internal static class FurtherColumnWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        for (var index = 0; index < api.Catalog.Columns.Count; index++)
        {
            Write(writer, api, api.Catalog.Columns[index], api.Lookups.Columns.Columns[index]);
        }
    }

    /// <summary>The class of a column, which is nested in the lookup class.</summary>
    public static string ClassOf(Column column) => column.Property + "Column";

    /// <summary>The expressions for what a row has in each column, given the <c>row</c>.</summary>
    public static string[] AtRow(ApiContext api) => [.. api.Catalog.Columns.Select(column => IsByRow(api)
        ? $"{ClassOf(column)}.At(row)"
        : $"{ClassOf(column)}.Of(NumberTable[row])")];

    private static bool IsByRow(ApiContext api) => api.Lookups.Columns.Places is PlacesByRow;

    private static void Write(SourceWriter writer, ApiContext api, Column column, ColumnStorage storage)
    {
        writer.WriteLine();
        writer.Write($"// The column {DocComment.Fold(column.Title)}.");
        writer.Write($"internal static class {ClassOf(column)}").Open();
        if (storage is SameValue { Value: var value })
        {
            WriteSame(writer, api, column, value);
        }
        else
        {
            var isSpread = SpreadColumnWriter.Has(api, column, storage);
            WriteOf(writer, api, column, isSpread);
            WriteAt(writer, api, column, storage);
            if (isSpread)
            {
                SpreadColumnWriter.Write(writer, api, column);
            }

            ColumnTableWriter.Write(writer, api, column, storage);
        }

        writer.Close();
    }

    /// <summary>Writes the members of a column in which all rows have the same value.</summary>
    private static void WriteSame(SourceWriter writer, ApiContext api, Column column, ColumnValue value)
    {
        var type = ColumnSyntax.TypeOf(api, column);
        var (same, undeclared) = (ColumnSyntax.Of(api, column, value), ColumnSyntax.Undeclared(api, column));
        var cast = value.IsPresent ? "" : $"({type})";
        var (isDefined, isNotDefined) = api.IsText ? ("RowOf(code) >= 0", "RowOf(code) < 0") : ("IsDefined(code)", "!IsDefined(code)");
        writer.Write((same, undeclared) switch
        {
            _ when same == undeclared => $"internal static {type} Of({api.Type} code) => {same};",
            ("true", "false") => $"internal static {type} Of({api.Type} code) => {isDefined};",
            ("false", "true") => $"internal static {type} Of({api.Type} code) => {isNotDefined};",
            _ => $"internal static {type} Of({api.Type} code) => {isDefined} ? {cast}{Typed(same)} : {Typed(undeclared)};",
        });
        if (IsByRow(api))
        {
            writer.WriteLine().Write($"internal static {type} At(int row) => {same};");
        }

        // Before C# 9, null and a value have no common type.
        string Typed(string expression) => expression == "null" && cast.Length == 0 ? $"({type})null" : expression;
    }

    private static void WriteOf(SourceWriter writer, ApiContext api, Column column, bool isSpread)
    {
        writer.Write($"internal static {ColumnSyntax.TypeOf(api, column)} Of({api.Type} code)").Open();
        switch (api.Lookups.Columns.Places)
        {
            case PlacesByNumber { Least: var least }:
                WriteOfIndex(writer, api, column, NumberWriter.IndexType(api), NumberWriter.Index(api, least), isSpread);
                break;
            case PlacesBySlot when isSpread:
                writer.Write("return BySlot.Items[SlotOf(code) + 1];");
                break;
            case PlacesBySlot:
                // Of a number that is not declared, the slot is -1, and as an unsigned number above all others.
                WriteOfIndex(writer, api, column, "uint", "unchecked((uint)SlotOf(code))", isSpread: false);
                break;
            default:
                WriteOfRow(writer, api, column);
                break;
        }

        writer.Close();
    }

    private static void WriteOfIndex(SourceWriter writer, ApiContext api, Column column, string type, string index, bool isSpread)
    {
        writer.Write($"{type} index = {index};");
        var (end, value) = (ApiContext.Format(api.Lookups.Columns.PlaceCount), "At((int)index)");
        if (isSpread)
        {
            writer.Write($"{ColumnSyntax.TypeOf(api, column)}[] items = ByNumber.Items;");
            (end, value) = ($"({type})items.Length", "items[(int)index]");
        }

        writer.Write((column.IsNullable, ColumnSyntax.Undeclared(api, column)) switch
        {
            (false, "false") => $"return index < {end} && {value};",
            (false, "true") => $"return index >= {end} || {value};",
            (_, var undeclared) => $"return index < {end} ? {value} : {undeclared};",
        });
    }

    private static void WriteOfRow(SourceWriter writer, ApiContext api, Column column)
    {
        writer.Write("int row = RowOf(code);");
        writer.Write((column.IsNullable, ColumnSyntax.Undeclared(api, column)) switch
        {
            (false, "false") => "return row >= 0 && At(row);",
            (false, "true") => "return row < 0 || At(row);",
            (_, var undeclared) => $"return row < 0 ? {undeclared} : At(row);",
        });
    }

    private static void WriteAt(SourceWriter writer, ApiContext api, Column column, ColumnStorage storage)
    {
        var (access, place) = IsByRow(api) ? ("internal", "row") : ("private", "index");
        var type = ColumnSyntax.TypeOf(api, column);
        var (condition, value) = ColumnTableWriter.Read(api, column, storage, place);
        writer.WriteLine().Write(condition.Length == 0
            ? $"{access} static {type} At(int {place}) => {value};"
            : $"""
                {access} static {type} At(int {place}) => {condition}
                    ? {value}
                    : ({type})null;
                """);
    }
}
