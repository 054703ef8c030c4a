using System.Globalization;
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

    /// <summary>The second names that the header lists as left out, each with its number.</summary>
    public IEnumerable<(string Name, long Number)> SecondNames =>
        from match in SecondName().Matches(Yaml)
        let number = match.Groups["number"].Value
        select (
            match.Groups["name"].Value,
            number.StartsWith("0x", StringComparison.Ordinal)
                ? Convert.ToInt64(number, 16)
                : long.Parse(number, CultureInfo.InvariantCulture));

    public override string ToString() => System.IO.Path.GetFileName(Path);

    private static PublishedCatalog InTests(string file, string type, Type underlying) =>
        new($"tests/StatusCodeGen.Tests/Generality/{file}.codes.yaml", "Generality." + type, underlying);

    private static IReadOnlyList<Row> Read(string path)
    {
        var file = EditorYaml.ToJson(Repository.Read(path));
        var lists = file["codes"] is { } codes ? [codes] : file["groups"]!.Select(static group => group["codes"]!);
        return [.. lists.SelectMany(static list => list).Select(static code =>
            new Row((long)code["code"]!, (string)code["name"]!, IdentifierOf(code), (string?)code["description"] ?? ""))];
    }

    // This is the rule for names in ASCII.
    private static string IdentifierOf(JToken code) =>
        (string?)code["identifier"]
        ?? Piece().Replace(
            ((string)code["name"]!).Replace("'", "", StringComparison.Ordinal),
            static match => match.Groups["piece"].Value is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "");

    [GeneratedRegex("(?<piece>[0-9A-Za-z]*)(?:[^0-9A-Za-z]+|$)")]
    private static partial Regex Piece();

    [GeneratedRegex(@"(?<name>\b[A-Z_0-9]+) is [A-Z_0-9]+, (?<number>-?\w+)[;.]")]
    private static partial Regex SecondName();

    /// <summary>A row of the file, with the C# name that it should get.</summary>
    public sealed record Row(long Number, string Name, string Identifier, string Description);
}
