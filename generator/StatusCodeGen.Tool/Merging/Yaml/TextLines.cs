using System;
using System.Linq;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>The lines of a text.</summary>
internal static class TextLines
{
    /// <summary>The index after the end of the line at an index; the length of the text on its last line.</summary>
    public static int Next(string text, int index)
    {
        var end = YamlText.LineEnd(text, index);
        return end == text.Length ? end
            : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
            : end + 1;
    }

    /// <summary>The index after the last character of the line before the one at an index; 0 on the first line.</summary>
    public static int PreviousEnd(string text, int index)
    {
        var start = YamlText.LineStart(text, index);
        return start == 0 ? 0
            : start > 1 && text[start - 1] == '\n' && text[start - 2] == '\r' ? start - 2
            : start - 1;
    }

    /// <summary>The column of an index, without the byte order mark before the first line.</summary>
    public static int Column(string text, int index)
    {
        var start = YamlText.LineStart(text, index);
        return index - start - (start == 0 && text.StartsWith('\uFEFF') ? 1 : 0);
    }

    public static bool IsBlank(string line) => line.All(char.IsWhiteSpace);

    /// <summary>The blank lines at the beginning of a text of whole lines.</summary>
    public static string LeadingBlank(string lines)
    {
        var end = 0;
        while (end < lines.Length && IsBlank(lines[end..Next(lines, end)]))
        {
            end = Next(lines, end);
        }

        return lines[..end];
    }

    /// <summary>Moves lines to the right, or to the left by a negative number; blank lines stay.</summary>
    public static string Indent(string lines, int columns)
    {
        if (columns == 0)
        {
            return lines;
        }

        return string.Join('\n', lines.Split('\n').Select(line =>
            IsBlank(line) ? line
            : columns > 0 ? new string(' ', columns) + line
            : line[Math.Min(-columns, line.Length - line.TrimStart(' ').Length)..]));
    }
}
