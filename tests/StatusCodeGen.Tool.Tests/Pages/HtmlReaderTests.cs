using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Pages;

public sealed class HtmlReaderTests
{
    [Test]
    public void Headings_paragraphs_and_tables_come_in_order_with_their_lines() => Check(
        """
        <!doctype html><title>The title</title>
        <h2>Errors</h2>
        <p>What went
           wrong.</p>
        <table>
          <tr><th>Code</th><th>Name</th></tr>
          <tr><td>1</td><td>One</td></tr>
        </table>
        """,
        "2: ## Errors", "3: What went wrong.", "5: Table", "*Code | *Name", "1 | One");

    [Test]
    public void Tags_that_are_not_closed_end_where_the_next_begin() => Check(
        "<table><tr><th>Code<th>Name<tr><td>1<td>One<tr><td>2<td><b>Two</table><p>a<p>b",
        "1: Table", "*Code | *Name", "1 | One", "2 | *Two", "1: a", "1: b");

    [TestCase("<td>A &amp; B&nbsp; C", "A & B C")]
    [TestCase("<td>one<br>two<p>three</p>", "one\\ntwo\\nthree")]
    [TestCase("<td><code>E_ONE</code> <a href='#x'>link</a>", "E_ONE link")]
    [TestCase("<td>404<sup><a href='#note'>1</a></sup>", "404")]
    [TestCase("<td>404<sup>[1]</sup> x<sup>2</sup> m<sup>th</sup>", "404 x² mth")]
    [TestCase("<td><s>Gone</s>", "~Gone")]
    [TestCase("<td><s>Gone</s> but here", "Gone but here")]
    [TestCase("<td><strong>All</strong>", "*All")]
    [TestCase("<td><strong>Some</strong> of it", "Some of it")]
    [TestCase("<td>a<script>if (1 < 2) b</script>c<style>td{}</style>", "ac")]
    [TestCase("<td><img src=x alt=yes>", "yes")]
    [TestCase("<td>soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth")]
    [TestCase("<td><pre>one\n  two</pre>", "one\\ntwo")]
    [TestCase("<td><ul><li>one<li>two</ul>", "one\\ntwo")]
    [TestCase("<td>1 < 2 & 3", "1 < 2 & 3")]
    public void Cell_has_the_text_that_a_browser_shows(string cell, string text) =>
        Assert.That(PageText.Of($"<table><tr>{cell}<td>end</table>", PageKind.Html)[^1], Is.EqualTo($"{text} | end"));

    [Test]
    public void Cells_that_span_rows_and_columns_are_in_all_their_places() => Check(
        """
        <table>
        <tr><td colspan=2>wide<td rowspan=2>tall
        <tr><td>a<td>b
        <tr><td rowspan=9>end<td colspan=0>c
        </table>
        """,
        "1: Table", "wide | wide | tall", "a | b | tall", "end | c");

    [Test]
    public void Span_over_more_columns_than_the_table_has_is_cut() => Check(
        "<table><tr><td colspan=100>title<tr><td>1<td>One</table>",
        "1: Table", "title | title", "1 | One");

    [Test]
    public void Table_inside_a_cell_comes_before_the_table_around_it() => Check(
        "<table><tr><td>menu<td><h2>Errors</h2><table><tr><td>1<td>One</table></table>",
        "1: ## Errors", "1: Table", "1 | One", "1: Table around others", "menu | Errors\\n1 One");

    [Test]
    public void Definitions_are_two_columns_and_a_second_definition_is_a_row() => Check(
        "<dl><dt>1<dd>One<dt>2<dd>Two<dd>also two</dl>",
        "1: Definitions", "1 | One", "2 | Two", " | also two");

    [Test]
    public void Caption_belongs_to_its_table() => Check(
        "<table><caption>Client <i>errors</i></caption><tr><td>1<td>One</table>",
        "1: Table 'Client errors'", "1 | One");

    [Test]
    public void Text_between_cells_comes_before_the_table() => Check(
        "<table>stray<tr>text<td>1</table>",
        "1: straytext", "1: Table", "1");

    [Test]
    public void Links_to_headings_are_not_part_of_them() => Check(
        "<h2>Errors<a class=headerlink href='#errors'>¶</a></h2>",
        "1: ## Errors");

    private static void Check(string page, params string[] blocks) => Assert.That(PageText.Of(page, PageKind.Html), Is.EqualTo(blocks));
}
