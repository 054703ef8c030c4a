using System.Text.Json;
using Syncfy;
using SyncRelay.Problems;
using SyncRelay.Provider;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.OpenApi;

/// <summary>The OpenAPI document, from which others generate their clients.</summary>
internal sealed class DocumentTests : SharedRelayFixture
{
    private JsonElement _document;

    private JsonElement Schemas => _document.GetProperty("components").GetProperty("schemas");

    [OneTimeSetUp]
    public async Task GetDocumentAsync() => _document = await Service.GetAsync("/openapi/v1.json");

    [Test]
    public void The_document_has_the_version_that_its_schemas_need() =>
        Assert.That(_document.Text("openapi"), Is.EqualTo("3.1.1"));

    [Test]
    public void The_status_is_a_number_that_is_declared_or_not()
    {
        var number = Schemas.GetProperty("StatusView").GetProperty("properties").GetProperty("number");
        var code = Schemas.GetProperty("CredentialStatusCode");
        var branches = code.GetProperty("anyOf");

        Assert.That(number.Text("$ref"), Is.EqualTo("#/components/schemas/CredentialStatusCode"));
        Assert.That((code.Text("type"), code.Text("format")), Is.EqualTo(("integer", "int32")));
        Assert.That(branches[0].Text("$ref"), Is.EqualTo("#/components/schemas/DeclaredCredentialStatusCode"));
        Assert.That((branches[1].Text("type"), branches[1].Text("title")), Is.EqualTo(("integer", "Undeclared")));
        Assert.That(Numbers(branches[1].GetProperty("not").GetProperty("enum")), Is.EqualTo(Declared));
        Assert.That(code.TryGetProperty("enum", out _), Is.False, "An enum would be closed.");
    }

    [Test]
    public void The_declared_codes_have_their_numbers_their_names_and_their_descriptions()
    {
        var code = Schemas.GetProperty("DeclaredCredentialStatusCode");

        Assert.That(Numbers(code.GetProperty("enum")), Is.EqualTo(Declared));
        Assert.That(
            Texts(code.GetProperty("x-enum-varnames")),
            Is.EqualTo(CredentialStatusCodes.All.Select(info => info.Code.ToString())));
        Assert.That(
            Texts(code.GetProperty("x-enum-descriptions")),
            Is.EqualTo(CredentialStatusCodes.All.Select(info => info.Description)));
    }

    [Test]
    public void Every_branch_of_every_schema_has_its_type() =>
        Assert.That(
            Schemas.EnumerateObject().SelectMany(schema => Branches(schema.Value, schema.Name))
                .Where(branch => !branch.Schema.TryGetProperty("type", out _) && !branch.Schema.TryGetProperty("$ref", out _))
                .Select(branch => branch.Path),
            Is.Empty);

    [Test]
    public void Every_operation_has_an_id_and_the_tags_and_schemas_are_ours()
    {
        var operations = _document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).ToList();

        Assert.That(operations.Select(operation => operation.Value.Text("operationId")), Is.EquivalentTo(new[]
        {
            "receiveWebhook", "getCredential", "listenToCredential", "answerQuestion", "listCodes", "explainCode",
        }));
        Assert.That(
            _document.GetProperty("tags").EnumerateArray().Select(tag => tag.Text("name")),
            Is.EquivalentTo(operations.Select(operation => operation.Value.GetProperty("tags")[0].GetString()).Distinct()));
        Assert.That(
            Schemas.EnumerateObject().Select(schema => schema.Name),
            Has.None.StartsWith("SseItem").And.None.EqualTo(nameof(ProblemMembers)));
    }

    [Test]
    public void Only_the_webhook_needs_the_secret_and_its_header_is_named()
    {
        var scheme = _document.GetProperty("components").GetProperty("securitySchemes").GetProperty("WebhookSecret");
        Assert.That((scheme.Text("type"), scheme.Text("in"), scheme.Text("name")), Is.EqualTo(("apiKey", "header", "X-Relay-Secret")));

        var secured = _document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Where(operation => operation.Value.GetProperty("security").GetArrayLength() > 0);
        Assert.That(secured.Single().Value.Text("operationId"), Is.EqualTo("receiveWebhook"));
    }

    [Test]
    public void A_client_can_ask_for_a_language_and_every_response_with_words_says_its_own()
    {
        foreach (var operation in _document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()))
        {
            var isWebhook = operation.Value.Text("operationId") == "receiveWebhook";
            var asks = operation.Value.TryGetProperty("parameters", out var parameters)
                && parameters.EnumerateArray().Any(parameter => parameter.Text("name") == "Accept-Language");
            Assert.That(asks, Is.Not.EqualTo(isWebhook));
            foreach (var response in operation.Value.GetProperty("responses").EnumerateObject())
            {
                var says = response.Value.TryGetProperty("headers", out var headers) && headers.TryGetProperty("Content-Language", out _);
                var hasWords = response.Value.TryGetProperty("content", out _) && !(isWebhook && response.Name == "200");
                Assert.That(says, Is.EqualTo(hasWords), $"{operation.Value.Text("operationId")} {response.Name}");
            }
        }
    }

    [Test]
    public void An_id_has_its_pattern_wherever_it_is()
    {
        const string Pattern = "^[A-Za-z0-9_-]{1,64}$";
        foreach (var path in new[] { "/credentials/{id}", "/credentials/{id}/events", "/credentials/{id}/twofa" })
        {
            var operation = _document.GetProperty("paths").GetProperty(path).EnumerateObject().Single().Value;
            Assert.That(operation.GetProperty("parameters")[0].GetProperty("schema").Text("pattern"), Is.EqualTo(Pattern));
        }

        foreach (var (schema, property) in new[]
        {
            ("CredentialView", "id"), ("ProblemDetails", "credential"), ("WebhookMessage", "id_credential"), ("WebhookPayload", "id_job"),
        })
        {
            Assert.That(Property(schema, property).Text("pattern"), Is.EqualTo(Pattern), $"{schema}.{property}");
        }
    }

    [Test]
    public void A_problem_has_the_members_that_it_can_have([Values("ProblemDetails", "HttpValidationProblemDetails")] string problem)
    {
        foreach (var member in new[] { "number", "group", "isDeclared", "advice", "cause", "providerNumber", "credential", "traceId" })
        {
            Assert.That(Schemas.GetProperty(problem).GetProperty("properties").TryGetProperty(member, out _), Is.True, member);
        }

        Assert.That(Texts(Schemas.GetProperty("ProviderFailure").GetProperty("enum")), Is.EqualTo(Enum.GetNames<ProviderFailure>()));
    }

    [Test]
    public void A_receipt_counts_what_was_refused_and_what_was_malformed() =>
        Assert.That(
            new[] { "refused", "malformed" }.Select(name => Property("WebhookReceipt", name).Text("type")),
            Is.All.EqualTo("integer"));

    [Test]
    public void The_document_has_every_endpoint_except_those_of_the_demo() =>
        Assert.That(_document.GetProperty("paths").EnumerateObject().Select(path => path.Name), Is.EquivalentTo(new[]
        {
            "/webhooks/sync", "/credentials/{id}", "/credentials/{id}/events", "/credentials/{id}/twofa", "/codes", "/problems/{number}",
        }));

    [TestCase("/credentials/{id}", "get", "200 400 404 429")]
    [TestCase("/credentials/{id}/events", "get", "200 400 429 503")]
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

    private JsonElement Property(string schema, string property) =>
        Schemas.GetProperty(schema).GetProperty("properties").GetProperty(property);

    private static IEnumerable<(string Path, JsonElement Schema)> Branches(JsonElement schema, string path)
    {
        yield return (path, schema.TryGetProperty("oneOf", out var alternatives) ? alternatives[0] : schema);
        var parts = new[] { "oneOf", "anyOf", "allOf" }
            .SelectMany(kind => schema.TryGetProperty(kind, out var list) ? list.EnumerateArray().Select(part => (kind, part)) : [])
            .Concat(schema.TryGetProperty("properties", out var properties)
                ? properties.EnumerateObject().Select(property => (property.Name, property.Value))
                : [])
            .Concat(new[] { "items", "not", "additionalProperties" }
                .SelectMany(kind => schema.TryGetProperty(kind, out var part) ? [(kind, part)] : Array.Empty<(string, JsonElement)>()));
        foreach (var branch in parts.SelectMany(part => Branches(part.Item2, $"{path}.{part.Item1}")))
        {
            yield return branch;
        }
    }
}
