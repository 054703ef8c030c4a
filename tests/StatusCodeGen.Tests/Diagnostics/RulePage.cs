using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>A page of docs/rules: what it shows as faulty and as mended, and what it says that is reported.</summary>
internal sealed partial class RulePage(string id)
{
    private readonly string _text = Repository.Read($"docs/rules/{id}.md").ReplaceLineEndings("\n");

    public string Title => _text[.._text.IndexOf('\n')];

    public IEnumerable<string> Headings => Heading().Matches(_text).Select(static match => match.Groups[1].Value);

    public string Faulty => Blocks("yaml").First();

    public string Mended => Blocks("yaml").Skip(1).First();

    /// <summary>What the compiler prints of the faulty example.</summary>
    public string[] Output => Blocks("text").First().Split('\n');

    /// <summary>What is reported of an example, as the compiler prints it, less the rule's address and the project.</summary>
    public static string[] Diagnose(string example)
    {
        var files = FilesOf(example).Select(static file => CatalogParser.Parse(file.Name, SourceText.From(file.Text), "", CancellationToken.None));
        var diagnostics = CatalogSet.Create([.. files], CancellationToken.None).Diagnostics;
        return [.. diagnostics.Select(static diagnostic => diagnostic.ToDiagnostic().ToString())];
    }

    /// <summary>An example is one file, or several of which each begins with its name in a comment.</summary>
    private static ImmutableArray<(string Name, string Text)> FilesOf(string example)
    {
        var names = FileName().Matches(example);
        return names.Count == 0
            ? [("codes.yaml", example)]
            : [.. names.Select((name, index) => (name.Groups[1].Value, example[name.Index..(index + 1 < names.Count ? names[index + 1].Index : example.Length)]))];
    }

    private IEnumerable<string> Blocks(string language) =>
        Block().Matches(_text).Where(match => match.Groups[1].Value == language).Select(static match => match.Groups[2].Value);

    [GeneratedRegex("^```([a-z]+)\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^# (\S+\.codes\.yaml)$", RegexOptions.Multiline)]
    private static partial Regex FileName();
}
