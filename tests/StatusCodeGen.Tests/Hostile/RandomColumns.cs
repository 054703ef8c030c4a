using System.Globalization;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>Makes columns of every type, with the oddest names that are valid, and with values for some rows or all.</summary>
/// <param name="random">Chooses.</param>
/// <param name="text">Makes a hostile text.</param>
internal sealed class RandomColumns(Random random, Func<string> text)
{
    private static readonly string[] Types =
        ["bool", "int", "long", "decimal", "text", "duration", "code", "word", "words"];

    private static readonly string[] Identifiers =
    [
        "other", "code", "name", "description", "_name", "_", "_code", "retry", "Ünï", "値", "col", "value_", "isX", "Is", "Has",
        "record_", "async", "x‿y", "left", "right", "obj", "row", "index", "Bits", "Values_", "At", "Of", "System", "int", "class",
        "Item",
    ];

    /// <summary>Makes the columns of a catalog.</summary>
    /// <param name="codes">Its codes.</param>
    /// <param name="groups">The C# names of its groups: each has a predicate, which no column may repeat.</param>
    public IReadOnlyList<RandomColumn> Make(IReadOnlyList<RandomCode> codes, IEnumerable<string?> groups)
    {
        var identifiers = Identifiers.Select(static name => name.Normalize()).Except(groups).Select(static name => name!).ToArray();
        random.Shuffle(identifiers);
        return [.. identifiers.Take(random.Next(1, 9)).Select((identifier, index) => Make(identifier, index, codes))];
    }

    private RandomColumn Make(string identifier, int index, IReadOnlyList<RandomCode> codes)
    {
        // Without codes there is none to refer to.
        var type = codes.Count == 0 && random.Next(2) == 0 ? "int" : random.Pick(Types);
        var words = type is "word" or "words" ? Words(type == "words" && random.Next(3) == 0 ? 60 : random.Next(1, 5)) : [];
        var isOptional = random.Next(2) == 0 || (type == "code" && codes.Count == 0);
        var hasDefault = type != "code" && random.Next(3) == 0;
        var (neutral, none) = (new RandomValue("", Neutral(type)), new RandomValue("", "null"));
        var absent = hasDefault ? Value(type, words, codes)
            : isOptional && type is not ("text" or "word" or "words") ? none
            : neutral;
        var undeclared = type != "code" && random.Next(3) == 0 ? Value(type, words, codes) : null;
        var values = codes
            .Where(_ => !(isOptional || hasDefault) || random.Next(3) > 0)
            .ToDictionary(static code => code.Number, _ => Value(type, words, codes));
        var list = string.Join(", ", words.Select(EscapedYaml.Quote));
        var yaml = $"    c{index}:\n"
            + (type == "word" ? $"      type: [{list}]\n" : type == "words" ? $"      any of: [{list}]\n" : $"      type: {type}\n")
            + $"      identifier: {identifier}\n      title: {EscapedYaml.Quote(text())}\n      description: {EscapedYaml.Quote(text())}\n"
            + (isOptional ? "      optional: true\n" : "")
            + (hasDefault ? $"      default: {absent.Yaml}\n" : "")
            + (undeclared is not null ? $"      undeclared: {undeclared.Yaml}\n" : "");
        var isNullable = type == "code" || (isOptional && type is not ("text" or "word" or "words"));
        return new(identifier, type, yaml, words, absent, undeclared ?? (isNullable ? none : neutral), values);
    }

    private List<string> Words(int count) => [.. Enumerable.Range(1, count).Select(word =>
        string.Create(CultureInfo.InvariantCulture, $"Word {word}{random.Pick(["", " &", " <", "\"", " \\"])}"))];

    private static string Neutral(string type) => type switch
    {
        "bool" => "False",
        "text" => "",
        "duration" => "00:00:00",
        "code" => "null",
        _ => "0",
    };

    private RandomValue Value(string type, List<string> words, IReadOnlyList<RandomCode> codes)
    {
        switch (type)
        {
            case "bool":
                return random.Next(2) == 0 ? new("true", "True") : new("false", "False");
            case "int":
                return Same(random.Next(2) == 0 ? random.Next(300) : random.Next(int.MinValue, int.MaxValue));
            case "long":
                return Same(random.Next(2) == 0 ? random.Next(-200, 100) : random.NextInt64(long.MinValue, long.MaxValue));
            case "decimal":
                var number = new decimal(random.Next(1, 2_000), random.Next(2), random.Next(2), random.Next(2) == 0, (byte)random.Next(9));
                return Same(number);
            case "text":
                var value = text();
                return new(EscapedYaml.Quote(value), value);
            case "duration":
                var seconds = random.Next(1_000_000);
                return new(string.Create(CultureInfo.InvariantCulture, $"{seconds}s"), Show(TimeSpan.FromSeconds(seconds)));
            case "code":
                var code = random.Pick(codes);
                return new(EscapedYaml.Quote(code.Spelling), Same(code.Number).Text);
            case "word":
                var index = random.Next(words.Count);
                return new(EscapedYaml.Quote(words[index]), Same(index + 1).Text);
            default:
                var chosen = Enumerable.Range(0, words.Count).Where(_ => random.Next(2) == 0).ToList();
                var list = string.Join(", ", chosen.Select(bit => EscapedYaml.Quote(words[bit])));
                return new($"[{list}]", Same(chosen.Sum(static bit => 1L << bit)).Text);
        }
    }

    private static RandomValue Same(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }

    private static string Show(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);
}
