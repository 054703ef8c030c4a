using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Recognition;

public sealed class PageRecognizerTests
{
    [Test]
    public void Headings_are_groups_and_what_is_above_all_tables_is_the_title() => Check(
        """
        # Acme

        The codes of Acme.

        ## Error codes

        ### Client errors (4xx)

        What the client did.

        | Code | Name | Description |
        |---|---|---|
        | 400 | Bad | It is bad. |

        ### Server

        | Code | Name | Description |
        |---|---|---|
        | 500 | Error | It is ours. |
        """,
        "Error codes: The codes of Acme.",
        "[Client errors (4xx)] 4xx What the client did.",
        "400 | Bad | It is bad.",
        "[Server]",
        "500 | Error | It is ours.");

    [Test]
    public void Section_rows_inside_a_table_are_groups() => CheckHtml(
        """
        <h1>Codes</h1><table>
        <tr><td><b>Code</b></td><td><b>Name</b></td></tr>
        <tr><td colspan=2>Class 1 — Success</td></tr>
        <tr><td>10</td><td>Done</td></tr>
        <tr><td colspan=2>2x</td></tr>
        <tr><td>20</td><td>Failed</td></tr>
        <tr><td>3xx</td><td>Others</td></tr>
        <tr><td>300</td><td>Lost</td></tr>
        </table>
        """,
        "Codes: ",
        "[Class 1 — Success]",
        "10 | Done | ",
        "[2x] 2x",
        "20 | Failed | ",
        "[Others] 3xx",
        "300 | Lost | ");

    [Test]
    public void Only_section_row_below_the_header_is_a_group_and_one_above_it_is_not() => CheckHtml(
        """
        <h1>Codes</h1><table>
        <tr><th colspan=2>All codes</th></tr>
        <tr><th>Code</th><th>Name</th></tr>
        <tr><td><b>Success</b></td><td></td></tr>
        <tr><td>10 (deprecated)</td><td>Done</td></tr>
        </table>
        """,
        "Codes: ", "[Success]", "10 | Done |  deprecated: ");

    [Test]
    public void Captions_are_groups_of_tables_under_one_heading() => CheckHtml(
        """
        <h1>Codes</h1>
        <table><caption>Client</caption><tr><th>Code<th>Meaning<tr><td>1<td>Bad</table>
        <table><caption>Server</caption><tr><th>Code<th>Meaning<tr><td>2<td>Lost</table>
        """,
        "Codes: ", "[Client]", "1 | Bad | ", "[Server]", "2 | Lost | ");

    [Test]
    public void Code_and_name_of_one_cell_are_parted() => Check(
        """
        # Codes

        | Status | What to do |
        |---|---|
        | `404 Not Found` | Look elsewhere, or ask somebody else. |
        | `410 Gone` | Give up. |
        """,
        "Codes: ", "404 | Not Found | Look elsewhere, or ask somebody else.", "410 | Gone | Give up.");

    [Test]
    public void Definitions_are_codes_with_descriptions() => CheckHtml(
        "<h1>Codes</h1><dl><dt>OK (0)<dd>Fine.<dt>BAD (-1)<dd>Not fine.<dt>WORSE (-2)<dd>Broken.</dl>",
        "Codes: ", "0 | OK | Fine.", "-1 | BAD | Not fine.", "-2 | WORSE | Broken.");

    [Test]
    public void Headings_with_texts_are_codes_with_descriptions() => Check(
        """
        # 1. Overview

        ## 2. Codes

        ### 0 OK

        Fine.

        More of it.

        ### -1 BAD

        ### -2 WORSE

        Broken.
        """,
        "2. Codes: ", "0 | OK | Fine.", "-1 | BAD | ", "-2 | WORSE | Broken.");

    [Test]
    public void Items_of_a_list_are_codes_with_descriptions() => Check(
        """
        # Exit codes

        - `1` **Failed**: something went wrong.
        - `2` **Wrong call**: an option is unknown.
        - `3` **Cancelled**: the user stopped it.
        - `>128` **Signal**: it was killed.
        """,
        "Exit codes: ",
        "1 | Failed | something went wrong.",
        "2 | Wrong call | an option is unknown.",
        "3 | Cancelled | the user stopped it.");

    [Test]
    public void Columns_are_found_without_headings() => CheckHtml(
        """
        <h1>Codes</h1><table>
        <tr><td>EPERM<td>1<td>The call is not permitted.
        <tr><td>ENOENT<td>2<td>The file is not there.
        <tr><td>ESRCH<td>3<td>The process is not there.
        </table>
        """,
        "Codes: ",
        "1 | EPERM | The call is not permitted.",
        "2 | ENOENT | The file is not there.", "3 | ESRCH | The process is not there.");

    [Test]
    public void Column_of_texts_named_code_is_the_name_beside_a_column_of_numbers() => Check(
        """
        | Code | Number | Description |
        |---|---|---|
        | OK | 0 | It worked. |
        | LOST | 1 | It is lost. |
        """,
        ": ", "0 | OK | It worked.", "1 | LOST | It is lost.");

    [Test]
    public void Aliases_deprecations_and_further_columns_are_read() => Check(
        """
        | Code | Name | Also known as | Retriable | Deprecated |
        |---|---|---|---|---|
        | 1 | ~~Old~~ | Older, Oldest | yes | |
        | 2 | Two (deprecated) | | no | |
        | 3 | Three | | yes | use 2 |
        | 4 | Four | | yes | no |
        | 5 | Five | | yes | ✓ |
        """,
        ": ",
        "1 | Old |  | yes = Older = Oldest deprecated: ",
        "2 | Two |  | no deprecated: ",
        "3 | Three |  | yes deprecated: use 2",
        "4 | Four |  | yes",
        "5 | Five |  | yes deprecated: ");

    [Test]
    public void Number_with_two_names_has_an_alias() => Check(
        """
        | Number | Name |
        |---|---|
        | 11 | EAGAIN |
        | 11 | EWOULDBLOCK |
        | 12 | ENOMEM |
        """,
        ": ", "11 | EAGAIN |  = EWOULDBLOCK", "12 | ENOMEM | ");

    [Test]
    public void Description_goes_on_in_a_row_without_a_code() => CheckHtml(
        """
        <table><tr><th>Code<th>Name<th>Description
        <tr><td rowspan=2>1<td rowspan=2>One<td>First line.
        <tr><td>Second line.
        <tr><td>2<td>Two<td>Its text.
        <tr><td><td><td>More text.
        </table>
        """,
        ": ", "1 | One | First line.\nSecond line.", "2 | Two | Its text.\nMore text.");

    private static void Check(string page, params string[] lines) =>
        Assert.That(RecognizedText.Recognize(page).Lines(), Is.EqualTo(lines));

    private static void CheckHtml(string page, params string[] lines) =>
        Assert.That(RecognizedText.Recognize(page, PageKind.Html).Lines(), Is.EqualTo(lines));
}
