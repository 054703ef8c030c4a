using StatusCodeGen.Tests.Hostile;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Pages.Html;
using StatusCodeGen.Tool.Pages.Markdown;
using StatusCodeGen.Tool.Tests.Merging;
using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Tests.Docs;

/// <summary>Prints the pages of random catalogs of the whole format, and reads them again.</summary>
public sealed class RandomDocsTests
{
    private const int Count = 300;

    [TestCase(true)]
    [TestCase(false)]
    public void A_printed_page_says_what_was_printed(bool isHtml) => ForEach(yaml =>
    {
        var page = Merged.Page(yaml);
        Assert.That(Show(Print(page, isHtml)), Is.EqualTo(Show(page)));
    });

    [TestCase(true)]
    [TestCase(false)]
    public void Importing_a_printed_page_into_its_catalog_changes_no_byte(bool isHtml) => ForEach(yaml =>
        Assert.That(Merged.With(yaml, Print(Merged.Page(yaml), isHtml)), Is.EqualTo(yaml)));

    [Test]
    public void A_catalog_made_of_a_printed_page_says_what_the_page_shows() => ForEach(yaml =>
    {
        var page = Merged.Page(yaml);
        if (page.Rows.Count > 0)
        {
            var text = CatalogWriter.Write(Print(page, isHtml: false), new("Status", ""), CancellationToken.None);
            var comparison = PageComparison.Of(CatalogSyntax.Of(Merged.File(text)), page);
            Assert.That(comparison.Differences, Is.Empty, text);
        }
    });

    private static void ForEach(Action<string> test)
    {
        for (var index = 0; index < FuzzSetting.CountOr(Count); index++)
        {
            var seed = unchecked((FuzzSetting.Seed * 1_000_003) + index);
            var yaml = index % 2 == 0 ? new StyledCatalog(seed).Yaml : new RandomCatalog(seed, mayHaveTexts: true).Yaml;
            using var scope = Assert.EnterMultipleScope();
            test(yaml);
            if (TestContext.CurrentContext.Result.Assertions.Any())
            {
                TestContext.Out.WriteLine($"seed {FuzzSetting.Seed}, catalog {index}\n{yaml}");
                return;
            }
        }
    }

    private static PageCatalog Print(PageCatalog page, bool isHtml)
    {
        using var output = new StringWriter { NewLine = "\n" };
        if (isHtml)
        {
            HtmlDocs.Write(page, output);
            return DocsReader.TryRead(HtmlReader.Read(output.ToString(), CancellationToken.None))!;
        }

        MarkdownDocs.Write(page, output);
        return DocsReader.TryRead(MarkdownReader.Read(output.ToString(), CancellationToken.None))
            ?? throw new InvalidOperationException(output.ToString());
    }

    /// <summary>All that a page says, without the lines of its rows.</summary>
    private static string Show(PageCatalog? page) => page is null ? "none" : string.Join('\n',
    [
        page.Title,
        page.Description,
        string.Join(" | ", page.Rows.Count == 0 ? [] : page.Columns.Select(static column => column.Title)),
        .. page.Groups.Select(static group => $"{group.Title} | {group.Range} | {group.Description}"),
        .. page.Rows.Select(static row => $"{row.Group} | {row.Code} | {row.Name} | {row.Description} | {row.Deprecation ?? "-"} | "
            + $"{string.Join("; ", row.Aliases.Select(static alias => ShowAlias(alias)))} | {string.Join(" | ", row.Values)}"),
    ]);

    private static string ShowAlias(PageAlias alias) => $"{alias.Name} ({alias.Deprecation ?? "-"})";
}
