using System.Text;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>Mutations of the lines, keys and values of a YAML file.</summary>
internal static class YamlMutations
{
    private static readonly string[] LineEnds = ["\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\n\n", "\n \n", " \n", "\t\n"];

    private static readonly string[] Keys =
    [
        "catalog", "groups", "codes", "code", "name", "identifier", "description", "deprecated", "title", "range", "type",
        "namespace", "visibility", "reference", "prefix", "identifiers", "undeclared", "json", "columns", "any of", "optional",
        "default", "aliases", "group", "value", "reserved", "use", "reason", "retriable", "severity", "x-a",
        "<<", "nmae", "Code", "? name", "\"name\"", "- code", "",
    ];

    private static readonly string[] ValuePrefixes =
    [
        "&a ", "*a ", "!!str ", "!a ", "!<a> ", "&a !b ", "| ", "> ", "- ", "? ", ": ", "@", "`", "%", "# ", "\uFEFF", "\t",
    ];

    private static readonly string[] KeyPrefixes = ["&a ", "*a ", "!!str ", "!<a>", "? ", "- ", "\t", "\uFEFF", "<<: ", "# "];

    private static readonly string[] ValueSuffixes = ["", " # a", "#a", ": b", ",", " &a", " *a", " !a"];

    private static readonly IReadOnlyList<Func<Random, string, string>> All =
    [
        Indent, SwapLines, DuplicateLine, DeleteLine, InsertLine, RepeatLine,
        ChangeKey, ChangeValue, ChangeValue, Quote, WriteAsBlock, Wrap, Nest, Mark,
        ChangeLineEnds, InsertSign, InsertSign, Enlarge, JoinLines, Splice, Truncate,
    ];

    public static string Mutate(Random random, string yaml)
    {
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            yaml = random.Pick(All)(random, yaml);
        }

        return yaml;
    }

    private static string Indent(Random random, string yaml) => ChangeLine(random, yaml, line => random.Next(4) switch
    {
        0 => line.TrimStart(' '),
        1 => "\t" + line,
        2 when line.StartsWith(' ') => line[1..],
        _ => new string(' ', 1 + random.Next(4)) + line,
    });

    private static string SwapLines(Random random, string yaml) => ChangeLines(yaml, lines =>
    {
        var (first, second) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[first], lines[second]) = (lines[second], lines[first]);
    });

    private static string DuplicateLine(Random random, string yaml) => ChangeLines(yaml, lines =>
        lines.Insert(random.Next(lines.Count), random.Pick(lines)));

    private static string DeleteLine(Random random, string yaml) => ChangeLines(yaml, lines => lines.RemoveAt(random.Next(lines.Count)));

    private static string InsertLine(Random random, string yaml) => ChangeLines(yaml, lines =>
        lines.Insert(random.Next(lines.Count + 1), random.Pick(HostileTexts.YamlLines)));

    private static string RepeatLine(Random random, string yaml) => ChangeLines(yaml, lines =>
    {
        var at = random.Next(lines.Count);
        var count = random.Next(20) == 0 ? 2_000 : random.Next(8);
        lines.InsertRange(at, Enumerable.Repeat(lines[at], count));
    });

    private static string JoinLines(Random random, string yaml) => ChangeLines(yaml, lines =>
    {
        var at = random.Next(lines.Count);
        lines[at] += at + 1 < lines.Count ? random.Pick(["", " ", ", "]) + lines[at + 1].Trim(' ') : "";
    });

    private static string ChangeKey(Random random, string yaml) => ChangePair(random, yaml, (_, value) => random.Pick(Keys) + ":" + value);

    private static string ChangeValue(Random random, string yaml) => ChangePair(random, yaml, (key, _) => $"{key}: {random.Next(3) switch
    {
        0 => HostileTexts.Compose(random, [.. HostileTexts.Signs, .. HostileTexts.NoText]),
        1 => HostileTexts.Compose(random, HostileTexts.YamlValues),
        _ => random.Pick(HostileTexts.YamlValues),
    }}");

    private static string Quote(Random random, string yaml) => ChangePair(random, yaml, (key, value) => random.Next(2) == 0
        ? $"{key}: {EscapedYaml.Quote(value.Trim() + HostileTexts.Compose(random, [.. HostileTexts.Signs, "\0"]))}"
        : $"{key}: '{value.Trim()}{HostileTexts.Compose(random, HostileTexts.Signs)}'");

    private static string WriteAsBlock(Random random, string yaml) => ChangePair(random, yaml, (key, value) =>
        $"{key}: {random.Pick(["|", ">", "|-", ">+", "|1", "|2-"])}{random.Pick(["\n", "\r\n", " # a\n"])}"
        + $"{new string(' ', random.Next(14))}{value.Trim()}\n"
        + $"{new string(' ', random.Next(14))}{HostileTexts.Compose(random, HostileTexts.Signs)}");

    private static string Wrap(Random random, string yaml) => ChangePair(random, yaml, (key, value) =>
        $"{key}: {random.Pick(["[", "{", "{a: ", "[a, ", "{? "])}{value.Trim()}"
        + $"{random.Pick(["]", "}", ", b]", ": b}", "", "\n]", "\n}"])}");

    private static string Nest(Random random, string yaml) => ChangePair(random, yaml, (key, value) =>
    {
        var depth = random.Next(10) == 0 ? 2_000 : random.Next(40);
        return random.Next(3) switch
        {
            0 => $"{key}: {new string('[', depth)}{value.Trim()}{new string(']', depth)}",
            1 => $"{key}: {Repeat("{a: ", depth)}{value.Trim()}{new string('}', depth)}",
            _ => $"{key}:\n{Repeat(" ", random.Next(8))}{Repeat("- ", depth)}{value.Trim()}",
        };
    });

    /// <summary>Adds an anchor, an alias, a tag, a comment or another sign of YAML before or after a value.</summary>
    private static string Mark(Random random, string yaml) => ChangePair(random, yaml, (key, value) => random.Next(2) == 0
        ? $"{key}: {random.Pick(ValuePrefixes)}{value.TrimStart(' ')}"
        : $"{random.Pick(KeyPrefixes)}{key}:{value}{random.Pick(ValueSuffixes)}");

    private static string ChangeLineEnds(Random random, string yaml)
    {
        var lineEnd = random.Pick(LineEnds);
        if (random.Next(2) == 0)
        {
            return yaml.Replace("\n", lineEnd, StringComparison.Ordinal);
        }

        var at = yaml.IndexOf('\n', random.Next(yaml.Length + 1));
        return at < 0 ? yaml + lineEnd : yaml[..at] + lineEnd + yaml[(at + 1)..];
    }

    private static string InsertSign(Random random, string yaml) =>
        yaml.Insert(random.Next(yaml.Length + 1), random.Pick(random.Next(8) == 0 ? HostileTexts.NoText : HostileTexts.Signs));

    /// <summary>Makes a value long, or as long as its limit or more.</summary>
    private static string Enlarge(Random random, string yaml)
    {
        if (random.Next(10) > 0)
        {
            return ChangePair(random, yaml, (key, value) =>
                $"{key}: {Repeat(value.Trim() + random.Pick(["a", " ", ".", "\u0301", "é"]), 300)}");
        }

        var length = random.Pick([65_535, 65_536, 65_537, 200_000]);
        return ChangePair(random, yaml, (key, _) =>
            $"{key}: {Repeat(random.Pick(["a", "a ", "é", "0", "&", "\u0301"]), length)[..length]}");
    }

    private static string Splice(Random random, string yaml) => ChangeLines(yaml, lines =>
    {
        var other = Corpus.Pick(random).Split('\n');
        var start = random.Next(other.Length);
        lines.InsertRange(random.Next(lines.Count + 1), other[start..Math.Min(other.Length, start + 1 + random.Next(12))]);
    });

    private static string Truncate(Random random, string yaml) => yaml[..random.Next(yaml.Length + 1)];

    private static string ChangePair(Random random, string yaml, Func<string, string, string> change) =>
        ChangeLine(random, yaml, line =>
        {
            // This also works in a flow mapping, where a comma or a brace ends the pair.
            var colons = Enumerable.Range(0, line.Length).Where(index => line[index] == ':').ToList();
            if (colons.Count == 0)
            {
                return line;
            }

            var colon = random.Pick(colons);
            var indentation = line.TakeWhile(static character => character is ' ' or '-').Count();
            var start = Math.Max(line.LastIndexOfAny(['{', ','], colon), indentation - 1) + 1;
            var end = line.IndexOfAny(['}', ','], colon) is var found and >= 0 ? found : line.Length;
            return line[..start] + change(line[start..colon], line[(colon + 1)..end]) + line[end..];
        });

    private static string ChangeLine(Random random, string yaml, Func<string, string> change) => ChangeLines(yaml, lines =>
    {
        var at = random.Next(lines.Count);
        lines[at] = change(lines[at]);
    });

    private static string ChangeLines(string yaml, Action<List<string>> change)
    {
        List<string> lines = [.. yaml.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
