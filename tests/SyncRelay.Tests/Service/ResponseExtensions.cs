using System.Net;
using System.Text.Json;

namespace SyncRelay.Tests.Service;

internal static class ResponseExtensions
{
    extension(HttpResponseMessage response)
    {
        /// <summary>What the response says of its language.</summary>
        public string Language => string.Join(", ", response.Content.Headers.ContentLanguage);

        public async Task<JsonElement> JsonAsync(HttpStatusCode status)
        {
            var body = await response.Content.ReadAsStringAsync();
            Assert.That(response.StatusCode, Is.EqualTo(status), body);
            return JsonElement.Parse(body);
        }

        /// <summary>Reads a problem, whose body must repeat the status of the response.</summary>
        public async Task<JsonElement> ProblemAsync(HttpStatusCode status)
        {
            var problem = await response.JsonAsync(status);
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo((int)status));
            return problem;
        }
    }

    extension(JsonElement json)
    {
        public string? Text(string property) => json.GetProperty(property).GetString();
    }
}
