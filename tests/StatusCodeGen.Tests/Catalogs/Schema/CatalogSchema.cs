using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>The JSON Schema of the catalog file, as an editor applies it.</summary>
internal static class CatalogSchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(ForTests(Document).ToString()).GetAwaiter().GetResult();

    public static JObject Document => JObject.Parse(Repository.Read("codes/statuscodegen.schema.json"));

    public static bool Accepts(string yaml) => Schema.Validate(EditorYaml.ToJson(yaml)).Count == 0;

    /// <summary>
    /// In a schema (ECMA 262), <c>$</c> matches only the end of the text. In .NET, it also matches before a final line break.
    /// </summary>
    public static string ToDotNet(string pattern) => pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern;

    /// <summary>
    /// Replaces <c>if</c> and its <c>then</c> or <c>else</c>, which the library of these tests does not know, by <c>anyOf</c>,
    /// which means the same. An editor gives a better message for the former.
    /// </summary>
    private static void ReplaceConditions(JObject document)
    {
        foreach (var schema in document.DescendantsAndSelf().OfType<JObject>().Where(IsCondition).ToList())
        {
            var (condition, then, @else) = (schema["if"]!, schema["then"], schema["else"]);
            schema.Remove("if");
            schema.Remove("then");
            schema.Remove("else");
            var allOf = schema["allOf"] as JArray ?? [];
            schema["allOf"] = allOf;
            if (then is not null)
            {
                allOf.Add(new JObject(new JProperty("anyOf", new JArray(new JObject(new JProperty("not", condition)), then))));
            }

            if (@else is not null)
            {
                allOf.Add(new JObject(new JProperty("anyOf", new JArray(condition, @else))));
            }
        }
    }

    /// <summary>Replaces the schemas <c>true</c> and <c>false</c>, which the library of these tests does not know either.</summary>
    private static void ReplaceBooleans(JObject document)
    {
        var keys = document.Descendants().OfType<JProperty>()
            .Where(static list => list.Name is "properties" or "patternProperties")
            .SelectMany(static list => ((JObject)list.Value).Properties())
            .Where(static key => key.Value.Type == JTokenType.Boolean)
            .ToList();
        foreach (var key in keys)
        {
            key.Value = (bool)key.Value ? new JObject() : new JObject(new JProperty("not", new JObject()));
        }
    }

    private static bool IsCondition(JObject schema) =>
        schema["if"] is JObject && (schema["then"] is JObject || schema["else"] is JObject);

    /// <summary>A schema as the library of these tests reads it.</summary>
    public static JObject ForTests(JObject document)
    {
        document = (JObject)document.DeepClone();
        ReplaceConditions(document);
        ReplaceBooleans(document);
        foreach (var pattern in document.Descendants().OfType<JProperty>().Where(static property => property.Name == "pattern"))
        {
            pattern.Value = ToDotNet((string)pattern.Value!);
        }

        return document;
    }
}
