using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Pages.Html;
using StatusCodeGen.Tool.Recognition;
using StatusCodeGen.Tool.Tests.Merging;
using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Tests.Comparison;

/// <summary>
/// A page in the markup of PostgreSQL's appendix A, with the facts of the shipped catalog: one table, in which a row begins each
/// class.
/// </summary>
public sealed partial class SqlStatePageTests
{
    private const int Count = 200;

    private static readonly Catalogs.Catalog Shipped = Merged.File(Repository.Read("codes/sqlstate.codes.yaml")).Catalog!;

    private static readonly string Page = Write();

    [Test]
    public void Page_is_imported_whole()
    {
        var page = Recognize(Page);
        var catalog = CatalogText.Read(CatalogWriter.Write(page.Catalog, new("SqlState", ""), CancellationToken.None));

        Assert.That(catalog.Type.Keyword, Is.EqualTo("char(5)"));
        Assert.That(
            catalog.Codes.Select(static code => (code.Spelling, code.Name, code.Group)),
            Is.EqualTo(Shipped.Codes.Select(static code => (code.Spelling, code.Name, code.Group))));
        Assert.That(catalog.Groups.Select(static group => group.Title), Is.EqualTo(Shipped.Groups.Select(static group => group.Title)));
    }

    [Test]
    public void Every_edit_of_the_page_is_found_and_the_page_itself_has_none()
    {
        var yaml = CatalogWriter.Write(Recognize(Page).Catalog, new("SqlState", ""), CancellationToken.None);
        var syntax = CatalogSyntax.Of(Merged.File(yaml));
        var missed = new List<string>();
        for (var index = 0; index < FuzzSetting.CountOr(Count); index++)
        {
            var edited = Edit(Page, new Random(unchecked((FuzzSetting.Seed * 1_000_003) + index)));
            if (PageComparison.Of(syntax, Recognize(edited.Text).Catalog).Differences.Count == 0)
            {
                missed.Add($"seed {FuzzSetting.Seed}, edit {index}: {edited.What}");
            }
        }

        Assert.That(missed, Is.Empty);
        Assert.That(PageComparison.Of(syntax, Recognize(Page).Catalog).Differences, Is.Empty);
    }

    private static RecognizedPage Recognize(string page) => PageRecognizer.Recognize(
        HtmlReader.Read(page, CancellationToken.None),
        RecognitionOptions.Default with { AreTexts = true },
        CancellationToken.None);

    private static (string Text, string What) Edit(string page, Random random)
    {
        var cells = Cells().Matches(page);
        var text = cells[random.Next(cells.Count)].Groups["text"];
        var place = text.Index + random.Next(text.Length);
        while (!char.IsAsciiLetterOrDigit(page[place]))
        {
            place = text.Index + random.Next(text.Length);
        }

        var other = char.IsAsciiDigit(page[place]) ? (char)('0' + ((page[place] - '0' + random.Next(1, 10)) % 10)) : 'Z';
        other = other == page[place] ? 'Y' : other;
        return (page[..place] + other + page[(place + 1)..], $"'{text.Value}' has '{other}' at {place - text.Index}");
    }

    private static string Write()
    {
        var html = new StringBuilder(
            "<h2>Appendix A. Error Codes</h2><table><thead><tr><th>Error Code</th><th>Condition Name</th></tr></thead><tbody>");
        for (var group = 0; group < Shipped.Groups.Count; group++)
        {
            var title = WebUtility.HtmlEncode(Shipped.Groups[group].Title);
            html.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td colspan=\"2\"><span class=\"bold\"><strong>{title}</strong></span></td></tr>");
            foreach (var code in Shipped.Codes.Where(code => code.Group == group))
            {
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<tr><td><code class=\"literal\">{code.Spelling}</code></td><td><code class=\"symbol\">{code.Name}</code></td></tr>");
            }
        }

        return html.Append("</tbody></table>").ToString();
    }

    [GeneratedRegex("(?:<code[^>]*>|<strong>)(?<text>[^<]+)<")]
    private static partial Regex Cells();
}
