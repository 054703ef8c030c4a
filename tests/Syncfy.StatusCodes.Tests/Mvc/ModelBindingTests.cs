using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Syncfy.StatusCodes.Tests.Mvc;

/// <summary>Codes in the model binding of MVC, from every part of a request.</summary>
public sealed class ModelBindingTests
{
    private static readonly string[] Sources = ["query", "route", "form", "header", "nullable"];

    private Server _server = null!;

    /// <summary>A server with the lines that allow undeclared codes.</summary>
    private Server _lenientServer = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await StartAsync(Controllers.Add);
        _lenientServer = await StartAsync(Controllers.AddWithUndeclaredCodes);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _lenientServer.DisposeAsync();
    }

    [Test]
    public async Task A_code_is_read_from_every_part_of_a_request_by_name_identifier_or_number(
        [ValueSource(nameof(Sources))] string source,
        [Values("Undergoing Maintenance", "UndergoingMaintenance", "undergoing maintenance", "509")] string text)
    {
        Assert.That(await _server.SendAsync(Request(source, text)), Is.EqualTo((HttpStatusCode.OK, "509 Undergoing Maintenance")));
        Assert.That(await _lenientServer.SendAsync(Request(source, text)), Is.EqualTo((HttpStatusCode.OK, "509 Undergoing Maintenance")));
    }

    [Test]
    public async Task An_undeclared_number_is_rejected_by_the_enum_binder_of_MVC([ValueSource(nameof(Sources))] string source) =>
        Assert.That(await ErrorAsync(_server, Request(source, "205")), Is.EqualTo($"{Key(source)}: The value '205' is invalid."));

    [Test]
    public async Task An_undeclared_number_is_kept_without_the_enum_binder_of_MVC([ValueSource(nameof(Sources))] string source) =>
        Assert.That(await _lenientServer.SendAsync(Request(source, "205")), Is.EqualTo((HttpStatusCode.OK, "205 205")));

    [Test]
    public async Task A_value_that_is_not_a_code_is_a_bad_request_with_a_message(
        [ValueSource(nameof(Sources))] string source,
        [Values("Finsh", "2147483648", "Finish+Pending")] string text)
    {
        var expected = $"{Key(source)}: The value '{text}' is not valid.";

        Assert.That(await ErrorAsync(_server, Request(source, text)), Is.EqualTo(expected));
        Assert.That(await ErrorAsync(_lenientServer, Request(source, text)), Is.EqualTo(expected));
    }

    [Test]
    public async Task An_array_has_a_code_for_each_value_and_an_absent_code_is_null()
    {
        Assert.That(
            (await _server.GetAsync("codes/array?code=Undergoing%20Maintenance&code=200&code=NoAccounts")).Body,
            Is.EqualTo("509, 200, 206"));
        Assert.That((await _lenientServer.GetAsync("codes/array?code=205&code=509")).Body, Is.EqualTo("205, 509"));
        Assert.That(
            await ErrorAsync(_server, new(HttpMethod.Get, "codes/array?code=200&code=Finsh")),
            Is.EqualTo("code: The value 'Finsh' is not valid."));
        Assert.That((await _server.GetAsync("codes/nullable")).Body, Is.EqualTo("none"));
        Assert.That((await _server.GetAsync("codes/nullable?code=")).Body, Is.EqualTo("none"));
    }

    [Test]
    public async Task The_body_is_read_by_the_JSON_converter()
    {
        Assert.That(
            await _server.SendAsync(Body("""{"code":"Undergoing Maintenance","history":[],"counts":{}}""")),
            Is.EqualTo((HttpStatusCode.OK, "509 Undergoing Maintenance")));
        Assert.That(
            await _server.SendAsync(Body("""{"code":205,"history":[],"counts":{"Finish":1}}""")),
            Is.EqualTo((HttpStatusCode.OK, "205 205")));
        Assert.That(
            await ErrorAsync(_server, Body("""{"code":"Finsh"}""")),
            Does.Contain("$.code: The JSON value 'Finsh' is not a CredentialStatusCode: expected an int or a declared name."));
    }

    private static Task<Server> StartAsync(Func<IServiceCollection, IMvcBuilder> addControllers) => Server.StartAsync(
        builder => addControllers(builder.Services)
            .AddApplicationPart(typeof(CodesController).Assembly)
            .AddJsonOptions(static options => options.JsonSerializerOptions.TypeInfoResolver = MvcJson.Default),
        static application => application.MapControllers());

    private static HttpRequestMessage Request(string source, string text) => source switch
    {
        "route" => new(HttpMethod.Get, $"codes/route/{Uri.EscapeDataString(text)}"),
        "form" => new(HttpMethod.Post, "codes/form") { Content = new FormUrlEncodedContent([new("code", text)]) },
        "header" => new(HttpMethod.Get, "codes/header") { Headers = { { "code", text } } },
        _ => new(HttpMethod.Get, $"codes/{source}?code={Uri.EscapeDataString(text)}"),
    };

    /// <summary>The key under which MVC reports a value; empty for a header.</summary>
    private static string Key(string source) => source == "header" ? "" : "code";

    private static HttpRequestMessage Body(string json) =>
        new(HttpMethod.Post, "codes/body") { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    /// <summary>The errors of a bad request, from the problem details of MVC.</summary>
    private static async Task<string> ErrorAsync(Server server, HttpRequestMessage request)
    {
        var (status, body) = await server.SendAsync(request);
        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest), body);
        return string.Join('\n', JsonDocument.Parse(body).RootElement.GetProperty("errors").EnumerateObject().Select(static error =>
            $"{error.Name}: {string.Join(' ', error.Value.EnumerateArray().Select(static text => text.GetString()))}"));
    }
}
