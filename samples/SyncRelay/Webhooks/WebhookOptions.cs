using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SyncRelay.Webhooks;

/// <summary>The section <c>Webhook</c> of the configuration.</summary>
internal sealed class WebhookOptions
{
    public const string Section = "Webhook";

    /// <summary>The header in which the provider sends the secret to us.</summary>
    public const string SecretHeader = "X-Relay-Secret";

    /// <summary>A secret that only the provider and we know. Without it, anybody could send us webhooks.</summary>
    [Required(ErrorMessage = "Webhook:Secret is not set; without it, anyone could send webhooks.")]
    [RegularExpression(
        "[!-~]+",
        ErrorMessage = "Webhook:Secret must be printable ASCII without spaces, because it is sent in a header.")]
    [MinLength(16, ErrorMessage = "Webhook:Secret is too short; use at least 16 characters.")]
    public string? Secret { get; set; }
}

[OptionsValidator]
internal sealed partial class WebhookOptionsValidator : IValidateOptions<WebhookOptions>;
