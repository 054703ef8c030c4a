using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using StatusCodeGen.Tests.Catalogs.Schema;

namespace StatusCodeGen.Tests.Generality;

/// <summary>
/// A catalog that contains what a package publishes; its header names the package. The rows are read here with another
/// YAML reader than the generator's.
/// </summary>
/// <param name="Path">The file, from the root of the checkout.</param>
/// <param name="Type">The enum with its namespace.</param>
/// <param name="Underlying">The underlying type of the enum.</param>
public sealed partial record PublishedCatalog(string Path, string Type, Type Underlying)
{
    public static readonly PublishedCatalog Http = new("codes/http.codes.yaml", "Acme.HttpStatus", typeof(int));

    public static readonly PublishedCatalog Grpc = new("codes/grpc.codes.yaml", "Acme.GrpcStatus", typeof(int));

    public static readonly PublishedCatalog Errno = InTests("errno", "Errno", typeof(int));

    public static readonly PublishedCatalog Kafka = InTests("kafka", "KafkaError", typeof(short));

    public static readonly PublishedCatalog Sip = InTests("sip", "SipResponse", typeof(int));

    public static readonly PublishedCatalog NtStatus = InTests("ntstatus", "NtStatus", typeof(uint));

    public static readonly IReadOnlyList<PublishedCatalog> All = [Http, Grpc, Errno, Kafka, Sip, NtStatus];

    private readonly Lazy<IReadOnlyList<Row>> _rows = new(() => Read(Path));

    public string Yaml => Repository.Read(Path);

    /// <summary>The rows in file order.</summary>
    public IReadOnlyList<Row> Rows => _rows.Value;

    public override string ToString() => System.IO.Path.GetFileName(Path);

    private static PublishedCatalog InTests(string file, string type, Type underlying) =>
        new($"tests/StatusCodeGen.Tests/Generality/{file}.codes.yaml", "Generality." + type, underlying);

    private static IReadOnlyList<Row> Read(string path)
    {
        var file = EditorYaml.ToJson(Repository.Read(path));
        var isPascal = (string?)file["catalog"]!["identifiers"] == "pascal";
        var lists = file["codes"] is { } codes ? [codes] : file["groups"]!.Select(static group => group["codes"]!);
        return [.. lists.SelectMany(static list => list).Select(code => new Row(
            (long)code["code"]!,
            (string)code["name"]!,
            (string?)code["identifier"] ?? Derive((string)code["name"]!, isPascal),
            (string?)code["description"] ?? "",
            [.. (code["aliases"] ?? new JArray()).Select(alias => ((string)alias!, Derive((string)alias!, isPascal)))]))];
    }

    // This is the rule for names in ASCII.
    private static string Derive(string name, bool isPascal) => Piece().Replace(
        name.Replace("'", "", StringComparison.Ordinal),
        match => match.Groups["piece"].Value is [var first, .. var rest] piece
            ? char.ToUpperInvariant(first) + (isPascal && !piece.Any(char.IsLower) ? rest.ToLowerInvariant() : rest)
            : "");

    [GeneratedRegex("(?<piece>[0-9A-Za-z]*)(?:[^0-9A-Za-z]+|$)")]
    private static partial Regex Piece();

    /// <summary>A row of the file, with the C# name that it should get, and its other names, each with its C# name.</summary>
    public sealed record Row(
        long Number,
        string Name,
        string Identifier,
        string Description,
        IReadOnlyList<(string Name, string Identifier)> Aliases);
}
