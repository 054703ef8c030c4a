using System.Net;
using System.Text;
using SyncRelay.Webhooks;

namespace SyncRelay.Tests.Service;

/// <summary>The web server's limit of a body. It needs a real server.</summary>
internal sealed class BodyLimitTests
{
    private RelayService _service = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _service = await RelayService.StartOnSocketAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _service.DisposeAsync();

    /// <summary>What surrounds a chunk counts as a part of the body, so the limit is not met to the byte.</summary>
    [Test]
    public async Task A_body_has_a_limit_whether_or_not_it_is_chunked([Values(-100, 1)] int beyond, [Values] bool isChunked)
    {
        _service.Provider.AnswerWith("""{"id_credential":"some","code":200}""");
        var body = Encoding.UTF8.GetBytes(
            """{"event":"credential_update","id_credential":"some"}""".PadRight(Relay.LongestBody + beyond));
        var requests = _service.Provider.Requests.Count;
        using var response = await SendAsync("/webhooks/sync", body, isChunked);

        if (beyond < 0)
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }
        else
        {
            var problem = await response.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
            Assert.That(problem.Text("detail"), Is.EqualTo("The body must not exceed 65536 bytes."));
            Assert.That(_service.Provider.Requests, Has.Count.EqualTo(requests));
        }
    }

    [Test]
    public async Task An_answer_has_the_same_limit([Values] bool isChunked)
    {
        // It is JSON to its end, because the first chunk of anything else may be rejected before the rest has arrived.
        var body = Encoding.UTF8.GetBytes("""{"twofa":{}}""".PadRight(Relay.LongestBody + 1));
        using var response = await SendAsync("/credentials/some/twofa", body, isChunked);

        var problem = await response.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        Assert.That(problem.Text("detail"), Is.EqualTo("The body must not exceed 65536 bytes."));
    }

    private async Task<HttpResponseMessage> SendAsync(string path, byte[] body, bool isChunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentLength = isChunked ? null : body.Length;
        request.Headers.TransferEncodingChunked = isChunked;
        request.Headers.Add(WebhookOptions.SecretHeader, RelayService.Secret);
        return await _service.Client.SendAsync(request);
    }
}
