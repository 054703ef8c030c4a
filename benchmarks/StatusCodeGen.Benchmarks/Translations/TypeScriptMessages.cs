using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Benchmarks.Translations;

/// <summary>
/// The messages of the TypeScript compiler in all languages that its package has: a real catalog of more than 2,000 codes. The
/// package is not part of this repository; <c>npm pack typescript</c> fetches it.
/// </summary>
internal sealed partial class TypeScriptMessages
{
    private TypeScriptMessages(IReadOnlyList<Message> messages, SortedDictionary<string, Dictionary<string, string>> languages) =>
        (Messages, Languages) = (messages, languages);

    public IReadOnlyList<Message> Messages { get; }

    /// <summary>The texts of each language by the keys of the messages.</summary>
    public SortedDictionary<string, Dictionary<string, string>> Languages { get; }

    /// <summary>The catalog as a file.</summary>
    public string Catalog
    {
        get
        {
            var yaml = new StringBuilder("catalog: { name: TypeScriptMessage, namespace: Vendor, title: TypeScript }\ncodes:\n");
            foreach (var message in Messages)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - code: {message.Code}\n    name: {message.Key}\n")
                    .Append("    description: ").Append(Quote(message.Text)).Append('\n');
            }

            return yaml.ToString();
        }
    }

    /// <param name="folder">The unpacked package.</param>
    public static TypeScriptMessages Read(string folder)
    {
        var program = File.ReadAllText(Path.Combine(folder, "lib", "_tsc.js"));
        var messages = Declaration().Matches(program)
            .Select(static match => new Message(
                int.Parse(match.Groups["code"].Value, CultureInfo.InvariantCulture),
                match.Groups["key"].Value,
                JsonSerializer.Deserialize<string>(match.Groups["text"].Value)!))
            .DistinctBy(static message => message.Code)
            .ToList();
        var languages = new SortedDictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var files = Directory.GetFiles(
            Path.Combine(folder, "lib"), "diagnosticMessages.generated.json", SearchOption.AllDirectories);
        foreach (var path in files)
        {
            var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!;
            languages.Add(Path.GetFileName(Path.GetDirectoryName(path)!), texts);
        }

        return new(messages, languages);
    }

    /// <summary>The translation into a language as a file. It has every message that the package translates.</summary>
    public string TranslationInto(string language)
    {
        var yaml = new StringBuilder("translation: { complete: false }\ncodes:\n");
        foreach (var message in Messages)
        {
            if (Languages[language].TryGetValue(message.Key, out var text))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - code: {message.Code}\n    description: ").Append(Quote(text)).Append('\n');
            }
        }

        return yaml.ToString();
    }

    /// <summary>JSON's escapes are YAML's.</summary>
    private static string Quote(string text) => JsonSerializer.Serialize(text);

    [GeneratedRegex("""\bdiag\((?<code>\d+), \d+ /\* \w+ \*/, "(?<key>[^"]+)", (?<text>"(?:[^"\\]|\\.)*")""")]
    private static partial Regex Declaration();

    /// <summary>A message.</summary>
    /// <param name="Code">Its number.</param>
    /// <param name="Key">Its name, which the files of all languages have.</param>
    /// <param name="Text">Its text in English.</param>
    internal sealed record Message(int Code, string Key, string Text);
}
