using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>
/// How the generated code finds a row by its name, or else by its identifier. Each text has an index: first the names,
/// in the order of their rows, then <see cref="Identifiers"/>.
/// </summary>
/// <param name="Identifiers">
/// The identifiers by which a row is found. One that is also a name is omitted: the name wins.
/// </param>
/// <param name="Hash">Finds most texts; null if no text has a hash.</param>
/// <param name="Others">
/// The indexes of the texts that are found by binary search instead: texts beyond ASCII, whose length differs in UTF-8
/// and whose case is not one bit; the empty text; and texts of which too many would share a slot of <see cref="Hash"/>.
/// </param>
/// <param name="LongestOther">The length of the longest of <paramref name="Others"/>, in characters.</param>
/// <param name="HasRivals">Whether texts of two rows may differ only in case.</param>
internal sealed record TextLookup(
    EquatableArray<IdentifierText> Identifiers,
    TextHash? Hash,
    EquatableArray<int> Others,
    int LongestOther,
    bool HasRivals)
{
    /// <param name="codes">The rows.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static TextLookup Create(IReadOnlyList<Code> codes, CancellationToken cancellation)
    {
        var keys = new TextKeys(2 * codes.Count);
        var identifiers = new List<IdentifierText>();
        for (var row = 0; row < codes.Count; row++)
        {
            keys.TryAdd(codes[row].Name, row, row);
        }

        for (var row = 0; row < codes.Count; row++)
        {
            if (keys.TryAdd(codes[row].Identifier, codes.Count + identifiers.Count, row))
            {
                identifiers.Add(new(codes[row].Identifier, row));
            }
        }

        var hasRivals = keys.HasRivals;
        var hash = TextHash.Create(keys.Hashable, codes.Count + identifiers.Count, keys.Others, cancellation);
        var others = keys.Others.ConvertAll(static other => other.Index);
        others.Sort();
        var longest = keys.Others.Select(static other => other.Text.Length).DefaultIfEmpty().Max();
        return new(identifiers.ToEquatableArray(), hash, others.ToEquatableArray(), longest, hasRivals);
    }
}

/// <summary>An identifier by which a row is found.</summary>
internal sealed record IdentifierText(string Text, int Row);
