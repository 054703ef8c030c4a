using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SyncRelay.Clients;

/// <summary>The section <c>Clients</c> of the configuration: limits for each client, which is an IP address.</summary>
internal sealed class ClientOptions
{
    public const string Section = "Clients";

    /// <summary>How many requests a client may send in a minute.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>How many streams a client may have at the same time.</summary>
    [Range(1, 100_000)]
    public int MaxStreams { get; set; } = 100;
}

[OptionsValidator]
internal sealed partial class ClientOptionsValidator : IValidateOptions<ClientOptions>;
