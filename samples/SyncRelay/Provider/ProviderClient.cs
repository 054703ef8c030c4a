using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using Polly.RateLimiting;
using Polly.Timeout;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.TwoFactor;

namespace SyncRelay.Provider;

/// <summary>
/// Sends requests to the provider, and returns its answers or throws a <see cref="ProviderException"/>.
/// </summary>
internal sealed class ProviderClient(IHttpClientFactory clients, IOptions<ProviderOptions> options)
{
    /// <summary>The maximum length of an answer, in bytes. Real answers are much shorter.</summary>
    public const int LongestAnswer = 256 * 1024;

    /// <summary>The current credential; its code is null if the provider sends none.</summary>
    public async Task<CredentialAnswer> GetCredentialAsync(CredentialId id, CancellationToken cancellation)
    {
        var answer = Unwrap(await GetAsync($"credentials/{id}", cancellation));
        var credential = Read(answer, ProviderJson.Default.CredentialAnswer);
        return credential?.Id == id.Text ? credential : throw new ProviderException(ProviderFailure.Garbage);
    }

    /// <summary>
    /// The current question of the job to the user; null if there is none, or none that could be answered.
    /// </summary>
    public async Task<Question?> GetQuestionAsync(JobId id, CancellationToken cancellation)
    {
        var answer = Unwrap(await GetAsync($"jobs/{id}/status", cancellation));
        var history = Read(answer, ProviderJson.Default.IReadOnlyListJobStatus) ?? [];
        return history is [.., { Code: CredentialStatusCode.Waiting } waiting]
            ? Question.Of(waiting, history.Count, options.Value)
            : null;
    }

    /// <summary>Sends the answers to the address of the question.</summary>
    public async Task AnswerAsync(Question question, TwofaAnswer answer, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(answer, ProviderJson.Default.TwofaAnswer));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, question.Address) { Content = content };
        var reply = await SendAsync(request, cancellation);
        if (Sound(() => IsEnvelope(reply) || IsCoded(reply)))
        {
            Open(reply);
        }
    }

    private async Task<JsonElement> GetAsync(string path, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, cancellation);
    }

    private async Task<JsonElement> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (options.Value.Authorization is { } authorization)
        {
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        }

        try
        {
            using var http = clients.CreateClient(nameof(ProviderClient));
            using var response = await http.SendAsync(request, cancellation);
            if (!response.IsSuccessStatusCode)
            {
                throw new ProviderException((int)response.StatusCode, ProviderHttp.RetryAfterOf(response));
            }

            var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
            return bytes.Length == 0 ? default : JsonElement.Parse(bytes);
        }
        catch (HttpRequestException exception)
        {
            var isTooLong = exception.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded;
            throw new ProviderException(isTooLong ? ProviderFailure.Garbage : ProviderFailure.Unreachable, exception);
        }
        catch (TimeoutRejectedException exception)
        {
            throw new ProviderException(ProviderFailure.Slow, exception);
        }
        catch (RateLimiterRejectedException exception)
        {
            throw new ProviderException(ProviderFailure.Busy, exception);
        }
        catch (JsonException)
        {
            // The message may quote what the provider sent, so the exception is not kept.
            throw new ProviderException(ProviderFailure.Garbage);
        }
    }

    /// <summary>Takes an answer out of its envelope, if it has one. A credential, for example, has none.</summary>
    private static JsonElement Unwrap(JsonElement answer) => Sound(() => IsEnvelope(answer)) ? Open(answer) : answer;

    private static JsonElement Open(JsonElement answer)
    {
        var envelope = Read(answer, ProviderJson.Default.Envelope)!;
        return envelope.IsSuccess ? envelope.Response : throw new ProviderException(envelope.Code.Number);
    }

    private static bool IsEnvelope(JsonElement answer) =>
        answer.ValueKind is JsonValueKind.Object
        && (answer.TryGetProperty("response", out _)
            || (answer.TryGetProperty("status", out var status)
                && status.ValueKind is JsonValueKind.True or JsonValueKind.False));

    /// <summary>
    /// Whether it has at least a numeric code: the envelope of the reply to an answer may have nothing else.
    /// </summary>
    private static bool IsCoded(JsonElement answer) =>
        answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("code", out var code) && code.ValueKind is JsonValueKind.Number;

    private static T? Read<T>(JsonElement json, JsonTypeInfo<T> type)
        where T : class => Sound(() => json.ValueKind is JsonValueKind.Undefined ? null : json.Deserialize(type));

    private static T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // JSON may escape half of a surrogate pair, which cannot be read as a string (InvalidOperationException).
            throw new ProviderException(ProviderFailure.Garbage);
        }
    }
}
