using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Pages.Markdown;
using StatusCodeGen.Tool.Recognition;
using StatusCodeGen.Tool.Tests.Merging;

namespace StatusCodeGen.Tool.Tests.Comparison;

/// <summary>Holds the provider's page against the catalog that was made of it.</summary>
public sealed class SyncfyPageTests
{
    private const int Count = 1_000;

    private static readonly string Catalog = Repository.Read("codes/Syncfy.StatusCodes/codes.yaml");

    private static readonly string Page = Repository.Read("codes/Syncfy.StatusCodes/status-codes.md");

    private static string PathTo(string file) => Path.Combine(Repository.Root, "codes/Syncfy.StatusCodes", file);

    [Test]
    public async Task The_catalog_says_what_the_page_says()
    {
        var run = await ToolRun.Start("check", PathTo("codes.yaml"), "--page", PathTo("status-codes.md"));

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Done, "")));
    }

    [Test]
    public async Task Importing_the_page_into_the_catalog_changes_no_byte()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("codes.yaml", Catalog);

        var run = await ToolRun.Start("import", PathTo("status-codes.md"), "--output", path);

        Assert.That((run.ExitCode, File.ReadAllText(path)), Is.EqualTo((ExitCode.Done, Catalog)));
    }

    [Test]
    public void Every_edit_of_the_page_is_found()
    {
        var missed = new List<string>();
        for (var index = 0; index < FuzzSetting.CountOr(Count); index++)
        {
            var (text, what) = EditedPage.Edit(Page, new Random(unchecked((FuzzSetting.Seed * 1_000_003) + index)));
            if (Differences(text) == 0)
            {
                missed.Add($"{what}, seed {FuzzSetting.Seed}, edit {index}");
            }
        }

        Assert.That(missed, Is.Empty);
    }

    [Test]
    public void An_edit_that_no_reader_sees_is_not_found()
    {
        var found = new List<int>();
        for (var index = 0; index < FuzzSetting.CountOr(Count) / 4; index++)
        {
            var text = EditedPage.EditUnseen(Page, new Random(unchecked((FuzzSetting.Seed * 1_000_003) + index)));
            if (Differences(text) != 0)
            {
                found.Add(index);
            }
        }

        Assert.That(found, Is.Empty);
    }

    /// <summary>The number of differences; -1 if the codes of the page are not clear.</summary>
    private static int Differences(string page)
    {
        try
        {
            var recognized = PageRecognizer.Recognize(
                MarkdownReader.Read(page, CancellationToken.None),
                RecognitionOptions.Default,
                CancellationToken.None);
            var syntax = CatalogSyntax.Of(Merged.File(Catalog));
            return PageComparison.Of(syntax, recognized.Catalog).Differences.Count;
        }
        catch (ToolException)
        {
            return -1;
        }
    }
}
