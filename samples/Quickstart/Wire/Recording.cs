using System.Text.Json;

namespace Quickstart.Wire;

/// <summary>
/// A recorded job in JSON Lines. A line is the response to a poll, a pushed message, or the user's answer.
/// </summary>
internal sealed class Recording(string path, TextReader lines) : IDisposable
{
    // Every poll returns the whole history. This is the number of its messages that are known.
    private int _known;

    public string Title => Path.GetFileNameWithoutExtension(path);

    /// <exception cref="RecordingException">There is no such file, or it cannot be read.</exception>
    public static Recording Open(string path)
    {
        try
        {
            return path is "-" ? new Recording("standard input", Console.In) : new Recording(path, File.OpenText(path));
        }
        catch (Exception exception) when (IsReadError(exception))
        {
            throw new RecordingException(exception);
        }
    }

    public void Dispose() => lines.Dispose();

    /// <exception cref="RecordingException">The rest of the file cannot be read.</exception>
    public async IAsyncEnumerable<Arrival> ReadAsync(TimeSpan delay)
    {
        for (var number = 1; await ReadLineAsync() is { } line; number++)
        {
            foreach (var arrival in string.IsNullOrWhiteSpace(line) ? [] : Read(line, number))
            {
                await Task.Delay(delay);
                yield return arrival;
            }
        }
    }

    private async Task<string?> ReadLineAsync()
    {
        try
        {
            return await lines.ReadLineAsync();
        }
        catch (Exception exception) when (IsReadError(exception))
        {
            throw new RecordingException(exception);
        }
    }

    private static bool IsReadError(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException;

    private IReadOnlyList<Arrival> Read(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // JSON may escape half of a surrogate pair, which cannot be read as a string (InvalidOperationException).
            return [new Arrival.Malformed(path, number, exception.Reason)];
        }
    }

    /// <summary>
    /// Recognizes the kind of line. An envelope has a response or a status; an answer has values, but no code.
    /// </summary>
    private IReadOnlyList<Arrival> Read(JsonElement line) => line switch
    {
        { ValueKind: not JsonValueKind.Object } => throw new JsonException("The line is not a JSON object."),
        _ when line.Has("response") || line.Has("status") => Read(line.Deserialize(WireJson.Default.PollResponse)!),
        _ when line.Has("twofa") && !line.Has("code") =>
            [new Arrival.Answer(line.Deserialize(WireJson.Default.TwofaAnswer)!.Twofa)],
        _ => ReadNext([line.Deserialize(WireJson.Default.StatusMessage)]),
    };

    private IReadOnlyList<Arrival> Read(PollResponse poll) => poll switch
    {
        { Code: null } => throw new JsonException("The response to a poll has no code."),
        { IsSuccess: true } => ReadNext([.. (poll.Response ?? []).Skip(_known)]),
        { Code: { } code } => [new Arrival.FailedPoll(code)],
    };

    private IReadOnlyList<Arrival> ReadNext(IReadOnlyList<StatusMessage?> messages)
    {
        _known += messages.Count;
        return [.. messages.Select((message, index) => Read(message, isLatest: index == messages.Count - 1))];
    }

    private static Arrival Read(StatusMessage? message, bool isLatest) => message is { Code: { } code }
        ? new Arrival.Status(code, [.. (message.Twofa ?? []).OfType<TwofaField>()], message.Address, isLatest)
        : new Arrival.NoStatus();
}
