using System.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

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

    /// <summary>The attribute of the assembly; empty if the catalog has no such column.</summary>
    public static string Attribute(ApiContext api)
    {
        var value = new StringBuilder(ApiContext.Format(api.Codes.Count));
        var count = value.Length;
        for (var index = 0; index < api.Catalog.Columns.Count; index++)
        {
            var column = api.Catalog.Columns[index];
            if (column.Type == ColumnType.Bool && !column.IsNullable)
            {
                AppendBits(value.Append(';').Append(column.Property).Append(":b:"), api.Codes, index);
            }
            else if (column.Type == ColumnType.Word)
            {
                AppendRuns(value.Append(';').Append(column.Property).Append(":e:"), api.Codes, index);
            }
        }

        var key = Literal.Of(Key + api.Types.QualifiedName(api.Types.Enum));
        return value.Length == count
            ? ""
            : $"[assembly: global::System.Reflection.AssemblyMetadata({(string)key}, {(string)Literal.Of(value.ToString())})]";
    }

    /// <summary>Appends a hexadecimal digit for every four rows, the first in its lowest bit.</summary>
    private static void AppendBits(StringBuilder value, EquatableArray<Code> codes, int column)
    {
        for (var start = 0; start < codes.Count; start += RowsPerDigit)
        {
            var digit = 0;
            for (var row = start; row < codes.Count && row < start + RowsPerDigit; row++)
            {
                digit |= codes[row].Values[column].Number == 1 ? 1 << (row - start) : 0;
            }

            value.Append("0123456789abcdef"[digit]);
        }
    }

    /// <summary>Appends the numbers of the words, equal neighbours as one: <c>1*3,2</c>.</summary>
    private static void AppendRuns(StringBuilder value, EquatableArray<Code> codes, int column)
    {
        for (int start = 0, end; start < codes.Count; start = end)
        {
            var word = codes[start].Values[column].Number;
            end = start + 1;
            while (end < codes.Count && codes[end].Values[column].Number == word)
            {
                end++;
            }

            value.Append(start > 0 ? "," : "").Append(ColumnSyntax.Format(word));
            value.Append(end - start > 1 ? "*" + ApiContext.Format(end - start) : "");
        }
    }
}
