using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StatusCodeGen.Tool.Writing;

/// <summary>Writes the lines of a YAML file in block style.</summary>
internal sealed class YamlWriter
{
    private const int LineWidth = 120;

    private readonly StringBuilder _text = new();
    private string _dash = "";

    /// <summary>The number of spaces before a key.</summary>
    public int Indentation { get; set; }

    public override string ToString() => _text.ToString();

    public void Line(string line) => Begin().Append(line).Append('\n');

    public void BlankLine() => _text.Append('\n');

    /// <summary>Begins an item of a list: the next line has its dash.</summary>
    public void BeginItem()
    {
        _dash = "- ";
        Indentation += 2;
    }

    public void EndItem() => Indentation -= 2;

    /// <summary>Writes a key and its text. Several lines become a block.</summary>
    public void Pair(string key, string text)
    {
        if (YamlText.IsBlock(text))
        {
            Line($"{key}: |-");
            Block(text.Split('\n'));
        }
        else
        {
            Line($"{key}: {YamlText.Inline(text)}");
        }
    }

    /// <summary>Writes a key and its text, as <see cref="Pair"/> does, but a text that is too long for a line is folded.</summary>
    public void FoldedPair(string key, string text)
    {
        var isTooLong = Indentation + key.Length + 2 + text.Length > LineWidth;
        if (isTooLong && YamlText.Fold(text, LineWidth - Indentation - 2) is { Count: > 1 } lines)
        {
            Line($"{key}: >-");
            Block(lines);
        }
        else
        {
            Pair(key, text);
        }
    }

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(YamlText.InBrackets))}]";

    private void Block(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append(line.Length > 0 ? new string(' ', Indentation + 2) : "").Append(line).Append('\n');
        }
    }

    private StringBuilder Begin()
    {
        _text.Append(' ', Indentation - _dash.Length).Append(_dash);
        _dash = "";
        return _text;
    }
}
