using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>The JSON Schema of the catalog file, as an editor applies it.</summary>
internal static class CatalogSchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(WithDotNetPatterns().ToString()).GetAwaiter().GetResult();

    public static JObject Document => JObject.Parse(Repository.Read("codes/statuscodegen.schema.json"));

    public static bool Accepts(string yaml) => Schema.Validate(EditorYaml.ToJson(yaml)).Count == 0;

    /// <summary>
    /// In a schema (ECMA 262), <c>$</c> matches only the end of the text. In .NET, it also matches before a final line break.
    /// </summary>
    public static string ToDotNet(string pattern) => pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern;

    private static JObject WithDotNetPatterns()
    {
        var document = Document;
        foreach (var pattern in document.Descendants().OfType<JProperty>().Where(static property => property.Name == "pattern"))
        {
            pattern.Value = ToDotNet((string)pattern.Value!);
        }

        return document;
    }
}
