using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>A text in a file that is written as lines below a <c>|</c> or <c>&gt;</c>.</summary>
internal sealed class BlockScalar
{
    /// <summary>Texts are wrapped at least at this width: a short text that becomes long would be a column of words.</summary>
    private const int MinWidth = 60;

    private readonly string _header;
    private readonly string _indentation;
    private readonly string _lineEnd;
    private readonly string[] _lines;

    private BlockScalar(string file, TextSpan span, string lineEnd)
    {
        var content = TextLines.Next(file, span.Start);
        _header = file[span.Start..YamlText.LineEnd(file, span.Start)];
        _lines = content < span.End ? file[content..span.End].Split('\n') : [];
        var first = _lines.FirstOrDefault(static line => !TextLines.IsBlank(line)) ?? "";
        _indentation = first[..^first.TrimStart(' ').Length];
        _lineEnd = lineEnd;
    }

    /// <summary>Writes another text in the place of a block; null if a block cannot hold it.</summary>
    /// <param name="file">The text of the file.</param>
    /// <param name="span">Where the block is.</param>
    /// <param name="text">The other text. Its lines are not empty.</param>
    /// <param name="lineEnd">How lines end.</param>
    public static string? Replace(string file, TextSpan span, string text, string lineEnd)
    {
        var block = new BlockScalar(file, span, lineEnd);
        var lines = text.Split('\n');
        return block._indentation.Length > 0 && lines.All(static line => line.Length > 0 && line[0] != ' ' && ScalarText.IsPrintable(line))
            ? block.Write(lines)
            : null;
    }

    private string Write(string[] lines) => string.Join(
        _lineEnd,
        (_header[0] == '|' ? lines : Fold(lines)).Select(line => line.Length == 0 ? "" : _indentation + line).Prepend(_header));

    /// <summary>Wraps the lines at spaces; an empty line is a line break of the text.</summary>
    private IEnumerable<string> Fold(string[] lines)
    {
        var width = Math.Max(MinWidth, _lines.Max(line => line.TrimEnd().Length - _indentation.Length));
        var old = new Queue<string>(_lines.Select(static line => line.Trim()));
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                yield return "";
            }

            foreach (var line in Wrap(lines[index], width, old))
            {
                yield return line;
            }
        }
    }

    /// <summary>Wraps a line. As long as the text is the old one, so are the lines.</summary>
    private static IEnumerable<string> Wrap(string line, int width, Queue<string> old)
    {
        var rest = line;
        while (rest.Length > 0)
        {
            var isOld = old.TryDequeue(out var first)
                && first.Length > 0
                && (rest == first || rest.StartsWith(first + " ", StringComparison.Ordinal));
            if (!isOld)
            {
                old.Clear();
            }

            var end = isOld ? first!.Length : EndOfLine(rest, width);
            yield return rest[..end];
            rest = rest[Math.Min(rest.Length, end + 1)..];
        }
    }

    private static int EndOfLine(string text, int width)
    {
        if (text.Length <= width)
        {
            return text.Length;
        }

        var space = text.LastIndexOf(' ', width);
        space = space > 0 ? space : text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 ? space : text.Length;
    }
}
