using System.ComponentModel.DataAnnotations;
using Syncfy;
using SyncRelay.Provider;

namespace SyncRelay.Problems;

/// <summary>The members of our problems beyond those of RFC 9457, for the OpenAPI document. A problem has some of them.</summary>
internal sealed record ProblemMembers
{
    /// <summary>The status of the credential that does not allow the request.</summary>
    public CredentialStatusCode Number { get; init; }

    /// <summary>The heading of its section; null for an undeclared code.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the catalog has the code.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>What the user should do.</summary>
    public string Advice { get; init; } = "";

    /// <summary>Why the provider gave no usable answer.</summary>
    public ProviderFailure Cause { get; init; }

    /// <summary>The provider's HTTP status, or the code of its envelope; null if there was none.</summary>
    public int? ProviderNumber { get; init; }

    /// <summary>The credential that could not be fetched.</summary>
    [RegularExpression(ProviderId.Pattern)]
    public string? Credential { get; init; }

    /// <summary>Identifies the request in traces.</summary>
    public string TraceId { get; init; } = "";
}
