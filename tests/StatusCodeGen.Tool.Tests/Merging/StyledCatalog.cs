using System.Globalization;
using System.Text;
using StatusCodeGen.Tests.Hostile;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <summary>
/// A random valid catalog, written as different authors would: in blocks and in braces, with and without quotes, with
/// comments, empty lines and keys of their own, in another order of keys, with another indentation or other line ends.
/// Each comment and each own key has a number, so that a test can look for it.
/// </summary>
internal sealed partial class StyledCatalog
{
    private readonly Random _random;
    private readonly StringBuilder _yaml = new();
    private readonly HashSet<int> _numbers = [];
    private int _serial;

    public StyledCatalog(int seed)
    {
        _random = new(seed);
        (Layout, Codes) = (_random.Next(3), new(_random.Pick(StyledCodes.Types)));
        var hasColumns = Layout != 0 && _random.Next(2) == 0;
        Comment("");
        _yaml.Append("catalog:").Append(Tail()).Append("\n  name: Status\n  title: ").Append(Text(isInFlow: false)).Append('\n');
        _yaml.Append(Codes.IsText ? $"  type: {Codes.Type}\n" : "");
        if (Chance(2))
        {
            _yaml.Append("  description: ").Append(LongText("    ")).Append('\n');
        }

        _yaml.Append(hasColumns
            ? "  columns:\n    retriable: bool\n    kinds: { any of: [A, B, C] }\n    advice: text?\n    http: int?\n"
            : "");
        Entries(hasColumns);
        if (Chance(3))
        {
            _yaml.Append("reserved:\n  - ").Append(Codes.Reserved).Append(" # c").Append(++_serial)
                .Append("\n  - { code: ").Append(Codes.IsText ? "R9001" : "90001").Append(", name: Gone }\n");
        }

        Comment("");
        Yaml = Chance(4) ? _yaml.Replace("\n", "\r\n").ToString() : _yaml.ToString();
    }

    public string Yaml { get; }

    /// <summary>What the codes are.</summary>
    public StyledCodes Codes { get; }

    /// <summary>0: one list; 1: a list in each group; 2: groups, and one list.</summary>
    public int Layout { get; }

    /// <summary>Whether each group has a list of its own.</summary>
    public bool IsNested => Layout == 1;

    private bool Chance(int of) => _random.Next(of) == 0;

    private void Entries(bool hasColumns)
    {
        if (Layout == 0)
        {
            CodeList("", hasColumns, groups: 0);
            return;
        }

        var count = _random.Next(1, 5);
        Blank();
        var isFlow = Layout == 2 && Chance(3);
        _yaml.Append("groups:").Append(Tail()).Append('\n');
        var indentation = Chance(3) ? "" : "  ";
        for (var group = 1; group <= count; group++)
        {
            Blank();
            Comment(indentation, $"g{group}");
            var (title, range) = (Text(isFlow), Chance(2) ? Codes.Range : "");
            _yaml.Append(indentation).Append(isFlow ? $"- {{ name: Group {group}, title: {title} }}" : $"- name: Group {group}");
            _yaml.Append(Tail($"g{group}")).Append('\n');
            _yaml.Append(isFlow ? "" : $"{indentation}  title: {title}\n" + (range.Length > 0 ? $"{indentation}  range: {range}\n" : ""));
            if (Layout == 1)
            {
                CodeList(indentation + "  ", hasColumns, group);
            }
        }

        if (Layout == 2)
        {
            Blank();
            CodeList("", hasColumns, -count);
        }
    }

    /// <summary>Writes a list of codes.</summary>
    /// <param name="indentation">The indentation of its key.</param>
    /// <param name="hasColumns">Whether its rows have columns.</param>
    /// <param name="groups">The group, or less than 0 if the rows name one of several.</param>
    private void CodeList(string indentation, bool hasColumns, int groups)
    {
        var count = _random.Next(0, 6);
        if (count == 0)
        {
            _yaml.Append(indentation).Append("codes: []\n");
            return;
        }

        if (Chance(5))
        {
            var rows = Enumerable.Range(0, count).Select(row => Flow(Row(hasColumns, groups, isInFlow: true, out _)));
            var separator = Chance(2) ? ", " : $",\n{indentation}    ";
            _yaml.Append(indentation).Append("codes: [").AppendJoin(separator, rows).Append("]\n");
            return;
        }

        _yaml.Append(indentation).Append("codes:").Append(Tail(groups > 0 ? $"g{groups}" : "")).Append('\n');
        var inner = indentation + (Chance(3) ? "" : "  ");
        var isFlow = Chance(2);
        var hasBlanks = Chance(2);
        for (var row = 0; row < count; row++)
        {
            _yaml.Append(hasBlanks && row > 0 ? "\n" : "");
            isFlow ^= Chance(8);
            var keys = Row(hasColumns, groups, isFlow, out var own);
            Comment(inner, own);
            var lines = isFlow ? Flow(keys) : string.Join("\n" + inner + "  ", keys.Select(pair =>
                $"{pair.Key}: {pair.Value}{(pair.Value.Contains('\n', StringComparison.Ordinal) ? "" : Tail(own))}"));
            _yaml.Append(inner).Append("- ").Append(lines).Append(isFlow ? Tail(own) : "").Append('\n');
        }
    }

    private static string Flow(List<(string Key, string Value)> keys) =>
        $"{{ {string.Join(", ", keys.Select(static pair => $"{pair.Key}: {pair.Value}"))} }}";

    private List<(string Key, string Value)> Row(bool hasColumns, int groups, bool isInFlow, out string own)
    {
        var number = Number(groups);
        own = string.Create(CultureInfo.InvariantCulture, $"r{number}");
        var tag = own;
        var keys = new List<(string, string)> { ("code", CodeOf(number)) };
        if (!Codes.IsText || !Chance(3))
        {
            keys.Add(("name", Text(isInFlow)));
        }

        keys.Add(("identifier", $"Code{number}"));
        if (Codes.HasValues)
        {
            Add(4, "value", () => $"{number}");
        }

        Add(3, "description", () => isInFlow ? Text(true) : LongText("              "));
        Add(4, "x-own", () => $"own{++_serial}{tag}-");
        Add(4, "aliases", () => $"[Other {++_serial}, {{ name: Second {++_serial}, x-of: {++_serial} }}]");
        Add(4, "deprecated", () => Chance(2) ? "true" : Text(isInFlow));
        if (groups < 0 && !Chance(8))
        {
            keys.Add(("group", $"Group {_random.Next(1, 1 - groups)}"));
        }

        if (hasColumns)
        {
            keys.Add(("retriable", Chance(2) ? "true" : "false"));
            keys.Add(("kinds", _random.Pick(["[A, B]", "[C]", "[]"])));
            Add(2, "advice", () => Text(isInFlow));
            Add(2, "http", () => $"{_random.Next(600)}");
        }

        return Chance(4) ? [.. keys.OrderBy(static pair => pair.Item1 == "code" ? 0 : 1).ThenBy(_ => _random.Next())] : keys;

        void Add(int chance, string key, Func<string> value)
        {
            if (Chance(chance))
            {
                keys.Add((key, value()));
            }
        }
    }

    private string CodeOf(int number)
    {
        if (!Codes.IsText)
        {
            return Chance(9) ? $"0x{number:X}" : $"{number}";
        }

        var text = Codes.Next(_random, number);
        return text.All(char.IsAsciiLetterOrDigit) && !Chance(3) ? text : EscapedYaml.Quote(text);
    }

    private int Number(int group)
    {
        var number = _random.Next(1000) + (1000 * Math.Max(1, group));
        return _numbers.Add(number) ? number : Number(group);
    }
}
