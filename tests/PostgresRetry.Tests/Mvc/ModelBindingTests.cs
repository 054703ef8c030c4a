using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace PostgresRetry.Tests.Mvc;

/// <summary>Codes that are texts in the model binding of MVC.</summary>
public sealed class ModelBindingTests
{
    private Server _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await Server.StartAsync(
        static builder => builder.Services.AddControllers()
            .AddApplicationPart(typeof(StatesController).Assembly)
            .AddJsonOptions(static options => options.JsonSerializerOptions.TypeInfoResolver = ProblemJson.Default),
        static application => application.MapControllers());

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task The_struct_takes_every_text_from_every_part_of_a_request(
        [Values("query", "route", "form", "header")] string source,
        [Values("23505 unique_violation", "40P01 deadlock_detected", "99999 99999")] string body) =>
        Assert.That(await _server.SendAsync(Request(source, body[..5])), Is.EqualTo((HttpStatusCode.OK, body)));

    [Test]
    public async Task The_enum_takes_the_text_of_a_declared_code()
    {
        Assert.That(await _server.SendAsync(Request("enum", "23505")), Is.EqualTo((HttpStatusCode.OK, "23505 unique_violation")));
        Assert.That((await _server.SendAsync(Request("enum", "99999"))).Status, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private static HttpRequestMessage Request(string source, string text) => source switch
    {
        "route" => new(HttpMethod.Get, $"states/route/{text}"),
        "form" => new(HttpMethod.Post, "states/form") { Content = new FormUrlEncodedContent([new("state", text)]) },
        "header" => new(HttpMethod.Get, "states/header") { Headers = { { "state", text } } },
        _ => new(HttpMethod.Get, $"states/{source}?state={text}"),
    };
}
