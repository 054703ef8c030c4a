using System.Net;
using Syncfy;

namespace Quickstart.Wire;

/// <summary>Something that arrives with a line of a recording.</summary>
internal abstract record Arrival
{
    /// <summary>The job has a new status.</summary>
    /// <param name="Code">The status.</param>
    /// <param name="Fields">The fields that it asks the user for.</param>
    /// <param name="Address">Where the answers go.</param>
    /// <param name="IsLatest">Whether it is the newest status; one poll may return several.</param>
    internal sealed record Status(
        CredentialStatusCode Code, IReadOnlyList<TwofaField> Fields, string? Address, bool IsLatest) : Arrival;

    /// <summary>A message came without a status.</summary>
    internal sealed record NoStatus : Arrival;

    /// <summary>The user's answer, as it was sent when the job was recorded.</summary>
    internal sealed record Answer(IReadOnlyDictionary<string, string> Values) : Arrival;

    /// <summary>A poll failed, which says nothing about the job.</summary>
    internal sealed record FailedPoll(HttpStatusCode Code) : Arrival;

    /// <summary>A line could not be read.</summary>
    internal sealed record Malformed(string Path, int Line, string Reason) : Arrival;
}
