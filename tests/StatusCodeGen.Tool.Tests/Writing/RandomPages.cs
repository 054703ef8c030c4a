using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Writing;

/// <summary>Random pages, with texts that YAML and C# have trouble with.</summary>
internal sealed class RandomPages(int seed)
{
    private static readonly string[] Pieces =
    [
        "a", "Not Found", "no", "null", "~", "#", " #", ": ", ":", "-", "- ", "?", "*", "&", "!", "|", ">", "%", "@", "`", "'", "\"", "\\",
        "{", "}",
        "[", "]", ",", "\n", "\n\n", " ", "  ", "\t", "404", "0x1F", "4xx", "é", "e\u0301", "名前", "😀", "\u0085", "\u2028", "\u00A0",
        "\u200B", "\uFEFF",
        "\u0007", "...", "---", "<<", "=", "true", "value__", "Unknown", "Defined", "class", "x-a", "Codes", "\u202E", "\r",
    ];

    private static readonly string[] Titles =
    [
        "Retriable", "type", "Name", "Group", "Hash code", "to string", "HTTP status", "x-a", "", "a: b", "#", "Unknown", "Title",
        "Has flag", "Is", "名前",
    ];

    private readonly Random _random = new(seed);

    public PageCatalog Next()
    {
        var groups = List(_random.Next(4), () => new PageGroup(Text(), "", Maybe(Text)));
        var columns = List(_random.Next(4), () => new PageColumn(Pick(Titles)));
        var kinds = columns.ConvertAll(_ => _random.Next(6));
        var isInOrder = _random.Next(2) == 0;
        var codes = Enumerable.Range(0, _random.Next(1, 12)).Select(index => (index * 7) - 20).ToList();
        var rows = codes.ConvertAll(code => new PageRow(
            0,
            GroupOf(code, groups.Count, isInOrder),
            code > 0 && _random.Next(4) == 0 ? $"0x{code:X}" : $"{code}",
            Maybe(Text),
            Maybe(Text),
            _random.Next(4) == 0 ? Maybe(Text) : null,
            List(_random.Next(8) == 0 ? 2 : 0, () => new PageAlias(Text(), _random.Next(3) == 0 ? Maybe(Text) : null)),
            kinds.ConvertAll(Cell)));
        return new(Maybe(Text), Maybe(Text), columns, groups, rows);
    }

    private int? GroupOf(int code, int groups, bool isInOrder)
    {
        if (groups == 0 || isInOrder)
        {
            return groups == 0 ? null : (code + 20) * groups / 84;
        }

        var group = _random.Next(groups + 1);
        return group < groups ? group : null;
    }

    private string Cell(int kind) => kind switch
    {
        0 => Pick(["yes", "no", "✓", ""]),
        1 => Pick(["1", "-2", "0x10", "-", "", "5000000000"]),
        2 => Pick(["Error", "Warning", "Error"]),
        3 => Pick(["Error", "Warning", "Unknown", "a: b", ""]),
        4 => Pick(["1.5", "-2", "0.25", ""]),
        _ => Maybe(Text),
    };

    /// <summary>A text as readers give it: without white space at its ends.</summary>
    private string Text() => string.Concat(List(_random.Next(1, 6), () => Pick(Pieces))).Trim() is { Length: > 0 } text ? text : "x";

    private string Maybe(Func<string> text) => _random.Next(3) == 0 ? "" : text();

    private string Pick(string[] texts) => texts[_random.Next(texts.Length)];

    private static List<T> List<T>(int count, Func<T> item) => [.. Enumerable.Range(0, count).Select(_ => item())];
}
