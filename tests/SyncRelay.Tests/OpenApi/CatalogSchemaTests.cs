using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SyncRelay.OpenApi;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.OpenApi;

/// <summary>The schema of a catalog that has nothing to do with Syncfy's.</summary>
internal sealed class CatalogSchemaTests
{
    private JsonElement _schemas;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddOpenApi(options => options.AddCatalog<Fault, (Fault Code, string Text)>(
            [(Fault.Largest, "The largest."), (Fault.None, "")],
            row => new((ulong)row.Code, row.Code.ToString(), $"As the page spells {row.Code}", row.Text)));
        await using var app = builder.Build();
        app.MapGet("/", () => new Answer(Fault.None, null, []));
        app.MapOpenApi();
        await app.StartAsync();

        using var client = app.GetTestClient();
        using var response = await client.GetAsync("/openapi/v1.json");
        _schemas = (await response.JsonAsync(HttpStatusCode.OK)).GetProperty("components").GetProperty("schemas");
    }

    [Test]
    public void A_catalog_of_any_type_has_its_numbers_names_and_descriptions() =>
        Assert.That(JsonSerializer.Serialize(_schemas.GetProperty("Fault")), Is.EqualTo(Compact("""
            {
              "type": "integer",
              "oneOf": [
                { "title": "As the page spells Largest", "description": "The largest.", "const": 18446744073709551615 },
                { "title": "As the page spells None", "const": 0 },
                {
                  "title": "Undeclared",
                  "not": { "enum": [ 18446744073709551615, 0 ] },
                  "description": "A code that the catalog does not have."
                }
              ],
              "description": "A number of the catalog. Others can arrive, and are to be expected.",
              "format": "uint64",
              "x-extensible-enum": [ 18446744073709551615, 0 ],
              "x-enum-varnames": [ "Largest", "None" ],
              "x-enum-descriptions": [ "The largest.", "" ]
            }
            """)));

    [Test]
    public void Wherever_it_occurs_it_is_the_one_schema()
    {
        var properties = _schemas.GetProperty("Answer").GetProperty("properties");

        Assert.That(properties.GetProperty("code").Text("$ref"), Is.EqualTo("#/components/schemas/Fault"));
        Assert.That(properties.GetProperty("history").GetProperty("items").Text("$ref"), Is.EqualTo("#/components/schemas/Fault"));
        Assert.That(JsonSerializer.Serialize(properties.GetProperty("last")), Is.EqualTo("""{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/Fault"}]}"""));
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonElement.Parse(json));

    private enum Fault : ulong
    {
        None = 0,
        Largest = ulong.MaxValue,
    }

    private sealed record Answer(Fault Code, Fault? Last, IReadOnlyList<Fault> History);
}
