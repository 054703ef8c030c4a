using System.Collections.Generic;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Finds the word of the catalog that the author of an unknown one probably meant. A catalog may have thousands of words and
/// as many faults, so that only the first faults get a suggestion: as many as take little time.
/// </summary>
internal sealed class BoundedSuggestions
{
    private const int MaxComparisons = 262_144;

    private int _comparisons;

    /// <summary>The nearest word; null if no word is near, or after too many comparisons.</summary>
    public string? For(string text, IReadOnlyCollection<string> words)
    {
        _comparisons += words.Count;
        return _comparisons <= MaxComparisons ? Suggestion.For(text, words) : null;
    }
}
