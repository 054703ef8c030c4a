using System.Text;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Pages;

/// <summary>Pages that are made to take endless time or memory. Each ends in seconds, with what it has or with an error.</summary>
public sealed class HostilePageTests
{
    private const string Codes = "<table><tr><th>Code<th>Name<tr><td>1<td>One</table>";

    private static IEnumerable<TestCaseData> Deep =>
    [
        new TestCaseData(Repeat("<div>", 1_000_000)).SetName("A_million_elements_inside_each_other_are_read"),
        new TestCaseData(Repeat("<b><p>", 500_000)).SetName("A_million_styles_that_are_not_closed_are_read"),
        new TestCaseData(Repeat("<span>", 500_000) + Repeat("</b>", 500_000)).SetName("A_million_wrong_end_tags_are_read"),
    ];

    [TestCaseSource(nameof(Deep))]
    [CancelAfter(20_000)]
    public void Elements_without_end_are_read(string begin) =>
        Assert.That(PageText.Of(begin + Codes, PageKind.Html)[^1].TrimStart('*'), Is.EqualTo("1 | One"));

    [TestCase("<table><tr><td>")]
    [TestCase("<ul><li>")]
    [TestCase("<dl><dd>")]
    public void Tables_without_end_inside_each_other_are_refused(string begin) =>
        Assert.That(
            () => PageText.Of(Repeat(begin, 1_000_000), PageKind.Html),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                "More than 64 tables and lists are inside each other at line 1; cut the page down to the tables of codes."));

    [Test]
    public void Cells_that_span_a_billion_rows_and_columns_are_refused() =>
        Assert.That(
            () => PageText.Of(
                "<table>" + Repeat("<tr><td rowspan=1000000000>1<td colspan=999>x", 5_000) + "</table>",
                PageKind.Html),
            Throws.TypeOf<ToolException>().With.Message.Contains("cut the page down to the tables of codes."));

    [Test]
    public void Span_of_a_billion_columns_is_as_wide_as_the_table() =>
        Assert.That(
            PageText.Of("<table><tr><td colspan=1000000000>x<tr><td>1<td>One</table>", PageKind.Html),
            Is.EqualTo(new[] { "1: Table", "x | x", "1 | One" }));

    [TestCase("[", PageKind.Json)]
    [TestCase("[", PageKind.Markdown)]
    [TestCase(">", PageKind.Markdown)]
    [TestCase("![a", PageKind.Markdown)]
    public void Brackets_without_end_are_refused(string begin, object kind) =>
        Assert.That(() => PageText.Of(Repeat(begin, 200_000), (PageKind)kind), Throws.TypeOf<ToolException>());

    [Test]
    public void Page_that_is_too_large_is_refused()
    {
        var bytes = new byte[PageLimits.MaxSize + 1];

        Assert.That(
            () => PageSource.Read("-", PageKind.Html, () => new MemoryStream(bytes), CancellationToken.None),
            Throws.TypeOf<ToolException>().With.Message.EqualTo("'-' is larger than 16 MiB; cut the page down to the tables of codes."));
    }

    [Test]
    public void Page_that_is_not_utf8_is_read_in_the_encoding_that_it_declares()
    {
        var bytes = Encoding.Latin1.GetBytes("<meta charset=iso-8859-2><p>\u00B1");

        var page = PageSource.Read("-", PageKind.Html, () => new MemoryStream(bytes), CancellationToken.None);

        Assert.That(page.Blocks, Is.EqualTo(new[] { new PageParagraph(1, "ą") }));
        Assert.That(page.Notes, Is.EqualTo(new[] { "Read the page as iso-8859-2, because it is not UTF-8." }));
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
