using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostgresRetry.Tests.Json;

/// <summary>A report with states in every kind of place.</summary>
public sealed record Report(SqlStateText State, SqlState? Code, IReadOnlyList<SqlStateText> History, Dictionary<SqlStateText, int> Counts);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJson : JsonSerializerContext;

/// <summary>Codes that are texts in a source-generated context, without reflection.</summary>
public sealed class SourceGeneratedContextTests
{
    [TestCase("""{"state":"23505","code":"23505","history":["40P01","99999"],"counts":{"40001":3}}""")]
    [TestCase("""{"state":"99999","code":"99999","history":["not a state",""],"counts":{"":1,"x":2}}""")]
    [TestCase("""{"state":"23505","code":null,"history":[],"counts":{}}""")]
    public void Every_text_comes_back(string json)
    {
        var report = JsonSerializer.Deserialize(json, ReportJson.Default.Report);

        Assert.That(JsonSerializer.Serialize(report, ReportJson.Default.Report), Is.EqualTo(json));
    }

    [TestCase("""{"code":23505}""")]
    [TestCase("""{"state":23505}""")]
    public void A_number_is_not_a_code(string json) =>
        Assert.That(() => JsonSerializer.Deserialize(json, ReportJson.Default.Report), Throws.TypeOf<JsonException>());
}
