using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SyncRelay.Credentials;

/// <summary>The section <c>Credentials</c> of the configuration.</summary>
internal sealed class CredentialOptions
{
    public const string Section = "Credentials";

    /// <summary>How many bytes of credentials are kept, roughly. Then the least recently used ones are forgotten.</summary>
    [Range(1024 * 1024, int.MaxValue)]
    public int MaxBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How many clients may listen at the same time.</summary>
    [Range(1, 100_000)]
    public int MaxListeners { get; set; } = 1_000;
}

[OptionsValidator]
internal sealed partial class CredentialOptionsValidator : IValidateOptions<CredentialOptions>;
