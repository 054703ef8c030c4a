using System.Net;
using System.Text.Json.Serialization;

namespace Quickstart.Wire;

/// <summary>The answer to a poll: the statuses so far, newest last, in an envelope.</summary>
internal sealed record PollResponse
{
    /// <summary>The result of the request. Some of its numbers are also statuses, but mean something else.</summary>
    public HttpStatusCode? Code { get; init; }

    public bool? Status { get; init; }

    public IReadOnlyList<StatusMessage?>? Response { get; init; }

    /// <summary>Whether the response says anything about the job.</summary>
    [JsonIgnore]
    public bool IsSuccess => Status is not false && (int?)Code is >= 200 and < 300;
}
