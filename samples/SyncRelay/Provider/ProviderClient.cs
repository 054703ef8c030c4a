using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.TwoFactor;

namespace SyncRelay.Provider;

/// <summary>Asks the provider, and gives what it answers or a <see cref="ProviderException"/>.</summary>
internal sealed class ProviderClient(IHttpClientFactory clients, IOptions<ProviderOptions> options)
{
    /// <summary>No answer of the provider is nearly as long, in bytes.</summary>
    public const int LongestAnswer = 256 * 1024;

    /// <summary>The credential as it is now; its code is null if the provider gives none.</summary>
    public async Task<CredentialAnswer> GetCredentialAsync(CredentialId id, CancellationToken cancellation)
    {
        var answer = Unwrap(await GetAsync($"credentials/{id}", cancellation));
        var credential = Read(answer, ProviderJson.Default.CredentialAnswer);
        return credential?.Id == id.Text ? credential : throw new ProviderException(ProviderFailure.Garbage);
    }

    /// <summary>What the job asks the user for now; null if it waits for nothing that could be answered.</summary>
    public async Task<Question?> GetQuestionAsync(JobId id, CancellationToken cancellation)
    {
        var answer = Unwrap(await GetAsync($"jobs/{id}/status", cancellation));
        var history = Read(answer, ProviderJson.Default.IReadOnlyListJobStatus) ?? [];
        return history is [.., { Code: CredentialStatusCode.Waiting } waiting] ? Question.Of(waiting, options.Value) : null;
    }

    /// <summary>Sends the answers to where the question wants them.</summary>
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
                throw new ProviderException(ProviderFailure.Refused);
            }

            var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
            return bytes.Length == 0 ? default : JsonElement.Parse(bytes);
        }
        catch (HttpRequestException exception)
        {
            var isTooLong = exception.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded;
            throw new ProviderException(isTooLong ? ProviderFailure.Garbage : ProviderFailure.Unreachable, exception);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new ProviderException(ProviderFailure.Slow, exception);
        }
        catch (JsonException)
        {
            // Its message may quote what the provider sent, and so is not kept.
            throw new ProviderException(ProviderFailure.Garbage);
        }
    }

    /// <summary>Takes an answer out of its envelope, if it is in one: a credential, for one, comes without.</summary>
    private static JsonElement Unwrap(JsonElement answer) => Sound(() => IsEnvelope(answer)) ? Open(answer) : answer;

    private static JsonElement Open(JsonElement answer)
    {
        var envelope = Read(answer, ProviderJson.Default.Envelope)!;
        return envelope.IsSuccess ? envelope.Response : throw new ProviderException(ProviderFailure.Refused);
    }

    private static bool IsEnvelope(JsonElement answer) =>
        answer.ValueKind is JsonValueKind.Object
        && (answer.TryGetProperty("response", out _)
            || (answer.TryGetProperty("status", out var status)
                && status.ValueKind is JsonValueKind.True or JsonValueKind.False));

    /// <summary>Whether it has an envelope's code and nothing else of one, as the reply to an answer may.</summary>
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
            // Half of a surrogate pair is the one thing that JSON may escape and no string can hold.
            throw new ProviderException(ProviderFailure.Garbage);
        }
    }
}
