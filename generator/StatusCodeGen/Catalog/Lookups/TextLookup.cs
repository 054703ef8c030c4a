using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Catalogs.Lookups;

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
/// <param name="HasRivals">Whether texts of two rows may differ in nothing but case.</param>
internal sealed record TextLookup(EquatableArray<IdentifierText> Identifiers, TextHash? Hash, EquatableArray<int> Others, bool HasRivals)
{
    /// <param name="codes">The rows.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static TextLookup Create(IReadOnlyList<Code> codes, CancellationToken cancellation)
    {
        var keys = new List<TextKey>();
        var identifiers = new List<IdentifierText>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < codes.Count; row++)
        {
            if (seen.Add(codes[row].Name))
            {
                keys.Add(new(codes[row].Name, row, row));
            }
        }

        for (var row = 0; row < codes.Count; row++)
        {
            if (seen.Add(codes[row].Identifier))
            {
                keys.Add(new(codes[row].Identifier, codes.Count + identifiers.Count, row));
                identifiers.Add(new(codes[row].Identifier, row));
            }
        }

        var hasRivals = HasRivalsAmong(keys);
        var others = keys.FindAll(static key => !key.IsHashable);
        keys.RemoveAll(static key => !key.IsHashable);
        var hash = TextHash.Create(keys, codes.Count + identifiers.Count, others, cancellation);
        others.Sort(static (left, right) => left.Index.CompareTo(right.Index));
        return new(identifiers.ToEquatableArray(), hash, others.ConvertAll(static other => other.Index).ToEquatableArray(), hasRivals);
    }

    /// <summary>
    /// Looks for two texts that are equal but for their case. Beyond ASCII that depends on the run time, so that any two
    /// are taken for rivals.
    /// </summary>
    private static bool HasRivalsAmong(List<TextKey> keys)
    {
        if (keys.Count(static key => !key.IsHashable) > 1)
        {
            return true;
        }

        var rows = new Dictionary<string, int>(keys.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var key in keys)
        {
            if (!rows.TryGetValue(key.Text, out var row))
            {
                rows.Add(key.Text, key.Row);
            }
            else if (row != key.Row)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An identifier by which a row is found.</summary>
internal sealed record IdentifierText(string Text, int Row);

/// <summary>A text by which a row is found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Index">Its number.</param>
/// <param name="Row">The row.</param>
internal sealed record TextKey(string Text, int Index, int Row)
{
    public bool IsHashable { get; } = Text.Length > 0 && Text.IsAscii();
}
