using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Export;

/// <summary>
/// Which numbers JavaScript, and most readers of JSON, keep exactly: they read every number as a double. Where one of a
/// column is not kept, the whole column has texts (or <c>bigint</c>), so that all rows have one type.
/// </summary>
internal static class ExactNumbers
{
    private const decimal MaxSafeInteger = 9_007_199_254_740_991;

    public static bool AreKept(IEnumerable<decimal> integers) =>
        integers.All(static number => Math.Abs(number) <= MaxSafeInteger);

    /// <summary>Whether the values of a column are kept. Those of other columns than numbers always are.</summary>
    public static bool AreKept(Catalog catalog, int column) => catalog.Columns[column].Type switch
    {
        ColumnType.Long => AreKept(PresentValues(catalog, column).Select(static value => value.Number)),
        ColumnType.Decimal => PresentValues(catalog, column).All(static value => IsKept(value.Text!)),
        ColumnType.Code when catalog.Type.IsText => true,
        ColumnType.Code => AreKept(catalog.Codes.Select(static code => code.Number)),
        _ => true,
    };

    private static IEnumerable<ColumnValue> PresentValues(Catalog catalog, int column) =>
        catalog.Codes.Select(code => code.Values[column]).Where(static value => value.IsPresent);

    /// <summary>Whether a double has all digits of a decimal number.</summary>
    private static bool IsKept(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && decimal.TryParse(
            double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var kept)
        && number == kept;
}
