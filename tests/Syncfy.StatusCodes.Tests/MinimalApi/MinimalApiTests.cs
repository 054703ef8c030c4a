using System.Net;

namespace Syncfy.StatusCodes.Tests.MinimalApi;

/// <summary>Codes in a minimal API: what its binder does by itself, and what docs/json-and-binding.md recommends instead.</summary>
public sealed class MinimalApiTests
{
    private Server _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await Server.StartAsync(
        static _ => { },
        static app =>
        {
            Endpoints.MapRecommended(app);
            Endpoints.MapNumbers(app);
            Endpoints.MapTyped(app);
        });

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("509", "509 Undergoing Maintenance")]
    [TestCase("UndergoingMaintenance", "509 Undergoing Maintenance")]
    [TestCase("205", "205 205")]
    [TestCase("Starting,Running", "103 TokenReceived")]
    public async Task A_parameter_of_the_enum_type_is_parsed_by_the_framework(string text, string body) =>
        Assert.That(await _server.GetAsync($"typed/{text}"), Is.EqualTo((HttpStatusCode.OK, body)));

    [TestCase("Undergoing%20Maintenance")]
    [TestCase("undergoingmaintenance")]
    public async Task A_parameter_of_the_enum_type_accepts_neither_the_name_of_the_page_nor_another_case(string text) =>
        Assert.That((await _server.GetAsync($"typed/{text}")).Status, Is.EqualTo(HttpStatusCode.BadRequest));

    [TestCase("Undergoing%20Maintenance")]
    [TestCase("UndergoingMaintenance")]
    [TestCase("509")]
    public async Task A_string_that_is_parsed_accepts_name_identifier_and_number(string text) =>
        Assert.That(await _server.GetAsync($"codes/{text}"), Is.EqualTo((HttpStatusCode.OK, "Undergoing Maintenance")));

    [TestCase("Finsh")]
    [TestCase("205")]
    [TestCase("Starting,Running")]
    public async Task A_string_that_is_parsed_accepts_nothing_else(string text) =>
        Assert.That((await _server.GetAsync($"codes/{text}")).Status, Is.EqualTo(HttpStatusCode.BadRequest));

    [TestCase("509", "Undergoing Maintenance")]
    [TestCase("205", "205")]
    public async Task A_number_that_is_cast_takes_every_code(string text, string body) =>
        Assert.That(await _server.GetAsync($"numbers/{text}"), Is.EqualTo((HttpStatusCode.OK, body)));

    [TestCase("Undergoing%20Maintenance")]
    [TestCase("UndergoingMaintenance")]
    public async Task A_number_that_is_cast_takes_no_names(string text) =>
        Assert.That((await _server.GetAsync($"numbers/{text}")).Status, Is.EqualTo(HttpStatusCode.NotFound));
}
