using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace SyncRelay.Webhooks;

/// <summary>
/// Authenticates the sender of a webhook by the shared secret. That happens before any of the body is read.
/// </summary>
internal sealed class WebhookSecretHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IOptions<WebhookOptions> webhook)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The name of the authentication scheme.</summary>
    public const string Name = "WebhookSecret";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers[WebhookOptions.SecretHeader];
        return Task.FromResult(header is [{ } text] && IsSecret(text)
            ? AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity(Scheme.Name)), Scheme.Name))
            : AuthenticateResult.NoResult());
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = WebhookOptions.SecretHeader;
        return base.HandleChallengeAsync(properties);
    }

    /// <summary>
    /// Compares the hashes, which have equal lengths, in constant time. So the time tells nothing about the secret.
    /// </summary>
    private bool IsSecret(string text) => CryptographicOperations.FixedTimeEquals(Hash(text), Hash(webhook.Value.Secret!));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
