using System.Buffers;
using System.Globalization;
using StatusCodeGen.Tests.Hostile;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <content>The texts and the comments.</content>
internal sealed partial class StyledCatalog
{
    private static readonly string[] Words =
        ["Not found", "Paid", "I'm a teapot", "Waiting", "Closed", "It's 5 o'clock", "Länger", "A & B", "Re-opened", "x", "(none)"];

    private static readonly string[] Marks =
    [
        "", "", ": more", ", and", " \"so\"", " #1", " {x}", " [y]", " 'z'", " \\", " <b>", " |", "?", "!", " - ", " 😀", " é",
        "\u200B", "\u0007",
    ];

    private static readonly SearchValues<char> NotPlain = SearchValues.Create(",[]{}:#\\\"|?\u200B\u0007");

    private string Text(bool isInFlow)
    {
        var text = $"{_random.Pick(Words)} {++_serial}{_random.Pick(Marks)}";
        var isPlain = !text.AsSpan().ContainsAny(NotPlain) && !text.EndsWith(' ') && text[0] != '(';
        return _random.Next(3) switch
        {
            0 when isPlain && !isInFlow => text,
            0 when isPlain && !text.Contains('\'', StringComparison.Ordinal) => text,
            1 when !text.AsSpan().ContainsAny('\u200B', '\u0007') => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
            _ => EscapedYaml.Quote(text),
        };
    }

    private string LongText(string indentation)
    {
        var words = string.Join(' ', Enumerable.Range(0, _random.Next(1, 12)).Select(_ => _random.Pick(Words)));
        return _random.Next(4) switch
        {
            0 => $">-\n{indentation}{words}\n{indentation}and more {++_serial}",
            1 => $"|\n{indentation}{words}\n{indentation}Second line {++_serial}.",
            2 => $"\"{words} {++_serial}\\nand\\tmore\"",
            _ => Text(isInFlow: false),
        };
    }

    private void Blank() => _yaml.Append(Chance(2) ? "\n" : "");

    private void Comment(string indentation, string own = "")
    {
        if (Chance(3))
        {
            _yaml.Append(indentation).Append(CultureInfo.InvariantCulture, $"# c{++_serial}{own}-\n").Append(Chance(4) ? "\n" : "");
        }
    }

    private string Tail(string own = "") => Chance(6) ? $"  # c{++_serial}{own}-" : "";
}
