using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>
/// Changes of a text, which leave all other characters as they are. An edit of a list has a higher place than the edits
/// inside the items of the list: it renders the items, with their edits, in another order.
/// </summary>
internal sealed class TextEdits(string text)
{
    private readonly List<Edit> _edits = [];
    private bool _isSorted;

    /// <summary>The text before the edits.</summary>
    public string Text { get; } = text;

    /// <summary>How the lines of the text end.</summary>
    public string LineEnd { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <param name="span">What is replaced; empty to insert something.</param>
    /// <param name="level">How many lists are around it.</param>
    /// <param name="replacement">The new text.</param>
    public void Add(TextSpan span, int level, string replacement) => Add(span, level, () => replacement);

    /// <param name="span">What is replaced.</param>
    /// <param name="level">How many lists are around it.</param>
    /// <param name="render">Renders the new text after all edits have been added.</param>
    public void Add(TextSpan span, int level, Func<string> render)
    {
        _edits.Add(new(span, level, _edits.Count, render));
        _isSorted = false;
    }

    /// <summary>The whole text with all edits.</summary>
    public string Render() => Render(new TextSpan(0, Text.Length), level: -1);

    /// <summary>A part of the text with the edits inside it that are deeper than a level.</summary>
    public string Render(TextSpan span, int level)
    {
        Sort();
        var result = new StringBuilder();
        var end = span.Start;
        var last = default(Edit);
        for (var index = FirstAt(span.Start); index < _edits.Count && _edits[index].Span.Start <= span.End; index++)
        {
            var edit = _edits[index];
            var isInLast = edit.Span.Start < end || (edit.Span.Start == last?.Span.End && edit.Level > last.Level);
            if (edit.Level > level && edit.Span.End <= span.End && !isInLast)
            {
                result.Append(Text, end, edit.Span.Start - end).Append(edit.Render());
                (end, last) = (edit.Span.End, edit.Span.Length > 0 ? edit : last);
            }
        }

        return result.Append(Text, end, span.End - end).ToString();
    }

    private void Sort()
    {
        if (!_isSorted)
        {
            _edits.Sort();
            _isSorted = true;
        }
    }

    private int FirstAt(int start)
    {
        var (low, high) = (0, _edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _edits[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private sealed record Edit(TextSpan Span, int Level, int Number, Func<string> Render) : IComparable<Edit>
    {
        /// <summary>Compares by the start; at the same start, insertions come first, and then the edits of outer lists.</summary>
        public int CompareTo(Edit? other) =>
            (Span.Start, Span.Length > 0, Level, Number).CompareTo((other!.Span.Start, other.Span.Length > 0, other.Level, other.Number));
    }
}
