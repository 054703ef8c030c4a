using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Recognition;

/// <summary>Pages whose codes are texts.</summary>
public sealed class TextCodesTests
{
    [TestCase("Code", "char(5)", "23505", "40P01")]
    [TestCase("SQLSTATE", "char(5)", "23505", "40001", "08000")]
    [TestCase("Response code", "char(2)", "51", "05", "61")]
    [TestCase("Return Code", "char(3)", "R01", "R02")]
    [TestCase("Reason code", "char(4)", "AC01", "AM05", "FF01")]
    [TestCase("Code", "char(1)", "0", "1", "8", "A")]
    [TestCase("Enhanced status code", "char(5)", "5.1.1", "4.2.2")]
    [TestCase("Código", "text", "insufficient_funds", "lost_card")]
    [TestCase("错误码", "text", "NotFound", "Forbidden")]
    [TestCase("Error code", "text", "NotFound", "com.example/quota")]
    public void Heading_says_that_texts_are_codes(string heading, string type, params string[] codes)
    {
        var page = Table(heading, codes);

        Assert.That(page.Catalog.Rows.Select(static row => row.Code), Is.EqualTo(codes));
        Assert.That(page.Catalog.Type!.Keyword, Is.EqualTo(type));
        Assert.That(page.Notes[1], Is.EqualTo($"The codes are texts, as '{type}'; --type chooses another type."));
    }

    [TestCase("R01", "R02", "R03")]
    [TestCase("00000", "0100C", "22012")]
    [TestCase("05", "51", "61")]
    public void Form_says_that_texts_are_codes_where_no_heading_does(params string[] codes) => Assert.That(
        Table("", codes).Catalog.Rows.Select(static row => row.Code),
        Is.EqualTo(codes));

    [TestCase("Option", "verbose", "quiet", "all")]
    [TestCase("Name", "id", "title", "owner")]
    [TestCase("Value", "auto", "none", "always")]
    [TestCase("Type", "string", "number", "boolean")]
    [TestCase("Version", "1.0.1", "1.0.2", "1.1.0")]
    [TestCase("Example code", "Print", "Read", "Write")]
    [TestCase("Variable", "NODE_ENV", "HTTP_PROXY", "NO_COLOR")]
    [TestCase("Event", "open", "close", "error")]
    [TestCase("", "NODE_ENV", "HTTP_PROXY", "NO_COLOR")]
    [TestCase("", "red", "green", "blue")]
    public void Ordinary_table_has_no_codes(string heading, params string[] cells) => Assert.That(
        () => Table(heading, cells),
        Throws.TypeOf<ToolException>().With.Message.StartsWith("No table of the page has a column of codes beside texts"));

    [TestCase("1", "2", "300")]
    [TestCase("1", "2", "3", "4", "other")]
    [TestCase("0x10", "0xFF", "-1")]
    [TestCase("101", "102", "103")]
    public void Numbers_are_no_texts(params string[] codes) => Assert.That(Table("Code", codes).Catalog.Type!.Keyword, Is.EqualTo("int"));

    [Test]
    public void Numbers_stay_numbers_where_one_has_a_zero_in_front_and_no_heading_says_codes()
    {
        var page = RecognizedText.Recognize(
            "| Identifier | .NET name | Description |\n|---|---|---|\n| 037 | IBM037 | United States |\n"
            + "| 437 | IBM437 | OEM |\n| 1026 | IBM1026 | Turkish |\n| 65001 | utf-8 | Unicode |");

        Assert.That(page.Lines(), Is.EqualTo(new[]
        {
            ": ", "437 | IBM437 | OEM", "1026 | IBM1026 | Turkish", "65001 | utf-8 | Unicode",
        }));
        Assert.That(page.Notes, Has.Some.EqualTo("Skipped 1 row without a number: '037' in line 3."));
    }

    [Test]
    public void Numbers_stay_numbers_where_some_values_are_words() => Check(
        "| Attribute | Value |\n|---|---|\n| Rate | 48000 |\n| Channels | 6 |\n| Type | MFAudioFormat_AAC |\n| Payload | 0 |",
        ": ", "48000 | Rate | ", "6 | Channels | ", "0 | Payload | ");

    [Test]
    public void Numbers_of_C_beside_codes_are_the_codes() => Check(
        "| Error code | Hexadecimal value | Description |\n|---|---|---|\n| ASF_E_BAD | 0xC00D07F7L | It is bad. |\n"
        + "| ASF_E_LOST | 0xC00D0802 | It is lost. |",
        ": ", "0xC00D07F7 | ASF_E_BAD | It is bad.", "0xC00D0802 | ASF_E_LOST | It is lost.");

    [Test]
    public void Column_without_a_number_does_not_count_the_rows() => Check(
        "| Error code | Id | Description |\n|---|---|---|\n| lost_card | a-b | It is lost. |\n| stolen_card | c-d | It is stolen. |",
        ": ", "lost_card |  | It is lost. | a-b", "stolen_card |  | It is stolen. | c-d");

    [Test]
    public void Names_come_from_their_column() => Check(
        "| Code | Name | Meaning |\n|---|---|---|\n| lost_card | Lost | It is lost. |\n| stolen | Stolen | It is stolen. |",
        ": ", "lost_card | Lost | It is lost.", "stolen | Stolen | It is stolen.");

    [Test]
    public void Words_are_their_own_names() => Check(
        "| Code | Reason | Retry |\n|---|---|---|\n| lost_card | It is lost | no |\n| declined | Ask the bank | yes |",
        ": ", "lost_card |  | It is lost | no", "declined |  | Ask the bank | yes");

    [Test]
    public void Http_status_beside_a_code_is_a_further_column() => Check(
        "| HTTP status code | Error code | Description |\n|---|---|---|\n| 404 | NoBucket | Gone. |\n| 403 | Denied | No. |",
        ": ", "NoBucket |  | Gone. | 404", "Denied |  | No. | 403");

    [Test]
    public void Numbers_that_repeat_beside_codes_are_a_further_column() => Check(
        "| Level | Code | Description |\n|---|---|---|\n| 1 | lost | Gone. |\n| 1 | denied | No. |\n| 2 | sold | Yes. |",
        ": ", "lost |  | Gone. | 1", "denied |  | No. | 1", "sold |  | Yes. | 2");

    [Test]
    public void Names_beside_codes_are_parted() => Check(
        """
        # Rules

        - **E101** *tabs* - Use spaces.
        - **E102** *spaces* - Use tabs.
        - **E103** *both* - Use one.
        """,
        "Rules: ", "E101 | tabs | Use spaces.", "E102 | spaces | Use tabs.", "E103 | both | Use one.");

    [Test]
    public void Texts_beside_words_are_descriptions() => Check(
        "# Decline codes\n\n- `lost_card`: It is lost.\n- `stolen_card`: It is stolen.\n",
        "Decline codes: ", "lost_card |  | It is lost.", "stolen_card |  | It is stolen.");

    [Test]
    public void List_of_links_is_not_a_list_of_codes() => Assert.That(
        () => RecognizedText.Recognize("# Error codes\n\n- [lost_card](#a)\n- [stolen_card](#b)\n"),
        Throws.TypeOf<ToolException>());

    [Test]
    public void Headings_below_a_heading_of_codes_are_codes() => Check(
        """
        # Errors

        ## Error codes

        ### `ERR_LOST`

        | Version | Change |
        |---|---|
        | v1.0.0 | Added. |

        It is lost.

        ### `ERR_SOLD`

        It is sold.

        ### `ERR_OLD`

        ## Environment

        ### `HTTP_PROXY`

        ### `NODE_ENV`

        ### `NO_COLOR`
        """,
        "Error codes: ", "ERR_LOST |  | It is lost.", "ERR_SOLD |  | It is sold.", "ERR_OLD |  | ");

    [Test]
    public void Section_rows_are_groups_and_an_X_in_a_code_is_no_range() => Assert.That(
        RecognizedText.Recognize(
            """
            <table><thead><tr><th>Error Code<th>Condition Name</thead>
            <tr><td colspan=2><b>Class 00 — Success</b><tr><td>00000<td>success
            <tr><td colspan=2><b>Class 22 — Data</b><tr><td>2201W<td>limit<tr><td>2201X<td>offset<tr><td>22012<td>zero
            </table>
            """,
            PageKind.Html).Lines(),
        Is.EqualTo(new[]
        {
            ": ", "[Class 00 — Success]", "00000 | success | ", "[Class 22 — Data]", "2201W | limit | ", "2201X | offset | ",
            "22012 | zero | ",
        }));

    [Test]
    public void Row_with_only_a_code_is_a_code_and_one_with_only_a_title_a_section() => Check(
        "| Code | Name |\n|---|---|\n| Returns | |\n| R01 | Funds |\n| R02 | |\n| Changes | |\n| C01 | Account |",
        ": ", "[Returns]", "R01 | Funds | ", "R02 |  | ", "[Changes]", "C01 | Account | ");

    [Test]
    public void Table_whose_texts_are_all_digits_is_of_one_list_with_the_others() => Check(
        """
        ## Data

        | Code | Name |
        |---|---|
        | 22012 | zero |
        | 22021 | character |

        ## Rollback

        | Code | Name |
        |---|---|
        | 40001 | serialization |
        | 40P01 | deadlock |
        """,
        ": ", "[Data]", "22012 | zero | ", "22021 | character | ", "[Rollback]", "40001 | serialization | ", "40P01 | deadlock | ");

    [Test]
    public void Numbers_go_before_texts_in_other_tables()
    {
        var page = RecognizedText.Recognize(
            """
            | Code | Name |
            |---|---|
            | 1 | One |
            | 2 | Two |
            | 3 | Three |

            | Code | Use |
            |---|---|
            | lost_card | Call. |
            """);

        Assert.That(page.Lines(), Is.EqualTo(new[] { ": ", "1 | One | ", "2 | Two | ", "3 | Three | " }));
        Assert.That(page.Notes[^1], Is.EqualTo("Left out table 2 (line 7), which may have codes too; --table chooses them."));
    }

    [Test]
    public void Texts_as_many_as_the_numbers_are_asked_for() => Assert.That(
        () => RecognizedText.Recognize(
            "| Code | Name |\n|---|---|\n| 1 | One |\n\n| Code | Use |\n|---|---|\n| lost_card | Call. |\n| sold | Sell. |"),
        Throws.TypeOf<ToolException>().With.Message.StartsWith("Several tables of the page could have the codes; choose with --table:"));

    [Test]
    public void User_says_which_column_has_the_codes() => Assert.That(
        RecognizedText.Recognize(
            "| Error | Fix |\n|---|---|\n| Not found | Look. |\n| Denied | Ask. |",
            PageKind.Markdown,
            "Code=Error").Lines(),
        Is.EqualTo(new[] { ": ", "Not found |  | Look.", "Denied |  | Ask." }));

    private static Tool.Recognition.RecognizedPage Table(string heading, params string[] codes) => RecognizedText.Recognize(
        $"| {heading} | Meaning |\n|---|---|\n"
        + string.Concat(codes.Select(static (code, index) => $"| {code} | It is number {index}. |\n")));

    private static void Check(string page, params string[] lines) =>
        Assert.That(RecognizedText.Recognize(page).Lines(), Is.EqualTo(lines));
}
