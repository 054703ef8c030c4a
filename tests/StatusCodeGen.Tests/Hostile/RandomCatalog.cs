using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>A row of a random catalog, as the generated API must return it.</summary>
internal sealed record RandomCode(long Number, string Name, string Identifier, string Description, string? Deprecation);

/// <summary>A group of a random catalog. A group without an identifier is a list of codes without groups.</summary>
internal sealed record RandomGroup(string? Identifier, string Name, string Range, IReadOnlyList<RandomCode> Codes);

/// <summary>
/// A valid catalog with hostile texts and the oddest names that are valid, and its YAML, where every text is in double
/// quotes.
/// </summary>
internal sealed class RandomCatalog
{
    private static readonly string[] Types = ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"];

    private static readonly string[] Namespaces =
        ["Acme", "Acme.class.record", "_a.B1", "Größe.数", "System.Acme", "global", "e\u0301"];

    private static readonly string[] Enums = ["Status", "Box", "record", "Is", "Count", "Ⅷ", "Größe", "_", "Row", "Parse", "Text"];

    private static readonly string[] Members =
    [
        "class", "default", "ToString", "value", "_", "__", "Größe", "數", "Ⅷ", "Status", "All", "Name", "Parse", "nint", "field",
        "Equals", "e\u0301", "x1", "HasFlag", "İ", "ı", "ſ", "\u212B", "\u1112\u1161\u11AB", "अंक", "a‿b",
    ];

    private readonly Random _random;
    private readonly HashSet<string> _taken = [];
    private readonly HashSet<long> _numbers = [];

    public RandomCatalog(int seed)
    {
        _random = new Random(seed);
        Type = _random.Pick(Types);
        Namespace = _random.Pick(Namespaces).Normalize();
        Name = _random.Pick(Enums);
        IsPublic = _random.Next(3) > 0;
        (Title, Description, Reference) = (Text(), Text(), Text());
        Groups = _random.Next(5) == 0 ? [new(null, "", "", [.. Codes()])] : [.. MakeGroups()];
    }

    public string Type { get; }

    public string Namespace { get; }

    public string Name { get; }

    public bool IsPublic { get; }

    public string Title { get; }

    public string Description { get; }

    public string Reference { get; }

    public IReadOnlyList<RandomGroup> Groups { get; }

    public IEnumerable<RandomCode> AllCodes => Groups.SelectMany(static group => group.Codes);

    /// <summary>The catalog as a file.</summary>
    public string Yaml
    {
        get
        {
            var yaml = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
                catalog:
                  name: {Name}
                  namespace: {Namespace}
                  type: {Type}
                  visibility: {(IsPublic ? "public" : "internal")}
                  title: {EscapedYaml.Quote(Title)}
                  description: {EscapedYaml.Quote(Description)}
                  reference: {EscapedYaml.Quote(Reference)}

                """);
            yaml.Append(Groups is [{ Identifier: null }] ? "" : Groups.Count == 0 ? "groups: []\n" : "groups:\n");
            foreach (var group in Groups)
            {
                yaml.Append(group.Identifier is null
                    ? ""
                    : $"- name: {EscapedYaml.Quote(group.Name)}\n  identifier: {group.Identifier}\n"
                        + $"  title: {EscapedYaml.Quote(Title)}\n  description: {EscapedYaml.Quote(Description)}\n");
                yaml.Append(group.Range.Length == 0 ? "" : $"  range: {group.Range}\n")
                    .Append(group.Identifier is null ? "codes:" : "  codes:")
                    .Append(group.Codes.Count == 0 ? " []\n" : "\n");
                foreach (var code in group.Codes)
                {
                    yaml.Append(CultureInfo.InvariantCulture, $"  - code: {code.Number}\n    name: {EscapedYaml.Quote(code.Name)}\n")
                        .Append(CultureInfo.InvariantCulture, $"    identifier: {code.Identifier}\n")
                        .Append(CultureInfo.InvariantCulture, $"    description: {EscapedYaml.Quote(code.Description)}\n")
                        .Append(code.Deprecation is { } reason
                            ? $"    deprecated: {(reason.Length > 0 ? EscapedYaml.Quote(reason) : "true")}\n"
                            : "");
                }
            }

            return yaml.ToString();
        }
    }

    private IEnumerable<RandomGroup> MakeGroups()
    {
        // A group and a code may have the same name.
        var names = Enumerable.Range(0, _random.Next(5)).Select(_ => Identifier()).ToList();
        _taken.Clear();
        foreach (var name in names)
        {
            List<RandomCode> codes = [.. Codes()];
            var range = codes.Count > 0 && _random.Next(2) == 0
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{codes.Min(static code => code.Number)}-{codes.Max(static code => code.Number)}")
                : "";
            yield return new(name, Text(), range, codes);
        }
    }

    private IEnumerable<RandomCode> Codes()
    {
        for (var count = _random.Next(8); count > 0; count--)
        {
            yield return new(
                Number(),
                Text(),
                Identifier(),
                _random.Next(4) == 0 ? "" : Text(),
                _random.Next(4) switch { 0 => Text(), 1 => "", _ => null });
        }
    }

    private long Number()
    {
        for (; ; )
        {
            var number = Type switch
            {
                "byte" => _random.Next(256),
                "sbyte" => _random.Next(-128, 128),
                "short" => _random.Next(short.MinValue, short.MaxValue + 1),
                "ushort" => _random.Next(ushort.MaxValue + 1),
                "int" => _random.Next(),
                "uint" => _random.NextInt64(uint.MaxValue + 1L),
                "long" => _random.NextInt64(long.MinValue, long.MaxValue),
                _ => _random.NextInt64(),
            };
            if (_numbers.Add(number))
            {
                return number;
            }
        }
    }

    /// <summary>A name that no other has, even after Unicode normalization.</summary>
    private string Identifier()
    {
        var name = _random.Pick(Members).Normalize();
        while (!_taken.Add(name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{_random.Pick(Members).Normalize()}_{_random.Next(1000)}");
        }

        return name;
    }

    /// <summary>A text with at least one character that is not white space, as white space alone counts as no text.</summary>
    private string Text() =>
        _random.Pick(["a", "#", "*/", "\"", "\\", "<", "&"]) + HostileTexts.Compose(_random, [.. HostileTexts.Signs, "\0"]);
}
