using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Pages;

public sealed class MarkdownReaderTests
{
    [Test]
    public void Pipe_table_has_its_cells_without_markup() => Check(
        """
        # Errors

        Some *text* here.

        | Code | Name |
        |---|---|
        | `1` | **One** & [more](x.md) |
        | ~~2~~ | a<br>b &lt; c |
        """,
        "1: # Errors", "3: Some text here.", "5: Table", "*Code | *Name", "1 | One & more", "~2 | a\\nb < c");

    [Test]
    public void Html_table_with_blank_lines_is_one_table() => Check(
        """
        ## Errors

        <table>
            <tr>
                <th>Code</th>

                <th>Name</th>
            </tr>

            <tr><td>1</td><td>One</td></tr>
        </table>

        After.
        """,
        "1: ## Errors", "3: Table", "*Code | *Name", "1 | One", "13: After.");

    [Test]
    public void List_is_one_column() => Check(
        """
        - `1` One: the first
        - `2` Two
        """,
        "1: List", "1 One: the first", "2 Two");

    [Test]
    public void Definitions_are_two_columns() => Check(
        """
        1
        :   One

        2
        :   Two
        """,
        "1: Definitions", "1 | One", "2 | Two");

    [Test]
    public void Code_and_front_matter_are_left_out() => Check(
        """
        ---
        title: x
        ---

        ```
        | 1 | One |
        ```

        Text.
        """,
        "9: Text.");

    private static void Check(string page, params string[] blocks) =>
        Assert.That(PageText.Of(page, PageKind.Markdown), Is.EqualTo(blocks));
}
