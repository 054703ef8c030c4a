using System.Net;
using Microsoft.AspNetCore.Builder;

namespace PostgresRetry.Tests.MinimalApi;

/// <summary>Codes that are texts in a minimal API: the struct is what was sent, and the enum is not.</summary>
public sealed class MinimalApiTests
{
    private Server _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await Server.StartAsync(
        static _ => { },
        static app =>
        {
            app.MapGet("/struct/{state}", static (SqlStateText state) => $"{state} {state.Code.GetName()}");
            app.MapGet("/query", static (SqlStateText? state) => state is { } text ? $"{text} {text.Code.GetName()}" : "none");
            app.MapGet("/enum/{state}", static (SqlState state) => $"'{state.GetCode()}' {state.IsDefined()}");
        });

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("23505", "23505 unique_violation")]
    [TestCase("40P01", "40P01 deadlock_detected")]
    [TestCase("00000", "00000 successful_completion")]
    [TestCase("99999", "99999 99999")]
    [TestCase("2350", "2350 2350")]
    [TestCase("not%20a%20state", "not a state ")]
    public async Task The_struct_takes_every_text(string text, string body)
    {
        Assert.That(await _server.GetAsync($"struct/{text}"), Is.EqualTo((HttpStatusCode.OK, body)));
        Assert.That(await _server.GetAsync($"query?state={text}"), Is.EqualTo((HttpStatusCode.OK, body)));
    }

    [Test]
    public async Task The_struct_may_be_absent() =>
        Assert.That(await _server.GetAsync("query"), Is.EqualTo((HttpStatusCode.OK, "none")));

    [TestCase("23505")]
    [TestCase("00000")]
    public async Task The_enum_takes_digits_for_a_number_which_is_another_code_or_none(string text) =>
        Assert.That(await _server.GetAsync($"enum/{text}"), Is.EqualTo((HttpStatusCode.OK, "'' False")));

    [Test]
    public async Task The_enum_takes_no_code_with_a_letter() =>
        Assert.That((await _server.GetAsync("enum/40P01")).Status, Is.EqualTo(HttpStatusCode.BadRequest));
}
