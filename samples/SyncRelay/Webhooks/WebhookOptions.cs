using System.ComponentModel.DataAnnotations;

namespace SyncRelay.Webhooks;

/// <summary>The section <c>Webhook</c> of the configuration.</summary>
internal sealed class WebhookOptions
{
    public const string Section = "Webhook";

    /// <summary>Carries the secret, from the provider to us.</summary>
    public const string SecretHeader = "X-Relay-Secret";

    /// <summary>What only the provider and we know. Without it anybody could make us ask for anything.</summary>
    [Required(ErrorMessage = "Webhook:Secret is not set: without it anybody could send webhooks.")]
    [RegularExpression(
        "[!-~]+",
        ErrorMessage = "Webhook:Secret has what no header brings unchanged, such as a line's end: it takes ASCII without spaces.")]
    [MinLength(16, ErrorMessage = "Webhook:Secret is too short to be one: it takes 16 characters.")]
    public string? Secret { get; set; }
}
