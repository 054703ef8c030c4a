namespace StatusCodeGen.Tests.Documentation;

/// <summary>Links between pages lead to a file that exists, and to a heading that it has.</summary>
public sealed class LinkTests
{
    private const string Own = "https://github.com/StatusCodeGen/StatusCodeGen/blob/main/";

    [TestCaseSource(typeof(MarkdownPage), nameof(MarkdownPage.Paths))]
    public void Links_lead_to_files_and_headings(string path)
    {
        var page = new MarkdownPage(path);

        Assert.That(page.Links.Where(link => !Exists(path, link.Target)).Select(link => $"{path}({link.Line}): {link.Target}"), Is.Empty);
    }

    [Test]
    public void Every_page_of_docs_is_in_its_index()
    {
        var linked = new MarkdownPage("docs/README.md").Links.Select(static link => Resolve("docs/README.md", link.Target.Split('#')[0]));

        Assert.That(linked, Is.SupersetOf(Repository.Files("docs", "*.md", SearchOption.TopDirectoryOnly).Except(["docs/README.md"])));
    }

    private static bool Exists(string page, string target)
    {
        var parts = target.Split('#');
        if (target.StartsWith(Own, StringComparison.Ordinal))
        {
            return HasHeading(parts[0][Own.Length..], parts);
        }

        return target.StartsWith("https://", StringComparison.Ordinal)
            || target.StartsWith("http://127.0.0.1", StringComparison.Ordinal)
            || HasHeading(parts[0].Length == 0 ? page : Resolve(page, parts[0]), parts);
    }

    private static bool HasHeading(string path, string[] parts)
    {
        var full = Path.Combine(Repository.Root, path);
        return parts.Length == 1
            ? File.Exists(full) || Directory.Exists(full)
            : File.Exists(full) && new MarkdownPage(path).Anchors.Contains(parts[1], StringComparer.Ordinal);
    }

    /// <summary>The path, from the root, of a file that a page names relative to itself.</summary>
    private static string Resolve(string page, string relative) => Path
        .GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, relative)))
        .Replace('\\', '/');
}
