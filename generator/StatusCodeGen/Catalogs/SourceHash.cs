using System.Globalization;
using System.Linq;
using System.Text;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// A short hash of all that a catalog says about a code in words: the name, the description and the columns of texts. A
/// translation has it as <c>of</c>, and so shows whether the catalog still says what was translated.
/// </summary>
internal static class SourceHash
{
    private const int Length = 8;

    /// <summary>The hash of a row: eight hexadecimal digits.</summary>
    public static string Of(Catalog catalog, int row)
    {
        var code = catalog.Codes[row];
        var columns = Enumerable.Range(0, catalog.Columns.Count)
            .Where(column => catalog.Columns[column].Type == ColumnType.Text)
            .Select(column => code.Values[column].Text ?? "");
        var texts = string.Join("\n", new[] { code.Name, code.Description }.Concat(columns));
        return TextNumber.Hash(Encoding.UTF8.GetBytes(texts)).ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a text is written like a hash.</summary>
    public static bool IsHash(string text) =>
        text.Length == Length && text.All(static digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
