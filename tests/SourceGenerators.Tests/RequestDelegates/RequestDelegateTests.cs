using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SourceGenerators.Tests.RequestDelegates;

/// <summary>
/// Codes in a minimal API whose endpoints are generated at build time, as for NativeAOT. They behave as those that are made
/// at run time, which tests/Syncfy.StatusCodes.Tests shows.
/// </summary>
public sealed class RequestDelegateTests
{
    private WebApplication _application = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, MessageJson.Default));
        _application = builder.Build();
        Endpoints.Map(_application);
        await _application.StartAsync();
        _client = new() { BaseAddress = new(_application.Urls.Single()) };
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }

    [Test]
    public void The_endpoints_are_generated() => Assert.That(
        typeof(Endpoints).Assembly.GetTypes().Select(static type => type.Namespace),
        Has.Some.EqualTo("Microsoft.AspNetCore.Http.Generated"));

    [TestCase("typed/509", "509 Undergoing Maintenance")]
    [TestCase("typed/UndergoingMaintenance", "509 Undergoing Maintenance")]
    [TestCase("typed/205", "205 205")]
    [TestCase("query?code=509", "Undergoing Maintenance")]
    [TestCase("query", "none")]
    [TestCase("struct/40P01", "40P01 deadlock_detected")]
    [TestCase("struct/23505", "23505 unique_violation")]
    [TestCase("struct/other", "other other")]
    public async Task An_endpoint_takes_numbers_and_CSharp_names_and_the_struct_takes_any_text(string path, string body) =>
        Assert.That(await _client.GetStringAsync(new Uri(path, UriKind.Relative)), Is.EqualTo(body));

    [TestCase("typed/Undergoing%20Maintenance")]
    [TestCase("query?code=Finsh")]
    public async Task An_endpoint_refuses_the_pages_name(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_body_is_read_and_written_by_the_generated_converter()
    {
        using var content = new StringContent(
            """{ "code": "Undergoing Maintenance", "next": 205 }""", System.Text.Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri("body", UriKind.Relative), content);

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("""{"code":509,"next":205}"""));
    }
}
