using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace SyncRelay.Webhooks;

/// <summary>Checks whether a webhook comes from the provider.</summary>
internal sealed class WebhookSecret(IOptions<WebhookOptions> options)
{
    private readonly byte[] _hash = Hash(options.Value.Secret!);

    /// <summary>
    /// Whether a header is the secret. The hashes are compared, which have equal lengths, in constant time. So the time
    /// of the comparison tells nothing about the secret.
    /// </summary>
    public bool Matches(StringValues header) =>
        header is [{ } text] && CryptographicOperations.FixedTimeEquals(Hash(text), _hash);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
