using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SyncRelay;

/// <summary>Bodies of requests, read by hand: after the sender is known, and no further than the limit.</summary>
internal static class Requests
{
    /// <summary>The most that a body may have, in bytes.</summary>
    public const int LongestBody = 64 * 1024;

    extension(HttpRequest request)
    {
        /// <summary>Reads the body; null if it is too long, however it is sent.</summary>
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
                // The server has the same limit, and may see first that it is passed.
                return null;
            }

            return body.ToArray();
        }
    }

    /// <summary>Reads JSON; null if it is none of the type's. What was wrong with it may be a secret, and is not told.</summary>
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
