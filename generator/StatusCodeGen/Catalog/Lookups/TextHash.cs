using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Catalogs.Lookups;

/// <summary>
/// A perfect hash over the length of a text and the characters at a few positions. Of each character bit 5 is set, which is
/// the case of an ASCII letter: one table serves texts in any case, and UTF-8 as well.
/// </summary>
/// <param name="MinLength">The length of the shortest text.</param>
/// <param name="MaxLength">The length of the longest.</param>
/// <param name="Positions">The positions.</param>
/// <param name="Table">The number of a text for each slot. The multipliers are the length's and those of the positions.</param>
/// <param name="Next">For each text the next one of the same slot, 0 for none; empty if each is alone in its slot.</param>
internal sealed record TextHash(
    int MinLength,
    int MaxLength,
    EquatableArray<TextPosition> Positions,
    PerfectHash Table,
    EquatableArray<int> Next)
{
    /// <summary>The most texts of a slot: more are compared faster in order.</summary>
    private const int MaxAlike = 8;

    /// <param name="keys">The texts, in ASCII and none empty, in the order in which they are to be found.</param>
    /// <param name="textCount">The number of all texts.</param>
    /// <param name="others">Takes the texts that look too much alike.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static TextHash? Create(IReadOnlyList<TextKey> keys, int textCount, List<TextKey> others, CancellationToken cancellation)
    {
        if (keys.Count == 0)
        {
            return null;
        }

        var positions = TextPositions.Choose([.. keys.Select(static key => key.Text)], cancellation);
        var alikes = GroupAlike(keys, positions);
        foreach (var alike in alikes.Where(static alike => alike.Count > MaxAlike))
        {
            others.AddRange(alike);
        }

        alikes.RemoveAll(static alike => alike.Count > MaxAlike);
        return alikes.Count == 0 ? null : Create(alikes, textCount, positions, cancellation);
    }

    /// <summary>The keys by what the hash sees of them, each group in order.</summary>
    private static List<List<TextKey>> GroupAlike(IReadOnlyList<TextKey> keys, IReadOnlyList<TextPosition> positions)
    {
        var groups = new List<List<TextKey>>();
        var bySight = new Dictionary<string, List<TextKey>>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var sight = Sight(key.Text, positions);
            if (!bySight.TryGetValue(sight, out var group))
            {
                bySight.Add(sight, group = []);
                groups.Add(group);
            }

            group.Add(key);
        }

        return groups;
    }

    /// <summary>All that the hash sees of a text.</summary>
    private static string Sight(string text, IReadOnlyList<TextPosition> positions)
    {
        var sight = new char[positions.Count + 2];
        for (var index = 0; index < positions.Count; index++)
        {
            sight[index] = positions[index].In(text);
        }

        sight[positions.Count] = unchecked((char)text.Length);
        sight[positions.Count + 1] = (char)(text.Length >> 16);
        return new(sight);
    }

    private static TextHash Create(List<List<TextKey>> alikes, int textCount, IReadOnlyList<TextPosition> positions, CancellationToken cancellation)
    {
        var texts = alikes.ConvertAll(static alike => alike[0].Text).ToArray();
        var table = PerfectHash.Find(texts.Length, positions.Count + 1, multipliers =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Array.ConvertAll(texts, text => Hash(text, positions, multipliers));
        });
        var keys = alikes.SelectMany(static alike => alike).ToList();
        return new(
            keys.Min(static key => key.Text.Length),
            keys.Max(static key => key.Text.Length),
            positions.ToEquatableArray(),
            table with { Keys = table.Keys.Select(slot => alikes[slot][0].Index).ToEquatableArray() },
            Link(alikes, textCount).ToEquatableArray());
    }

    private static ulong Hash(string text, IReadOnlyList<TextPosition> positions, ulong[] multipliers)
    {
        unchecked
        {
            var hash = (ulong)text.Length * multipliers[0];
            for (var index = 0; index < positions.Count; index++)
            {
                hash += positions[index].In(text) * multipliers[index + 1];
            }

            return hash;
        }
    }

    private static int[] Link(List<List<TextKey>> alikes, int textCount)
    {
        if (alikes.TrueForAll(static alike => alike.Count == 1))
        {
            return [];
        }

        var next = new int[textCount];
        foreach (var alike in alikes)
        {
            for (var index = 1; index < alike.Count; index++)
            {
                next[alike[index - 1].Index] = alike[index].Index;
            }
        }

        return next;
    }
}
