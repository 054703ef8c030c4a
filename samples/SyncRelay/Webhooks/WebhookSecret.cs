using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace SyncRelay.Webhooks;

/// <summary>Knows whether a webhook is the provider's.</summary>
internal sealed class WebhookSecret(IOptions<WebhookOptions> options)
{
    private readonly byte[] _hash = Hash(options.Value.Secret!);

    /// <summary>
    /// Whether a header is the secret. Hashes are compared, which are all of one length, and compared to the end: how
    /// long it takes tells nothing about the secret.
    /// </summary>
    public bool Matches(StringValues header) =>
        header is [{ } text] && CryptographicOperations.FixedTimeEquals(Hash(text), _hash);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
