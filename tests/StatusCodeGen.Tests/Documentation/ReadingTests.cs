using Markdig.Renderers.Html;

namespace StatusCodeGen.Tests.Documentation;

/// <summary>What SyncRelay's page says of its size: its way of a status can be read in one sitting.</summary>
public sealed class ReadingTests
{
    private const string Service = "samples/SyncRelay";

    [Test]
    public void The_way_of_a_status_is_as_long_as_the_page_says()
    {
        var page = new MarkdownPage($"{Service}/README.md");
        int[] section =
        [
            .. page.Headings.SkipWhile(heading => heading.GetAttributes().Id != "reading-it").Select(heading => heading.Line).Take(2),
        ];
        var files = page.Links
            .Where(link => link.Line > section[0] && link.Line <= section[1])
            .Select(link => link.Target)
            .ToList();

        Assert.That(files, Has.Count.EqualTo(18).And.Unique);
        Assert.That(files.Sum(file => LinesOf($"{Service}/{file}").Length), Is.EqualTo(1_500).Within(50));
    }

    [Test]
    public void The_service_has_as_much_code_as_the_page_says()
    {
        var files = Repository.Files(Service, "*.cs", SearchOption.AllDirectories);
        var lines = files.SelectMany(LinesOf).Select(line => line.Trim()).ToList();

        Assert.That(lines.Count(IsCode), Is.EqualTo(1_400).Within(50));
        Assert.That(lines, Has.Count.EqualTo(3_000).Within(100));
    }

    private static string[] LinesOf(string path) => Repository.Read(path).TrimEnd('\n').Split('\n');

    /// <summary>Neither blank, nor a comment, nor a using directive, nor a bracket alone.</summary>
    private static bool IsCode(string line) =>
        line.Trim('{', '}', '(', ')', ';', ',').Length > 0
        && !line.StartsWith("//", StringComparison.Ordinal)
        && !line.StartsWith("using ", StringComparison.Ordinal);
}
