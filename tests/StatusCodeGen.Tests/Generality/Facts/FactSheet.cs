using System.Globalization;
using StatusCodeGen.Tests.Catalogs.Schema;

namespace StatusCodeGen.Tests.Generality.Facts;

/// <summary>
/// What a package publishes of its codes, extracted by a script into a table of tab-separated values, beside the catalog
/// that must say the same. The first line of the table names the package.
/// </summary>
/// <param name="Name">The name of both files.</param>
/// <param name="Count">The number of rows.</param>
public sealed record FactSheet(string Name, int Count)
{
    public static readonly IReadOnlyList<FactSheet> All =
    [
        new("kafka-protocol", 129), new("mqtt", 43), new("vulkan", 45), new("websocket", 15), new("sqlite", 106), new("lsp", 17),
        new("mariadb", 1218), new("linux-errno", 131), new("http-statuses", 65), new("grpc-http", 17), new("dns-rcode", 20),
        new("curl", 101), new("hresult", 830), new("ftp", 47),
    ];

    private readonly Lazy<IReadOnlyList<Fact>> _facts = new(() => Read(Name));

    public string Yaml => Repository.Read(PathOf(Name, "codes.yaml"));

    /// <summary>The enum, without its namespace.</summary>
    public string Enum => (string)EditorYaml.ToJson(Yaml)["catalog"]!["name"]!;

    /// <summary>The rows, in the order of the file.</summary>
    public IReadOnlyList<Fact> Facts => _facts.Value;

    public override string ToString() => Name;

    private static string PathOf(string name, string extension) => $"tests/StatusCodeGen.Tests/Generality/Facts/{name}.{extension}";

    private static IReadOnlyList<Fact> Read(string name) =>
        [.. Repository.Read(PathOf(name, "tsv"))
            .Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => Parse(line.TrimEnd('\r').Split('\t')))];

    private static Fact Parse(string[] fields) => new(
        long.Parse(fields[0], CultureInfo.InvariantCulture),
        fields[1],
        fields[2].Split('|', StringSplitOptions.RemoveEmptyEntries),
        fields[3]
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('=', 2))
            .ToDictionary(static pair => pair[0], static pair => pair[1]),
        fields[4],
        fields[5].Split('|', StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A row that a package publishes.</summary>
/// <param name="Number">The number.</param>
/// <param name="Name">The first name.</param>
/// <param name="Aliases">The other names.</param>
/// <param name="Columns">The values by the columns' keys; a set of words has commas between them.</param>
/// <param name="Description">The description; empty if there is none.</param>
/// <param name="Deprecated"><c>*</c> if the row is deprecated; otherwise the names that are.</param>
public sealed record Fact(
    long Number,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyDictionary<string, string> Columns,
    string Description,
    IReadOnlyList<string> Deprecated);
