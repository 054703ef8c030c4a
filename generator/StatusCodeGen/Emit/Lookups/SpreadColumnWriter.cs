using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes an array of the values of a column, which is made at the first lookup. To read a bit, or two tables, takes half as
/// long again as to read it.
/// </summary>
internal static class SpreadColumnWriter
{
    /// <summary>Whether a column has such an array. One by row would need the row, which is a load of its own.</summary>
    public static bool Has(ApiContext api, Column column, ColumnStorage storage) =>
        api.Lookups.Columns.Places is not PlacesByRow
        && (column.Type == ColumnType.Bool || column.IsNullable || storage is SharedValues { Indexes.Count: > 0 });

    public static void Write(SourceWriter writer, ApiContext api, Column column)
    {
        var type = ColumnSyntax.TypeOf(api, column);
        writer.WriteLine();
        if (api.Lookups.Columns.Places is PlacesBySlot)
        {
            WriteBySlot(writer, api, column, type);
        }
        else
        {
            WriteByNumber(writer, api, type);
        }
    }

    private static void WriteByNumber(SourceWriter writer, ApiContext api, string type) => writer.Write($$"""
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

    /// <summary>
    /// The value of an undeclared number comes first: half of the numbers may be undeclared, and a branch for them would often
    /// be predicted wrongly.
    /// </summary>
    private static void WriteBySlot(SourceWriter writer, ApiContext api, Column column, string type) => writer.Write($$"""
        // The value of a number that is not declared, and then that of each slot. They are made at the first lookup.
        private static class BySlot
        {
            public static readonly {{type}}[] Items = Create();

            private static {{type}}[] Create()
            {
                {{type}}[] items = new {{type}}[{{ApiContext.Format(api.Lookups.Columns.PlaceCount + 1)}}];
                items[0] = {{ColumnSyntax.Undeclared(api, column)}};
                for (int index = 1; index < items.Length; index++)
                {
                    items[index] = At(index - 1);
                }

                return items;
            }
        }
        """);
}
