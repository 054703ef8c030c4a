using System;
using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>
/// How the generated code keeps its tables of texts. A small one is an array of literals. The run time takes some 20
/// microseconds for each literal of an array, most of it to compile the code that stores it, which nobody notices for
/// hundreds and everybody for thousands: a large table is made of a few long literals, which are cut at its first use.
/// </summary>
/// <param name="CutsNames">Whether the table of names and identifiers is cut from long literals.</param>
/// <param name="CutsDescriptions">Whether the table of descriptions is.</param>
/// <param name="LongestText">The length of the longest text of both tables, whose lengths have one type.</param>
internal sealed record TextStorage(bool CutsNames, bool CutsDescriptions, int LongestText)
{
    /// <summary>The most literals of an array.</summary>
    private const int MaxLiterals = 256;

    /// <param name="codes">The rows.</param>
    /// <param name="identifiers">The identifiers that stand behind the names.</param>
    public static TextStorage Create(IReadOnlyList<Code> codes, IReadOnlyList<IdentifierText> identifiers)
    {
        var longest = 0;
        foreach (var code in codes)
        {
            longest = Math.Max(longest, Math.Max(code.Name.Length, code.Description.Length));
        }

        foreach (var identifier in identifiers)
        {
            longest = Math.Max(longest, identifier.Text.Length);
        }

        return new(codes.Count + identifiers.Count > MaxLiterals, codes.Count > MaxLiterals, longest);
    }
}
