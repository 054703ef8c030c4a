using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatusCodeGen.Tests.Documentation;

/// <summary>A page of the repository's documentation: its links, the anchors of its headings, and its code blocks.</summary>
public sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UsePipeTables().Build();

    private readonly MarkdownDocument _document;

    /// <param name="path">The page's file, from the root of the repository and with <c>/</c>.</param>
    public MarkdownPage(string path)
    {
        Path = path;
        Text = Repository.Read(path);
        _document = Markdown.Parse(Text, Pipeline);
    }

    /// <summary>Every page, each by its path: those of the root, of docs, and of the projects that have one.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Repository.Files(".", "*.md", SearchOption.TopDirectoryOnly),
        .. new[] { ".github", "codes", "docs", "generator", "samples" }
            .SelectMany(static folder => Repository.Files(folder, "*.md", SearchOption.AllDirectories))
            .Where(static path => !path.Contains("/AnalyzerReleases.", StringComparison.Ordinal)),
    ];

    public string Path { get; }

    public string Text { get; }

    public IEnumerable<HeadingBlock> Headings => _document.Descendants<HeadingBlock>();

    /// <summary>What a link to this page can have behind its <c>#</c>.</summary>
    public IEnumerable<string> Anchors => Headings.Select(static heading => heading.GetAttributes().Id!);

    /// <summary>The targets of the page's links and images, each with its line.</summary>
    public IEnumerable<(string Target, int Line)> Links =>
        _document.Descendants<LinkInline>().Select(static link => (link.Url!, link.Line + 1));

    /// <summary>The fenced blocks, in the page's order.</summary>
    public IReadOnlyList<PageBlock> Blocks => [.. _document.Descendants<FencedCodeBlock>().Select(Read)];

    private PageBlock Read(FencedCodeBlock block)
    {
        var siblings = block.Parent!;
        var comments = new List<string>();
        for (var index = siblings.IndexOf(block) - 1; index >= 0 && siblings[index] is HtmlBlock html; index--)
        {
            comments.AddRange(PageComment.ReadAll(html.Lines.ToString()).Reverse());
        }

        comments.Reverse();
        return new(block.Info ?? "", block.Lines.ToString().ReplaceLineEndings("\n"), block.Line + 1, comments);
    }
}
