using System.Globalization;
using System.Linq;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members and tables that find the row of a number.</summary>
internal static class NumberWriter
{
    private const string Displacement = "NumberDisplacement";

    /// <summary>Writes <c>RowOf</c>, the first member of the class.</summary>
    public static void Write(SourceWriter writer, ApiContext api)
    {
        switch (api.Lookups.Numbers)
        {
            case ConsecutiveNumbers when api.Codes.Count == 0:
                writer.Write($"internal static int RowOf({api.Type} code) => -1;");
                break;
            case ConsecutiveNumbers numbers:
                WriteConsecutive(writer, api, numbers);
                break;
            case DenseNumbers numbers:
                WriteDense(writer, api, numbers);
                break;
            case HashedNumbers numbers:
                WriteHashed(writer, api, numbers);
                break;
        }
    }

    /// <summary>The statements that return whether <c>code</c> is declared, in the shortest way.</summary>
    public static string[] IsDefined(ApiContext api) => api.Lookups.Numbers switch
    {
        ConsecutiveNumbers numbers when api.Codes.Count > 0 =>
            [$"return {Index(api, numbers.Least)} < {ApiContext.Format(api.Codes.Count)};"],
        DenseNumbers numbers =>
        [
            $"{IndexType(api)} index = {Index(api, numbers.Least)};",
            "bool[] items = Lookup.DefinedByNumber.Items;",
            $"return index < ({IndexType(api)})items.Length && items[(int)index];",
        ],
        _ => ["return Lookup.RowOf(code) >= 0;"],
    };

    public static void WriteTables(SourceWriter writer, ApiContext api)
    {
        switch (api.Lookups.Numbers)
        {
            case DenseNumbers numbers:
                var least = numbers.Least.ToString(CultureInfo.InvariantCulture);
                writer.WriteLine().Write($"// The row of each number from {least} on, plus one; 0 where the catalog has no such number.");
                Table.Write(writer, api, "RowByNumber", [.. numbers.Rows]);
                break;
            case HashedNumbers numbers:
                writer.WriteLine().Write(
                    "// A perfect hash of the numbers, found at build time: the row of each slot, "
                        + "the only one that may have a number of its hash.");
                Hash.WriteTables(writer, api, numbers.Table, "RowBySlot", Displacement);
                if (HasSlots(api))
                {
                    WriteNumberBySlot(writer, api, numbers.Table);
                }

                break;
        }
    }

    public static string IndexType(ApiContext api) => api.Catalog.Type.Underlying.IsWide ? "ulong" : "uint";

    /// <summary>
    /// The expression for the offset of <c>code</c> from the least number. It is unsigned, so a smaller number wraps
    /// around to an offset that is greater than all valid ones.
    /// </summary>
    public static string Index(ApiContext api, decimal least)
    {
        var type = IndexType(api);
        var number = least.ToString(CultureInfo.InvariantCulture);
        return least == 0 ? $"unchecked(({type})code)" : $"unchecked(({type})(code - {(least < 0 ? $"({number})" : number)}))";
    }

    private static void WriteConsecutive(SourceWriter writer, ApiContext api, ConsecutiveNumbers numbers) => writer.Write($$"""
        // The row of a number; -1 if it is not declared. The numbers count the rows.
        internal static int RowOf({{api.Type}} code)
        {
            {{IndexType(api)}} index = {{Index(api, numbers.Least)}};
            return index < {{ApiContext.Format(api.Codes.Count)}} ? (int)index : -1;
        }
        """);

    private static void WriteDense(SourceWriter writer, ApiContext api, DenseNumbers numbers) => writer.Write($$"""
        // The row of a number; -1 if it is not declared. A number below the least one wraps around and is above all of them.
        internal static int RowOf({{api.Type}} code)
        {
            {{IndexType(api)}} index = {{Index(api, numbers.Least)}};
            return index < ({{IndexType(api)}})RowByNumber.Length ? RowByNumber[(int)index] - 1 : -1;
        }
        """);

    private static void WriteHashed(SourceWriter writer, ApiContext api, HashedNumbers numbers)
    {
        writer.Write("// The row of a number; -1 if it is not declared. Its hash leads to the only row that may have it.");
        writer.Write($"internal static int RowOf({api.Type} code)").Open();
        WriteHash(writer, api, numbers.Table);
        writer.Write($"""
            int row = RowBySlot[{Hash.Slot(numbers.Table, Displacement)}];
            return NumberTable[row] == code ? row : -1;
            """);
        writer.Close();
        if (HasSlots(api))
        {
            writer.WriteLine();
            writer.Write("// The slot of a number; -1 if it is not declared. The columns have their values by slot.");
            writer.Write($"private static int SlotOf({api.Type} code)").Open();
            WriteHash(writer, api, numbers.Table);
            writer.Write($"""
                int slot = {Hash.Slot(numbers.Table, Displacement)};
                return NumberBySlot[slot] == code ? slot : -1;
                """);
            writer.Close();
        }
    }

    private static void WriteHash(SourceWriter writer, ApiContext api, PerfectHash table)
    {
        var multiplier = Hash.Multiplier(table.Multipliers[0]);
        writer.Write(api.Catalog.Type.Underlying.IsWide
            ? $"""
                ulong bits = unchecked((ulong)code);
                ulong hash = unchecked((bits ^ (bits >> 32)) * {multiplier});
                """
            : $"""
                ulong hash = unchecked((uint)code * {multiplier});
                """);
    }

    private static void WriteNumberBySlot(SourceWriter writer, ApiContext api, PerfectHash table)
    {
        writer.WriteLine().Write("// The number of each slot, and of the first row where a slot is free: it is searched for elsewhere.");
        Table.Write(writer, api, api.Type, "NumberBySlot", table.Keys.Select(row => api.Codes[row].Literal));
    }

    /// <summary>Whether a column has a table by slot.</summary>
    private static bool HasSlots(ApiContext api) =>
        api.Lookups.Columns is { Places: PlacesBySlot, Columns: var columns } && columns.Any(static column => column is not SameValue);
}
