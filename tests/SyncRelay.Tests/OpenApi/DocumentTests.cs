using System.Text.Json;
using Syncfy;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.OpenApi;

/// <summary>The OpenAPI document, from which others generate their clients.</summary>
internal sealed class DocumentTests : SharedRelayFixture
{
    private JsonElement _document;

    private JsonElement Enum => _document.GetProperty("components").GetProperty("schemas").GetProperty("CredentialStatusCode");

    [OneTimeSetUp]
    public async Task GetDocumentAsync() => _document = await Service.GetAsync("/openapi/v1.json");

    [Test]
    public void The_document_has_a_version_that_supports_const() =>
        Assert.That(_document.Text("openapi"), Is.EqualTo("3.1.1"));

    [Test]
    public void The_status_is_a_number()
    {
        Assert.That((Enum.Text("type"), Enum.Text("format")), Is.EqualTo(("integer", "int32")));
        Assert.That(StatusNumber().Text("$ref"), Is.EqualTo("#/components/schemas/CredentialStatusCode"));
    }

    [Test]
    public void Each_code_has_its_number_its_name_and_its_description()
    {
        var declared = Enum.GetProperty("oneOf").EnumerateArray().SkipLast(1);

        Assert.That(
            declared.Select(code => (code.GetProperty("const").GetInt32(), code.Text("title"), code.Text("description"))),
            Is.EqualTo(CredentialStatusCodes.All.Select(info => ((int)info.Code, info.Name, info.Description))));
    }

    [Test]
    public void Undeclared_codes_are_allowed_and_exclude_the_declared_ones()
    {
        var undeclared = Enum.GetProperty("oneOf").EnumerateArray().Last();

        Assert.That(
            (undeclared.Text("title"), undeclared.Text("description")),
            Is.EqualTo(("Undeclared", "A code that the catalog does not declare.")));
        Assert.That(Numbers(undeclared.GetProperty("not").GetProperty("enum")), Is.EqualTo(Declared));
        Assert.That(Enum.TryGetProperty("enum", out _), Is.False, "An enum would be closed.");
    }

    [Test]
    public void Client_generators_find_parallel_lists_of_numbers_names_and_descriptions()
    {
        Assert.That(Numbers(Enum.GetProperty("x-extensible-enum")), Is.EqualTo(Declared));
        Assert.That(
            Texts(Enum.GetProperty("x-enum-varnames")),
            Is.EqualTo(CredentialStatusCodes.All.Select(info => info.Code.ToString())));
        Assert.That(
            Texts(Enum.GetProperty("x-enum-descriptions")),
            Is.EqualTo(CredentialStatusCodes.All.Select(info => info.Description)));
    }

    [Test]
    public void The_document_has_every_endpoint_except_those_of_the_demo() =>
        Assert.That(_document.GetProperty("paths").EnumerateObject().Select(path => path.Name), Is.EquivalentTo(new[]
        {
            "/webhooks/sync", "/credentials/{id}", "/credentials/{id}/events", "/credentials/{id}/twofa", "/codes", "/problems/{number}",
        }));

    [TestCase("/credentials/{id}", "get", "200 400 404")]
    [TestCase("/credentials/{id}/events", "get", "200 400 503")]
    [TestCase("/webhooks/sync", "post", "200 400 401 413 415 502 503 504")]
    public void The_document_has_every_response_of_an_endpoint(string path, string method, string statuses) =>
        Assert.That(
            string.Join(' ', _document
                .GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses")
                .EnumerateObject()
                .Select(response => response.Name)
                .Order()),
            Is.EqualTo(statuses));

    [Test]
    public void The_data_of_an_event_is_a_credential() =>
        Assert.That(
            _document
                .GetProperty("paths").GetProperty("/credentials/{id}/events").GetProperty("get")
                .GetProperty("responses").GetProperty("200")
                .GetProperty("content").GetProperty("text/event-stream").GetProperty("schema").Text("$ref"),
            Is.EqualTo("#/components/schemas/CredentialView"));

    private static IEnumerable<int> Declared => CredentialStatusCodes.All.Select(info => (int)info.Code);

    private static IEnumerable<int> Numbers(JsonElement array) => array.EnumerateArray().Select(item => item.GetInt32());

    private static IEnumerable<string?> Texts(JsonElement array) => array.EnumerateArray().Select(item => item.GetString());

    private JsonElement StatusNumber() => _document
        .GetProperty("components").GetProperty("schemas").GetProperty("StatusView").GetProperty("properties").GetProperty("number");
}
