using System;
using System.Collections.Generic;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Finds the word that the author of an unknown word probably meant.</summary>
internal static class Suggestion
{
    private const int MinPrefixLength = 3;

    /// <summary>A longer text is not compared: the time that it takes grows with the square of the length.</summary>
    private const int MaxLength = 64;

    /// <summary>
    /// The nearest word, in any case of letters: at most a third of its letters differ, or it begins with the text; null if no
    /// word is near.
    /// </summary>
    public static string? For(string text, IEnumerable<string> words)
    {
        var (nearest, least) = (default(string), int.MaxValue);
        var lower = text.ToLowerInvariant();
        foreach (var word in text.Length <= MaxLength ? words : [])
        {
            var distance = word.Length <= MaxLength ? DistanceTo(lower, word.ToLowerInvariant()) : int.MaxValue;
            if (distance < least)
            {
                (nearest, least) = (word, distance);
            }
        }

        return nearest;
    }

    /// <summary>The distance to a word; the greatest number if the word is not near.</summary>
    private static int DistanceTo(string text, string word)
    {
        var distance = IsShortFor(text, word) ? 1 : Distance(text, word);
        return distance <= MaxDistance(word) && distance < Math.Max(1, Math.Max(text.Length, word.Length)) ? distance : int.MaxValue;
    }

    private static int MaxDistance(string word) => Math.Max(1, word.Length / 3);

    private static bool IsShortFor(string text, string word) =>
        text.Length >= MinPrefixLength && text.Length < word.Length && word.StartsWith(text, StringComparison.Ordinal);

    /// <summary>
    /// The least number of letters to insert, drop, change or swap with their neighbour: the optimal string
    /// alignment of Damerau (1964) and Levenshtein (1966).
    /// </summary>
    private static int Distance(string from, string to)
    {
        if (Math.Abs(from.Length - to.Length) > MaxDistance(to))
        {
            return int.MaxValue;
        }

        var distances = new int[from.Length + 1, to.Length + 1];
        var (least, leastBefore) = (0, 0);
        for (var i = 0; i <= from.Length; i++)
        {
            (least, leastBefore) = (int.MaxValue, least);
            for (var j = 0; j <= to.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1,
                        distances[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }

                least = Math.Min(least, distances[i, j]);
            }

            // A distance never falls below that of the two rows before it.
            if (Math.Min(least, leastBefore) > MaxDistance(to))
            {
                return int.MaxValue;
            }
        }

        return distances[from.Length, to.Length];
    }
}
