using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>
/// How the generated code finds a row by its name, or else by its identifier. The texts are numbered: the names, which have
/// the numbers of their rows, then <see cref="Identifiers"/>.
/// </summary>
/// <param name="Identifiers">The identifiers by which a row is found. One that is the name of a row finds that.</param>
/// <param name="Hash">Finds most texts; null if there is none for it.</param>
/// <param name="Others">
/// The texts that are searched for one after the other instead: with characters beyond ASCII, which have another length in
/// UTF-8 and a case that no bit is for; the empty one; and those of which too many look alike to <see cref="Hash"/>.
/// </param>
/// <param name="LongestOther">The length of the longest of <paramref name="Others"/>, in characters.</param>
/// <param name="HasRivals">Whether texts of two rows may differ in nothing but case.</param>
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
