using StatusCodeGen.Benchmarks.Lookups.Contenders;

namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>
/// The hand-written tables for codes that are close together: subtract the first code, compare with the length, load. Each
/// column has a table of its own.
/// </summary>
internal readonly struct DirectColumns<TCatalog, TCode> : IColumns<TCode>
    where TCatalog : struct, IColumnCatalog<TCode>
    where TCode : struct, Enum
{
    private static readonly uint First = TCatalog.Rows.Min(static row => Number.BitsOf(row.Code));

    private static readonly bool[] Retriable = Table(static row => row.IsRetriable, false);
    private static readonly byte[] Severities = Table(static row => (byte)row.Severity, (byte)0);
    private static readonly int?[] Https = Table(static row => row.Http, null);
    private static readonly string[] Advices = Table(static row => row.Advice, "");

    /// <inheritdoc/>
    public static bool IsRetriable(TCode code)
    {
        var (index, table) = (Number.BitsOf(code) - First, Retriable);
        return index < (uint)table.Length && table[index];
    }

    /// <inheritdoc/>
    public static int SeverityOf(TCode code)
    {
        var (index, table) = (Number.BitsOf(code) - First, Severities);
        return index < (uint)table.Length ? table[index] : 0;
    }

    /// <inheritdoc/>
    public static int? HttpOf(TCode code)
    {
        var (index, table) = (Number.BitsOf(code) - First, Https);
        return index < (uint)table.Length ? table[index] : null;
    }

    /// <inheritdoc/>
    public static string AdviceOf(TCode code)
    {
        var (index, table) = (Number.BitsOf(code) - First, Advices);
        return index < (uint)table.Length ? table[index] : "";
    }

    private static T[] Table<T>(Func<ColumnRow<TCode>, T> value, T none)
    {
        var table = new T[TCatalog.Rows.Max(static row => Number.BitsOf(row.Code)) - First + 1];
        Array.Fill(table, none);
        foreach (var row in TCatalog.ColumnRows)
        {
            table[Number.BitsOf(row.Code) - First] = value(row);
        }

        return table;
    }
}
