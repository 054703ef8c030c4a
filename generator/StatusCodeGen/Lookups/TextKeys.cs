using System;
using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>A text by which a row is found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Index">Its index among all texts.</param>
/// <param name="Row">The row.</param>
internal readonly record struct TextKey(string Text, int Index, int Row);

/// <summary>The texts by which rows are found, without duplicates: those that can be hashed, and the others.</summary>
internal sealed class TextKeys(int capacity)
{
    /// <summary>The first of all texts that differ only in case.</summary>
    private readonly Dictionary<string, TextKey> _first = new(capacity, StringComparer.OrdinalIgnoreCase);

    /// <summary>The texts that differ only in case from one in <see cref="_first"/>.</summary>
    private readonly HashSet<string> _later = new(StringComparer.Ordinal);

    private bool _hasRivals;

    /// <summary>The ASCII texts, except the empty one.</summary>
    public List<TextKey> Hashable { get; } = new(capacity);

    public List<TextKey> Others { get; } = [];

    /// <summary>
    /// Whether texts of two rows differ only in case. Beyond ASCII, this depends on the runtime, so that any two texts
    /// in <see cref="Others"/> count as such.
    /// </summary>
    public bool HasRivals => _hasRivals || Others.Count > 1;

    /// <summary>
    /// Whether a text begins as a number can: with a character up to the digit 9. The minus sign and blanks are below it.
    /// </summary>
    public bool BeginLikeNumbers { get; private set; }

    /// <summary>Adds a text; false if it is already there.</summary>
    public bool TryAdd(string text, int index, int row)
    {
        var key = new TextKey(text, index, row);
        if (!_first.TryGetValue(text, out var first))
        {
            _first.Add(text, key);
        }
        else if (first.Text != text && _later.Add(text))
        {
            _hasRivals |= first.Row != row;
        }
        else
        {
            return false;
        }

        BeginLikeNumbers |= text.Length > 0 && text[0] <= '9';
        (text.Length > 0 && text.IsAscii() ? Hashable : Others).Add(key);
        return true;
    }
}
