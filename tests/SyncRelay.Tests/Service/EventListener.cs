using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace SyncRelay.Tests.Service;

/// <summary>A client of the event stream, like a browser.</summary>
internal sealed class EventListener : IAsyncDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly IAsyncEnumerator<SseItem<string>> _events;

    private EventListener(HttpResponseMessage response, IAsyncEnumerator<SseItem<string>> events)
    {
        _response = response;
        _events = events;
    }

    public HttpResponseMessage Response => _response;

    /// <summary>Starts to listen, and waits for the event with which the service opens the stream.</summary>
    public static async Task<EventListener> StartAsync(
        HttpClient client, string credential, string? lastEventId = null, string? languages = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/credentials/{credential}/events");
        if (lastEventId is not null)
        {
            request.Headers.TryAddWithoutValidation("Last-Event-ID", lastEventId);
        }

        if (languages is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        }

        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var parser = SseParser.Create(await response.Content.ReadAsStreamAsync());
        var listener = new EventListener(response, parser.EnumerateAsync().GetAsyncEnumerator());
        var open = await listener.NextAsync();
        Assert.That(open.EventType, Is.EqualTo("open"));
        Assert.That(open.ReconnectionInterval, Is.EqualTo(TimeSpan.FromSeconds(2)));
        return listener;
    }

    public async Task<SseItem<string>> NextAsync()
    {
        Assert.That(await MoveNextAsync(), Is.True, "The stream has ended.");
        return _events.Current;
    }

    /// <summary>The next event, which must be a status, and its id.</summary>
    public async Task<(JsonElement Credential, string? Id)> NextStatusAsync()
    {
        var item = await NextAsync();
        Assert.That(item.EventType, Is.EqualTo("status"));
        return (JsonElement.Parse(item.Data), item.EventId);
    }

    public async Task<int> NextNumberAsync() =>
        (await NextStatusAsync()).Credential.GetProperty("status").GetProperty("number").GetInt32();

    public async Task<bool> MoveNextAsync() => await _events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public ValueTask DisposeAsync()
    {
        // The enumerator may still be reading. It ends with the response.
        _response.Dispose();
        return ValueTask.CompletedTask;
    }
}
