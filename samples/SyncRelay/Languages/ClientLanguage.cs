using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Syncfy;
using SyncRelay.Problems;

namespace SyncRelay.Languages;

/// <summary>
/// The language that a client asks for with <c>Accept-Language</c>, if the catalog has it. The words of a status are in that
/// language. Everything else that this service says is in English, and so are the names of codes, logs and metrics.
/// </summary>
internal static class ClientLanguage
{
    /// <summary>The language of the catalog itself.</summary>
    public const string Default = "en";

    // Browsers send fewer.
    private const int MostAsked = 20;

    private static readonly string[] Supported = [Default, .. CredentialStatusCodes.Languages];

    public static void AddLanguages(this IServiceCollection services) => services.AddRequestLocalization(static options =>
    {
        // The language of words, and not the format of numbers and dates.
        options.DefaultRequestCulture = new(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo(Default));
        options.SupportedCultures = [];
        options.SupportedUICultures = [.. Supported.Select(CultureInfo.GetCultureInfo)];
        options.FallBackToParentUICultures = false;
        options.RequestCultureProviders = [new CustomRequestCultureProvider(static context => Task.FromResult(BestFor(context.Request)))];
    });

    /// <summary>The responses say their language, and caches learn that it depends on the client's.</summary>
    public static RouteGroupBuilder InClientLanguage(this RouteGroupBuilder endpoints) => endpoints.AddEndpointFilter(
        static async (context, next) =>
        {
            var headers = context.HttpContext.Response.Headers;
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
            var result = await next(context);
            headers.ContentLanguage = (result is INestedHttpResult nested ? nested.Result : result) switch
            {
                ProblemHttpResult { ProblemDetails: var problem } => Problem.LanguageOf(problem),
                ValidationProblem => Default,
                Accepted or EmptyHttpResult => default(StringValues),
                _ => CultureInfo.CurrentUICulture.Name,
            };
            return result;
        });

    /// <summary>
    /// The first supported language, where es-MX is served by es (RFC 4647, section 3.4). The framework's own provider makes a
    /// culture of whatever a client asks for, and .NET keeps it for good, so clients could fill the memory. It also takes q=0.
    /// </summary>
    private static ProviderCultureResult? BestFor(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Take(MostAsked)
        .Where(asked => asked.Quality is not 0)
        .OrderByDescending(asked => asked.Quality ?? 1)
        .Select(asked => Supported
            .Where(language => $"{asked.Value}-".StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase))
            .MaxBy(language => language.Length))
        .OfType<string>()
        .Select(language => new ProviderCultureResult(language))
        .FirstOrDefault();
}
