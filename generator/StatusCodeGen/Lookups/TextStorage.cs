using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>
/// How the generated code stores its tables of texts. A small table is an array of literals. The runtime takes about 20
/// microseconds for each literal of an array, mostly to compile the code that stores it: nobody notices this for
/// hundreds of literals, but everybody does for thousands. So a large table has a few long literals, which are cut into
/// texts when the table is first used.
/// </summary>
/// <param name="CutsNames">Whether the table of codes that are texts, names, aliases and identifiers is cut from long literals.</param>
/// <param name="CutsDescriptions">Whether the table of descriptions is cut from long literals.</param>
/// <param name="CutsColumns">Whether the table of any column of texts is cut from long literals.</param>
/// <param name="LongestText">The length of the longest text of all tables: one type must hold all lengths.</param>
internal sealed record TextStorage(bool CutsNames, bool CutsDescriptions, bool CutsColumns, int LongestText)
{
    /// <summary>The maximum number of literals in an array.</summary>
    private const int MaxLiterals = 256;

    /// <param name="catalog">The catalog.</param>
    /// <param name="further">The texts that follow those of the rows in their table.</param>
    /// <param name="columns">How the columns are stored, those of texts among them.</param>
    public static TextStorage Create(Catalog catalog, IReadOnlyList<RowText> further, ColumnLookups columns)
    {
        var longest = 0;
        var codes = catalog.Codes;
        foreach (var code in codes)
        {
            longest = Math.Max(longest, Math.Max(code.Name.Length, code.Description.Length));
            longest = catalog.Type.IsText ? Math.Max(longest, code.Spelling.Length) : longest;
        }

        foreach (var text in further)
        {
            longest = Math.Max(longest, text.Text.Length);
        }

        var shared = columns.Columns.OfType<SharedValues>().ToList();
        foreach (var value in shared.SelectMany(static column => column.Items))
        {
            longest = Math.Max(longest, value.Text!.Length);
        }

        return new(
            Cuts(codes.Count + further.Count),
            Cuts(codes.Count),
            shared.Exists(static column => Cuts(column.Items.Count)),
            longest);
    }

    /// <summary>Whether a table of so many items has another form than an array of literals.</summary>
    public static bool Cuts(int count) => count > MaxLiterals;
}
