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
    public static string[] AtRow(ApiContext api) => [.. api.Catalog.Columns.Select(column => IsByNumber(api)
        ? $"{ClassOf(column)}.Of(NumberTable[row])"
        : $"{ClassOf(column)}.At(row)")];

    private static bool IsByNumber(ApiContext api) => api.Lookups.Columns.Least is not null;

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
            var isSpread = IsByNumber(api) && IsSpread(column, storage);
            WriteOf(writer, api, column, isSpread);
            WriteAt(writer, api, column, storage);
            if (isSpread)
            {
                WriteByNumber(writer, api, column);
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
        writer.Write((same, undeclared) switch
        {
            _ when same == undeclared => $"internal static {type} Of({api.Type} code) => {same};",
            ("true", "false") => $"internal static {type} Of({api.Type} code) => IsDefined(code);",
            ("false", "true") => $"internal static {type} Of({api.Type} code) => !IsDefined(code);",
            _ => $"internal static {type} Of({api.Type} code) => IsDefined(code) ? {cast}{Typed(same)} : {Typed(undeclared)};",
        });
        if (!IsByNumber(api))
        {
            writer.WriteLine().Write($"internal static {type} At(int row) => {same};");
        }

        // Before C# 9, null and a value have no common type.
        string Typed(string expression) => expression == "null" && cast.Length == 0 ? $"({type})null" : expression;
    }

    /// <summary>
    /// Whether an array of the values themselves is made at the first lookup. To read a bit, or two tables, takes half as long
    /// again as to read it.
    /// </summary>
    private static bool IsSpread(Column column, ColumnStorage storage) =>
        column.Type == ColumnType.Bool || column.IsNullable || storage is SharedValues { Indexes.Count: > 0 };

    private static void WriteByNumber(SourceWriter writer, ApiContext api, Column column)
    {
        var type = ColumnSyntax.TypeOf(api, column);
        writer.WriteLine().Write($$"""
            // The value of each number, made at the first lookup: one load, where the tables below need more.
            private static class ByNumber
            {
                public static readonly {{type}}[] Items = Create();

                private static {{type}}[] Create()
                {
                    {{type}}[] items = new {{type}}[{{ApiContext.Format(api.Lookups.Columns.PlaceCount)}}];
                    for (int index = 0; index < items.Length; index++)
                    {
                        items[index] = At(index);
                    }

                    return items;
                }
            }
            """);
    }

    private static void WriteOf(SourceWriter writer, ApiContext api, Column column, bool isSpread)
    {
        var undeclared = ColumnSyntax.Undeclared(api, column);
        writer.Write($"internal static {ColumnSyntax.TypeOf(api, column)} Of({api.Type} code)").Open();
        if (api.Lookups.Columns is { Least: { } least, PlaceCount: var count })
        {
            writer.Write($"{NumberWriter.IndexType(api)} index = {NumberWriter.Index(api, least)};");
            var (end, value) = (ApiContext.Format(count), "At((int)index)");
            if (isSpread)
            {
                writer.Write($"{ColumnSyntax.TypeOf(api, column)}[] items = ByNumber.Items;");
                (end, value) = ($"({NumberWriter.IndexType(api)})items.Length", "items[(int)index]");
            }

            writer.Write((column.IsNullable, undeclared) switch
            {
                (false, "false") => $"return index < {end} && {value};",
                (false, "true") => $"return index >= {end} || {value};",
                _ => $"return index < {end} ? {value} : {undeclared};",
            });
        }
        else
        {
            writer.Write("int row = RowOf(code);");
            writer.Write((column.IsNullable, undeclared) switch
            {
                (false, "false") => "return row >= 0 && At(row);",
                (false, "true") => "return row < 0 || At(row);",
                _ => $"return row < 0 ? {undeclared} : At(row);",
            });
        }

        writer.Close();
    }

    private static void WriteAt(SourceWriter writer, ApiContext api, Column column, ColumnStorage storage)
    {
        var (access, place) = IsByNumber(api) ? ("private", "index") : ("internal", "row");
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
