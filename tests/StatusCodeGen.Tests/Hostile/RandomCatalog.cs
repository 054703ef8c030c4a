using System.Globalization;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>A row of a random catalog, as the generated API must return it.</summary>
/// <param name="Number">The number of its member.</param>
/// <param name="Spelling">The number as the catalog has it, or the text where codes are texts.</param>
/// <param name="Name">Its name. The catalog leaves it out if it is the text.</param>
/// <param name="Identifier">Its C# name.</param>
/// <param name="Description">What the page says about it.</param>
/// <param name="Deprecation">Why it should no longer be used.</param>
/// <param name="Aliases">Its other names.</param>
internal sealed record RandomCode(
    long Number,
    string Spelling,
    string Name,
    string Identifier,
    string Description,
    string? Deprecation,
    IReadOnlyList<RandomAlias> Aliases);

/// <summary>Another name of a code.</summary>
internal sealed record RandomAlias(string Name, string Identifier, string? Deprecation);

/// <summary>A group of a random catalog. A group without an identifier is a list of codes without groups.</summary>
internal sealed record RandomGroup(string? Identifier, string Name, int? Value, string Range, IReadOnlyList<RandomCode> Codes);

/// <summary>
/// A valid catalog with hostile texts and the oddest names that are valid, and its YAML, where every text is in double
/// quotes.
/// </summary>
internal sealed partial class RandomCatalog
{
    private static readonly string[] Types = ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"];

    private static readonly string[] TextTypes = ["char(1)", "char(2)", "char(5)", "char(8)", "text", "text", "text"];

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
    private readonly RandomCodes _codes;

    /// <param name="seed">Decides everything.</param>
    /// <param name="mayHaveTexts">Whether the codes may be texts.</param>
    public RandomCatalog(int seed, bool mayHaveTexts = false)
    {
        _random = new Random(seed);
        Type = _random.Pick(mayHaveTexts ? [.. Types, .. TextTypes] : Types);
        _codes = new(_random, Type, Text);
        Namespace = _random.Pick(Namespaces).Normalize();
        Name = _random.Pick(Enums);
        IsPublic = _random.Next(3) > 0;
        (Title, Description, Reference) = (Text(), Text(), Text());
        Groups = _random.Next(5) == 0 ? [new(null, "", Value: null, "", [.. Codes()])] : [.. MakeGroups()];
        Columns = _random.Next(3) == 0 ? [] : new RandomColumns(_random, Text)
            .Make([.. AllCodes], Groups.Select(static group => group.Identifier));
    }

    public string Type { get; }

    public string Namespace { get; }

    public string Name { get; }

    public bool IsPublic { get; }

    public string Title { get; }

    public string Description { get; }

    public string Reference { get; }

    public IReadOnlyList<RandomGroup> Groups { get; }

    public IReadOnlyList<RandomColumn> Columns { get; }

    /// <summary>A number of no code.</summary>
    public long UndeclaredNumber => _codes.UndeclaredNumber();

    /// <summary>Whether the codes are texts.</summary>
    public bool IsText => _codes.IsText;

    public IEnumerable<RandomCode> AllCodes => Groups.SelectMany(static group => group.Codes);

    private IEnumerable<RandomGroup> MakeGroups()
    {
        // A group and a code may have the same name.
        var names = Enumerable.Range(0, _random.Next(5)).Select(_ => Identifier()).ToList();
        _taken.Clear();
        var (values, number) = (_random.Next(2) == 0, 0);
        foreach (var name in names)
        {
            List<RandomCode> codes = [.. Codes()];
            var range = codes.Count > 0 && _random.Next(2) == 0 ? _codes.RangeOf(codes) : "";
            yield return new(name, Text(), values ? ++number * 3 : null, range, codes);
        }
    }

    private IEnumerable<RandomCode> Codes()
    {
        for (var count = _random.Next(8); count > 0; count--)
        {
            var (number, spelling) = _codes.Next();
            yield return new(
                number,
                spelling,
                IsText && _random.Next(3) == 0 ? spelling : Text(),
                Identifier(),
                _random.Next(4) == 0 ? "" : Text(),
                Reason(),
                [.. Enumerable.Range(0, Math.Max(0, _random.Next(6) - 3)).Select(_ => new RandomAlias(Text(), Identifier(), Reason()))]);
        }
    }

    private string? Reason() => _random.Next(4) switch { 0 => Text(), 1 => "", _ => null };

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
