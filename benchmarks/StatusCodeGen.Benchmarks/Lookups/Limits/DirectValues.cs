namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>
/// For codes that are close together: subtract the first code, compare with the length, load. Each question has its own
/// table, so that one load is enough.
/// </summary>
internal readonly struct DirectValues<TCatalog, TCode> : IValues<TCode>
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
{
    private static readonly uint First = TCatalog.Rows.Min(static row => Number.BitsOf(row.Code));

    private static readonly string?[] Names = Table(static row => row.Name);

    private static readonly string?[] Descriptions = Table(static row => row.Description);

    private static readonly bool[] Defined = [.. Names.Select(static name => name is not null)];

    /// <inheritdoc/>
    public static string? NameOf(TCode code)
    {
        var (index, names) = (Number.BitsOf(code) - First, Names);
        return index < (uint)names.Length ? names[index] : null;
    }

    /// <inheritdoc/>
    public static string? DescriptionOf(TCode code)
    {
        var (index, descriptions) = (Number.BitsOf(code) - First, Descriptions);
        return index < (uint)descriptions.Length ? descriptions[index] : null;
    }

    /// <inheritdoc/>
    public static bool IsDefined(TCode code)
    {
        var (index, defined) = (Number.BitsOf(code) - First, Defined);
        return index < (uint)defined.Length && defined[index];
    }

    private static string?[] Table(Func<Row<TCode>, string> text)
    {
        var table = new string?[TCatalog.Rows.Max(static row => Number.BitsOf(row.Code)) - First + 1];
        foreach (var row in TCatalog.Rows)
        {
            table[Number.BitsOf(row.Code) - First] = text(row);
        }

        return table;
    }
}
