using System.Globalization;
using System.Text;
using StatusCodeGen.Tests.Catalogs.Schema;

namespace StatusCodeGen.Tests.Generality.Facts;

/// <summary>
/// What a package publishes of its codes, extracted by a script into a table of tab-separated values, beside the catalog
/// that must say the same. The first line of the table names the package.
/// </summary>
/// <param name="Name">The name of both files.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="Folder">The folder of the catalog, if it is not beside the table.</param>
public sealed record FactSheet(string Name, int Count, string Folder = FactSheet.Tables)
{
    public static readonly IReadOnlyList<FactSheet> All =
    [
        new("kafka-protocol", 129), new("mqtt", 43), new("vulkan", 45), new("websocket", 15), new("sqlite", 106), new("lsp", 17),
        new("mariadb", 1218), new("linux-errno", 131), new("http-statuses", 65), new("grpc-http", 17), new("dns-rcode", 20),
        new("curl", 101), new("hresult", 830), new("ftp", 47),

        // Codes that are texts.
        new("sqlstate", 261, "codes"), new("iso8583", 110), new("nacha", 70), new("iso20022", 21), new("smtp", 65),
        new("fix-msgtype", 164), new("hl7-event", 308), new("stripe", 209, "codes"), new("square", 164),
        new("aws", 2295), new("google", 44), new("azure-blob", 114), new("firebase", 105),
    ];

    private const string Tables = "tests/StatusCodeGen.Tests/Generality/Facts";

    private readonly Lazy<IReadOnlyList<Fact>> _facts = new(() => Read(Name));

    private readonly Lazy<string> _type =
        new(() => (string?)EditorYaml.ToJson(Repository.Read($"{Folder}/{Name}.codes.yaml"))["catalog"]!["type"] ?? "int");

    public string Yaml => Repository.Read($"{Folder}/{Name}.codes.yaml");

    /// <summary>The type of the codes.</summary>
    public string Type => _type.Value;

    /// <summary>The enum, without its namespace.</summary>
    public string Enum => (string)EditorYaml.ToJson(Yaml)["catalog"]!["name"]!;

    /// <summary>The rows, in the order of the file.</summary>
    public IReadOnlyList<Fact> Facts => _facts.Value;

    public override string ToString() => Name;

    private static IReadOnlyList<Fact> Read(string name) =>
        [.. Repository.Read($"{Tables}/{name}.tsv")
            .Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => Parse(line.TrimEnd('\r').Split('\t')))];

    private static Fact Parse(string[] fields) => new(
        fields[0],
        fields[1],
        fields[2].Split('|', StringSplitOptions.RemoveEmptyEntries),
        fields[3]
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('=', 2))
            .ToDictionary(static pair => pair[0], static pair => pair[1]),
        fields[4],
        fields[5].Split('|', StringSplitOptions.RemoveEmptyEntries),
        fields.Length > 6 ? fields[6] : "");
}

/// <summary>A row that a package publishes.</summary>
/// <param name="Code">The number, or the text where codes are texts.</param>
/// <param name="Name">The first name.</param>
/// <param name="Aliases">The other names.</param>
/// <param name="Columns">The values by the columns' keys; a set of words has commas between them.</param>
/// <param name="Description">The description; empty if there is none.</param>
/// <param name="Deprecated"><c>*</c> if the row is deprecated; otherwise the names that are.</param>
/// <param name="Group">The name of the group; empty if the table has none.</param>
public sealed record Fact(
    string Code,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyDictionary<string, string> Columns,
    string Description,
    IReadOnlyList<string> Deprecated,
    string Group)
{
    /// <summary>The code, where it is a number.</summary>
    public long Number => NumberAs("long");

    /// <summary>The number of the member.</summary>
    /// <param name="type">The type of the codes.</param>
    public long NumberAs(string type) => type == "text" ? Hash(Code)
        : type.StartsWith("char", StringComparison.Ordinal)
            ? Convert.ToInt64(Convert.ToHexString(Encoding.ASCII.GetBytes(Code)).PadRight(2 * (type[5] - '0'), '0'), 16)
        : long.Parse(Code, CultureInfo.InvariantCulture);

    /// <summary>FNV-1a, in the arithmetic of big numbers.</summary>
    private static int Hash(string text) => unchecked((int)Encoding.UTF8.GetBytes(text).Aggregate(
        2_166_136_261UL,
        static (hash, unit) => (hash ^ unit) * 16_777_619UL % 0x1_0000_0000UL));
}
