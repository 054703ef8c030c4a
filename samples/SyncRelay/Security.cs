using Microsoft.Net.Http.Headers;

namespace SyncRelay;

/// <summary>
/// The security headers of every response. A browser runs only our own files, and does not cache, sniff or frame a
/// response.
/// </summary>
internal static class Security
{
    private const string Policy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        // Set them as late as possible, because the exception handler clears headers that were set before.
        context.Response.OnStarting(static state => SetHeaders(((HttpContext)state).Response.Headers), context);
        return next(context);
    });

    private static Task SetHeaders(IHeaderDictionary headers)
    {
        headers.CacheControl = headers.CacheControl.Count > 0 ? headers.CacheControl : "no-store";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers[HeaderNames.XFrameOptions] = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        return Task.CompletedTask;
    }
}
