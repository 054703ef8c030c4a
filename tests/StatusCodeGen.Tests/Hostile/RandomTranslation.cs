using System.Text;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>A translation of a random catalog that has some of its texts, and its YAML, where every text is in double quotes.</summary>
internal sealed class RandomTranslation
{
    private readonly Random _random;

    public RandomTranslation(Random random, RandomCatalog catalog)
    {
        _random = random;
        var share = random.Next(1, 4);
        foreach (var code in catalog.AllCodes.Where(_ => random.Next(3) < share))
        {
            Fill(Names, code.Spelling);
            Fill(Descriptions, code.Spelling);
        }

        foreach (var group in catalog.Groups.Where(group => group.Identifier is not null && random.Next(3) < share))
        {
            Fill(Titles, group.Identifier!);
        }

        Yaml = Write(catalog);
    }

    /// <summary>The names, by the codes as the catalog has them.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The descriptions, by the codes.</summary>
    public Dictionary<string, string> Descriptions { get; } = new(StringComparer.Ordinal);

    /// <summary>The titles of the groups, by their C# names.</summary>
    public Dictionary<string, string> Titles { get; } = new(StringComparer.Ordinal);

    public string Yaml { get; }

    private void Fill(Dictionary<string, string> texts, string key)
    {
        if (_random.Next(3) > 0)
        {
            var first = _random.Pick(["a", "#", "*/", "\"", "\\", "<", "&"]);
            texts[key] = first + HostileTexts.Compose(_random, [.. HostileTexts.Signs, "\0"]);
        }
    }

    private string Write(RandomCatalog catalog)
    {
        var yaml = new StringBuilder("translation: { complete: false }\n");
        yaml.Append(Titles.Count > 0 ? "groups:\n" : "");
        foreach (var (identifier, title) in Titles)
        {
            yaml.Append("- name: ").Append(identifier).Append("\n  title: ").Append(EscapedYaml.Quote(title)).Append('\n');
        }

        var codes = catalog.AllCodes.Where(code => Names.ContainsKey(code.Spelling) || Descriptions.ContainsKey(code.Spelling)).ToList();
        yaml.Append(codes.Count > 0 ? "codes:\n" : "codes: []\n");
        foreach (var code in codes.OrderBy(_ => _random.Next()))
        {
            yaml.Append("- code: ").Append(catalog.IsText ? EscapedYaml.Quote(code.Spelling) : code.Spelling).Append('\n');
            Append("name", Names);
            Append("description", Descriptions);

            void Append(string key, Dictionary<string, string> texts) =>
                yaml.Append(texts.TryGetValue(code.Spelling, out var text) ? $"  {key}: {EscapedYaml.Quote(text)}\n" : "");
        }

        return yaml.ToString();
    }
}
