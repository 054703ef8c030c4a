using System.Text.RegularExpressions;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>A page of docs/rules: its faulty example, the diagnostics that it shows, and its fixed example.</summary>
internal sealed partial class RulePage(string id)
{
    private readonly string _text = Repository.Read($"docs/rules/{id}.md");

    public static IEnumerable<string> Ids =>
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "SCG*.md")
            .Select(static path => Path.GetFileNameWithoutExtension(path));

    public string Title => _text[.._text.IndexOf('\n')];

    public IEnumerable<string> Headings => Heading().Matches(_text).Select(static match => match.Groups[1].Value);

    /// <summary>The diagnostics that the page shows for the faulty example.</summary>
    public string[] Output => In("Example", "text").Split('\n');

    /// <summary>The one block of a language under a heading.</summary>
    public string In(string heading, string language) =>
        Block().Matches(Under(heading)).Single(match => match.Groups[1].Value == language).Groups[2].Value;

    /// <summary>The C# under a heading; empty if it has none.</summary>
    public string CodeIn(string heading) =>
        Block().Matches(Under(heading)).SingleOrDefault(static match => match.Groups[1].Value == "csharp")?.Groups[2].Value ?? "";

    /// <summary>The text under a heading, up to the next heading.</summary>
    public string Under(string heading)
    {
        var start = _text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.That(start, Is.Positive, $"The page of {id} has no heading '{heading}'");
        var end = _text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? _text[start..] : _text[start..end];
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
