using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SyncRelay;

/// <summary>
/// Reads the bodies of requests explicitly: after the sender has been checked, and only up to a limit.
/// </summary>
internal static class Requests
{
    /// <summary>The maximum length of a body, in bytes.</summary>
    public const int LongestBody = 64 * 1024;

    extension(HttpRequest request)
    {
        /// <summary>Reads the body; null if it is too long, whether or not its length was announced.</summary>
        public async Task<byte[]?> ReadBodyAsync(CancellationToken cancellation)
        {
            if (request.ContentLength > LongestBody)
            {
                return null;
            }

            var body = new MemoryStream();
            var buffer = new byte[8 * 1024];
            try
            {
                while (await request.Body.ReadAsync(buffer, cancellation) is > 0 and var count)
                {
                    body.Write(buffer, 0, count);
                    if (body.Length > LongestBody)
                    {
                        return null;
                    }
                }
            }
            catch (BadHttpRequestException exception) when (exception.StatusCode == (int)HttpStatusCode.RequestEntityTooLarge)
            {
                // The server has the same limit, and may notice first that the body exceeds it.
                return null;
            }

            return body.ToArray();
        }
    }

    /// <summary>
    /// Reads JSON; null if it does not fit the type. The reason is not reported, because it may quote a secret.
    /// </summary>
    public static T? Read<T>(byte[] json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
