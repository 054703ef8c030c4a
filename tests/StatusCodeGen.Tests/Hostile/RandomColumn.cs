namespace StatusCodeGen.Tests.Hostile;

/// <summary>A value of a column: as YAML, and as a reader of the generated API shows it.</summary>
internal sealed record RandomValue(string Yaml, string Text);

/// <summary>A column of a random catalog.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="Type">Its type in one word.</param>
/// <param name="Yaml">Its definition.</param>
/// <param name="Words">Its words, if its values are words.</param>
/// <param name="Absent">What a row has that says nothing.</param>
/// <param name="Undeclared">What an undeclared code has.</param>
/// <param name="Values">What the rows say, by their numbers.</param>
internal sealed record RandomColumn(
    string Identifier,
    string Type,
    string Yaml,
    IReadOnlyList<string> Words,
    RandomValue Absent,
    RandomValue Undeclared,
    IReadOnlyDictionary<long, RandomValue> Values)
{
    public string Property => Type == "bool" && Identifier is not ("Is" or "Has") ? "Is" + Identifier : Identifier;

    public string Method => Type == "bool" ? Property : "Get" + Property;

    /// <summary>The key of the column in a row.</summary>
    public string Key => Yaml[..Yaml.IndexOf(':', StringComparison.Ordinal)].Trim();

    public string YamlOf(RandomCode code) => Values.TryGetValue(code.Number, out var value) ? $"    {Key}: {value.Yaml}\n" : "";

    public string Show(RandomCode code) => Values.GetValueOrDefault(code.Number, Absent).Text;
}
