using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Finds the word that the author of an unknown word probably meant.</summary>
internal static class Suggestion
{
    private const int MinPrefixLength = 3;

    /// <summary>
    /// The nearest word: at most a third of its letters differ, or it begins with the text; null if no word is near.
    /// </summary>
    public static string? For(string text, IEnumerable<string> words)
    {
        var lower = text.ToLowerInvariant();
        return words
            .Select(word => (Word: word, Distance: IsShortFor(lower, word) ? 1 : Distance(lower, word)))
            .Where(static near => near.Distance <= MaxDistance(near.Word))
            .OrderBy(static near => near.Distance)
            .Select(static near => near.Word)
            .FirstOrDefault();
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
        for (var i = 0; i <= from.Length; i++)
        {
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
            }
        }

        return distances[from.Length, to.Length];
    }
}
