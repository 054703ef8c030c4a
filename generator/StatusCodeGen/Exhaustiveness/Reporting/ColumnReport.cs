using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Reporting;

/// <summary>
/// Writes the columns of catalogs for the code fix, which can group missing arms by them: <c>IsRetriable=1,0;Severity=2,1</c>
/// has a value for each of two codes. A value is empty for null, and for a code whose catalog has no such column.
/// </summary>
internal static class ColumnReport
{
    /// <summary>
    /// Each column becomes an entry in the menu of the code fix. In a longer menu nobody finds the fix that they look for,
    /// so only the first columns of the page count.
    /// </summary>
    public const int MostColumns = 4;

    /// <summary>The values of some codes; null if their catalogs have no columns.</summary>
    /// <param name="columns">The columns of the switch.</param>
    /// <param name="codes">The codes.</param>
    public static string? Of(Patterns.Columns columns, IReadOnlyList<DeclaredCode?> codes)
    {
        var catalogs = columns.OfCodes.Select(static column => column.Codes!).Distinct()
            .Where(static catalog => catalog.Columns.Count > 0)
            .ToList();
        List<string> names = [.. catalogs
            .SelectMany(static catalog => catalog.Columns)
            .Select(static column => column.Name)
            .Distinct()
            .Take(MostColumns)];
        return names.Count == 0
            ? null
            : string.Join(";", names.Select(name => $"{name}={string.Join(",", codes.Select(code => ValueOf(catalogs, name, code)))}"));
    }

    /// <summary>The value of a code. Equal values of two catalogs may have different meanings, so they are kept apart.</summary>
    private static string ValueOf(List<CodeDomain> catalogs, string name, DeclaredCode? code)
    {
        var number = code is null ? -1 : catalogs.FindIndex(catalog => catalog.Has(code));
        if (number < 0 || catalogs[number].Columns.FirstOrDefault(column => column.Name == name) is not { } column)
        {
            return "";
        }

        var value = column.ValueOf(code!).ToString(CultureInfo.InvariantCulture);
        return number == 0 ? value : string.Format(CultureInfo.InvariantCulture, "{0}.{1}", number, value);
    }
}
