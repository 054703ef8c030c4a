using Microsoft.Net.Http.Headers;

namespace SyncRelay;

/// <summary>
/// What every answer of ours tells a browser: nothing but our own files runs, and none of it is kept, guessed or framed.
/// </summary>
internal static class Security
{
    private const string Policy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        // At the last moment, since whoever handles an exception clears what was set before.
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
