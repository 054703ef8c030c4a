using System.Linq;
using System.Text;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>
/// Writes what the rows have in those columns by which a guard can tell codes apart, for the analyzer: it sees neither the
/// catalog nor, in another assembly, the generated code.
/// </summary>
internal static class ColumnMetadata
{
    /// <summary>The key without the enum's name. Its number is the version of the value's format.</summary>
    private const string Key = "StatusCodeGen.Columns.1:";

    private const int RowsPerDigit = 4;

    /// <summary>The key and the value; null if the catalog has no such column.</summary>
    public static (string Key, string Value)? Of(ApiContext api)
    {
        var isText = api.Kind == CodeKind.Text;
        var value = new StringBuilder(ApiContext.Format(api.Codes.Count + (isText ? 1 : 0)));
        var count = value.Length;
        for (var index = 0; index < api.Catalog.Columns.Count; index++)
        {
            var column = api.Catalog.Columns[index];
            if (column.Type == ColumnType.Bool && !column.IsNullable)
            {
                AppendBits(value.Append(';').Append(column.Property).Append(":b:"), Values(api, index));
            }
            else if (column.Type == ColumnType.Word)
            {
                AppendRuns(value.Append(';').Append(column.Property).Append(":e:"), Values(api, index));
            }
        }

        return value.Length == count ? null : (Key + api.Types.QualifiedName(api.Types.Enum), value.ToString());
    }

    /// <summary>The numbers of a column's values, in the order of the enum's members.</summary>
    private static decimal[] Values(ApiContext api, int column)
    {
        var values = api.Codes.Select(code => code.Values[column].Number);
        return api.Kind != CodeKind.Text ? [.. values]
            : [.. values.Prepend(api.Catalog.Columns[column].ToReturned(api.Catalog.Columns[column].Undeclared).Number)];
    }

    /// <summary>Appends a hexadecimal digit for every four rows, the first in its lowest bit.</summary>
    private static void AppendBits(StringBuilder value, decimal[] bits)
    {
        for (var start = 0; start < bits.Length; start += RowsPerDigit)
        {
            var digit = 0;
            for (var row = start; row < bits.Length && row < start + RowsPerDigit; row++)
            {
                digit |= bits[row] == 1 ? 1 << (row - start) : 0;
            }

            value.Append("0123456789abcdef"[digit]);
        }
    }

    /// <summary>Appends the numbers of the words, equal neighbours as one: <c>1*3,2</c>.</summary>
    private static void AppendRuns(StringBuilder value, decimal[] words)
    {
        for (int start = 0, end; start < words.Length; start = end)
        {
            var word = words[start];
            end = start + 1;
            while (end < words.Length && words[end] == word)
            {
                end++;
            }

            value.Append(start > 0 ? "," : "").Append(ColumnSyntax.Format(word));
            value.Append(end - start > 1 ? "*" + ApiContext.Format(end - start) : "");
        }
    }
}
