using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using SyncRelay.Demo;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Demo;

/// <summary>The demo as a user runs it: both services, on sockets of this machine.</summary>
internal sealed class DemoServiceTests
{
    private DemoService _demo = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _demo = await DemoService.StartAsync(
            ["--port", "0"],
            new(Pause: TimeSpan.FromMilliseconds(1), Patience: TimeSpan.FromMilliseconds(1)));
        _client = new() { BaseAddress = _demo.Address };
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _demo.DisposeAsync();
    }

    [Test]
    public void The_demo_listens_only_on_this_machine() => Assert.That(_demo.Address.Host, Is.EqualTo("127.0.0.1"));

    [Test]
    public async Task The_demo_has_the_page_and_all_twelve_recordings()
    {
        Assert.That(await _client.GetStringAsync("/"), Does.Contain("<title>SyncRelay").And.Contain("src=\"demo.js\""));
        Assert.That((await _client.GetFromJsonAsync<RunList>("/demo/runs", JsonSerializerOptions.Web))!.Runs, Has.Count.EqualTo(12));
    }

    [TestCase("01-finish", 200)]
    [TestCase("08-token-too-late", 411)]
    [TestCase("12-undeclared-505", 505)]
    public async Task A_recording_plays_to_its_end(string name, int last)
    {
        await using var listener = await ListenAsync(name);

        while (await listener.NextNumberAsync() != last)
        {
        }
    }

    [Test]
    public async Task An_answer_continues_a_recording()
    {
        await using var listener = await ListenAsync("03-token");
        JsonElement credential;
        do
        {
            (credential, _) = await listener.NextStatusAsync();
        }
        while (credential.GetProperty("twofa").ValueKind is JsonValueKind.Null);

        using var answer = await _client.PostAsJsonAsync(
            credential.GetProperty("twofa").Text("answerTo"), new { twofa = new { token = "123456" } });

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(102));
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(200));
    }

    [TestCase("""{"name":"13-none"}""", HttpStatusCode.NotFound)]
    [TestCase("""{"name":null}""", HttpStatusCode.BadRequest)]
    [TestCase("""{}""", HttpStatusCode.BadRequest)]
    [TestCase("garbage", HttpStatusCode.BadRequest)]
    public async Task A_request_for_no_existing_recording_is_rejected(string json, HttpStatusCode status)
    {
        using var content = new StringContent(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var response = await _client.PostAsync("/demo/runs", content);

        await response.ProblemAsync(status);
    }

    [Test]
    public async Task A_broken_body_is_a_client_error_and_its_response_has_the_usual_security_headers()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_demo.Address.Host, _demo.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /credentials/some/twofa HTTP/1.1\r\nHost: {_demo.Address.Authority}\r\n"
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"));
        using var reader = new StreamReader(stream);

        var answer = await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.That(answer, Does.StartWith("HTTP/1.1 400 "));
        Assert.That(answer, Does.Contain("application/problem+json"));
        Assert.That(answer, Does.Contain("Content-Security-Policy: default-src 'self'").And.Contain("X-Frame-Options: DENY"));
    }

    [Test]
    public async Task A_request_for_another_host_name_is_rejected()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/codes") { Headers = { Host = "evil.example" } };
        using var response = await _client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private async Task<EventListener> ListenAsync(string name)
    {
        using var response = await _client.PostAsJsonAsync("/demo/runs", new RunStart(name));
        var started = await response.Content.ReadFromJsonAsync<RunStarted>(JsonSerializerOptions.Web);
        return await EventListener.StartAsync(_client, started!.Credential);
    }
}
