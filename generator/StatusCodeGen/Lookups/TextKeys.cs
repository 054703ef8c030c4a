using System;
using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>A text by which a row is found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Index">Its number.</param>
/// <param name="Row">The row.</param>
internal readonly record struct TextKey(string Text, int Index, int Row);

/// <summary>The texts by which rows are found, each once: those that can be hashed, and the others.</summary>
internal sealed class TextKeys(int capacity)
{
    /// <summary>The first text of each spelling, whatever its case.</summary>
    private readonly Dictionary<string, TextKey> _first = new(capacity, StringComparer.OrdinalIgnoreCase);

    /// <summary>The texts that differ in nothing but case from the first of their spelling.</summary>
    private readonly HashSet<string> _later = new(StringComparer.Ordinal);

    private bool _hasRivals;

    /// <summary>The texts in ASCII but the empty one.</summary>
    public List<TextKey> Hashable { get; } = new(capacity);

    public List<TextKey> Others { get; } = [];

    /// <summary>
    /// Whether texts of two rows are equal but for their case. Beyond ASCII that depends on the run time, so that any two
    /// are taken for such.
    /// </summary>
    public bool HasRivals => _hasRivals || Others.Count > 1;

    /// <summary>Adds a text; false if it is there.</summary>
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

        (text.Length > 0 && text.IsAscii() ? Hashable : Others).Add(key);
        return true;
    }
}
