using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Syncfy;
using SyncRelay.OpenApi;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.OpenApi;

/// <summary>The schema of a catalog, also of one that is not Syncfy's.</summary>
internal sealed class CatalogSchemaTests
{
    private const string Reference = """{"$ref":"#/components/schemas/CredentialStatusCode"}""";

    private const string NullableReference = """{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/CredentialStatusCode"}]}""";

    private JsonElement _schemas;

    [OneTimeSetUp]
    public async Task StartAsync() => _schemas = await SchemasOfAsync(
        options => options.AddCatalog<Fault, (Fault Code, string Text)>(
            [(Fault.Largest, "The largest."), (Fault.None, "")],
            row => new((ulong)row.Code, row.Code.ToString(), row.Text)),
        app => app.MapGet("/", () => new Answer(Fault.None, null, [], "")));

    [Test]
    public void A_number_is_declared_or_not_and_each_branch_has_its_type() =>
        AssertSchema("Fault", """
            {
              "type": "integer",
              "anyOf": [
                { "$ref": "#/components/schemas/DeclaredFault" },
                {
                  "title": "Undeclared",
                  "type": "integer",
                  "not": { "enum": [ 18446744073709551615, 0 ], "type": "integer" },
                  "description": "A code that the catalog does not declare.",
                  "format": "uint64"
                }
              ],
              "description": "A number from the catalog. Clients must also expect other numbers.",
              "format": "uint64"
            }
            """);

    [Test]
    public void The_declared_numbers_are_an_enum_with_names_and_descriptions() =>
        AssertSchema("DeclaredFault", """
            {
              "enum": [ 18446744073709551615, 0 ],
              "type": "integer",
              "description": "A number that the catalog declares.",
              "format": "uint64",
              "x-enum-varnames": [ "Largest", "None" ],
              "x-enum-descriptions": [ "The largest.", "" ]
            }
            """);

    [Test]
    public void The_identifiers_are_an_enum_of_texts_with_descriptions() =>
        AssertSchema("FaultName", """
            {
              "enum": [ "Largest", "None" ],
              "type": "string",
              "description": "The identifier of a code that the catalog declares.",
              "x-enum-descriptions": [ "The largest.", "" ],
              "x-ms-enum": {
                "modelAsString": false,
                "values": [
                  { "value": "Largest", "name": "Largest", "description": "The largest." },
                  { "value": "None", "name": "None", "description": "" }
                ]
              }
            }
            """);

    [Test]
    public void A_text_can_be_the_identifier_of_a_code() =>
        Assert.That(
            JsonSerializer.Serialize(_schemas.GetProperty("Answer").GetProperty("properties").GetProperty("name")),
            Is.EqualTo("""{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/FaultName"}]}"""));

    [Test]
    public void A_catalog_has_one_schema_for_all_its_uses()
    {
        var properties = _schemas.GetProperty("Answer").GetProperty("properties");

        Assert.That(properties.GetProperty("code").Text("$ref"), Is.EqualTo("#/components/schemas/Fault"));
        Assert.That(properties.GetProperty("history").GetProperty("items").Text("$ref"), Is.EqualTo("#/components/schemas/Fault"));
        Assert.That(
            JsonSerializer.Serialize(properties.GetProperty("last")),
            Is.EqualTo("""{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/Fault"}]}"""));
    }

    /// <summary>A generated enum has a JSON converter, which hides its values from the generator of the document.</summary>
    [TestCase(typeof(Holder<CredentialStatusCode>), "", Reference)]
    [TestCase(typeof(Holder<CredentialStatusCode?>), "", NullableReference)]
    [TestCase(typeof(Holder<CredentialStatusCode[]>), "items", Reference)]
    [TestCase(typeof(Holder<IReadOnlyList<CredentialStatusCode?>>), "items", Reference)]
    [TestCase(typeof(Holder<Dictionary<string, CredentialStatusCode>>), "additionalProperties", Reference)]
    public async Task A_generated_enum_is_described_alone_nullable_and_in_collections(Type answer, string place, string expected)
    {
        var schemas = await SchemasOfAsync(
            options => options.AddCatalog<CredentialStatusCode, CredentialStatusCodeInfo>(
                CredentialStatusCodes.All,
                info => new((int)info.Code, info.Code.ToString(), info.Description)),
            app => app.MapGet("/", () => "").WithMetadata(new ProducesResponseTypeMetadata(200, answer, ["application/json"])));

        var value = schemas.EnumerateObject()
            .Single(schema => schema.Name.StartsWith("Holder", StringComparison.Ordinal))
            .Value.GetProperty("properties").GetProperty("value");
        Assert.That(JsonSerializer.Serialize(place.Length > 0 ? value.GetProperty(place) : value), Is.EqualTo(expected));
        Assert.That(
            schemas.GetProperty("DeclaredCredentialStatusCode").GetProperty("enum").GetArrayLength(),
            Is.EqualTo(CredentialStatusCodes.Count));
    }

    private static async Task<JsonElement> SchemasOfAsync(Action<OpenApiOptions> configure, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddOpenApi(configure);
        await using var app = builder.Build();
        map(app);
        app.MapOpenApi();
        await app.StartAsync();

        using var client = app.GetTestClient();
        using var response = await client.GetAsync("/openapi/v1.json");
        return (await response.JsonAsync(HttpStatusCode.OK)).GetProperty("components").GetProperty("schemas");
    }

    private void AssertSchema(string name, string expected) =>
        Assert.That(JsonSerializer.Serialize(_schemas.GetProperty(name)), Is.EqualTo(Compact(expected)));

    private static string Compact(string json) => JsonSerializer.Serialize(JsonElement.Parse(json));

    private enum Fault : ulong
    {
        None = 0,
        Largest = ulong.MaxValue,
    }

    private sealed record Holder<T>(T Value);

    private sealed record Answer(Fault Code, Fault? Last, IReadOnlyList<Fault> History, [property: CodeName(typeof(Fault))] string? Name);
}
