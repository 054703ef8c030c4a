using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Recognition;

public sealed class TableSelectionTests
{
    private const string TwoLists = """
        | Code | Name |
        |---|---|
        | 1 | One |
        | 2 | Two |

        | Number | Symbol |
        |---|---|
        | 7 | Seven |
        | 8 | Eight |
        """;

    [Test]
    public void Two_lists_of_one_size_are_shown_and_asked_for() =>
        Assert.That(
            () => RecognizedText.Recognize(TwoLists),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                """
                Several tables of the page could have the codes; choose with --table:
                  table 1, line 1, 2 rows: Code | Name; first row: 1 | One
                  table 2, line 6, 2 rows: Number | Symbol; first row: 7 | Seven
                """));

    [Test]
    public void Text_that_no_catalog_holds_is_refused_with_its_line() =>
        Assert.That(
            () => RecognizedText.Recognize($"| Code | Name |\n|---|---|\n| 1 | {new string('x', 70_000)} |"),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                "The row in line 3 has a text of more than 65,536 characters; leave its column out with --columns skip=3."));

    [Test]
    public void Chosen_table_is_taken() =>
        Assert.That(
            RecognizedText.Recognize(TwoLists, PageKind.Markdown, [2], []).Lines(),
            Is.EqualTo(new[] { ": ", "7 | Seven | ", "8 | Eight | " }));

    [Test]
    public void Chosen_columns_are_taken_by_number_or_heading() =>
        Assert.That(
            RecognizedText.Recognize(
                """
                | Code | Old code | Name | Text |
                |---|---|---|---|
                | 1 | 7 | One | First. |
                | 2 | 8 | Two | Second. |
                """,
                PageKind.Markdown,
                "Code=2",
                "Name=text",
                "Skipped=3").Lines(),
            Is.EqualTo(new[] { ": ", "7 | First. |  | 1", "8 | Second. |  | 2" }));

    [TestCase("Code=9", "9")]
    [TestCase("Name=Nme", "Nme")]
    public void Chosen_column_that_no_table_has_is_refused(string choice, string column) =>
        Assert.That(
            () => RecognizedText.Recognize("| Code | Name |\n|---|---|\n| 1 | One |", PageKind.Markdown, choice),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                $"No column is '{column}'; write --columns with the number or the heading of a column of these tables:\n"
                + "  table 1, line 1, 1 row: Code | Name; first row: 1 | One"));

    [Test]
    public void Table_without_any_description_is_of_one_list_with_those_that_have_some() =>
        Assert.That(
            RecognizedText.Recognize(
                """
                ## A

                | Code | Name | Description |
                |---|---|---|
                | 1 | One | First. |
                | 2 | Two | |

                ## B

                | Code | Name | Description |
                |---|---|---|
                | 7 | Seven | |
                | 8 | Eight | |
                """).Lines(),
            Is.EqualTo(new[]
            {
                ": ", "[A]", "1 | One | First.", "2 | Two | ", "[B]", "7 | Seven | ", "8 | Eight | ",
            }));

    [Test]
    public void Small_table_beside_the_list_is_left_out_and_named()
    {
        var page = RecognizedText.Recognize(
            """
            | Code | Name |
            |---|---|
            | 1 | One |
            | 2 | Two |
            | 3 | Three |

            | Number | Symbol |
            |---|---|
            | 7 | Seven |
            """);

        Assert.That(
            page.Notes,
            Is.EqualTo(new[]
            {
                "Took 3 codes from table 1 (line 1): code in column 1 'Code', name in column 2 'Name'. "
                    + "--table and --columns choose others.",
                "Left out table 2 (line 7), which may have codes too; --table chooses them.",
            }));
    }

    [Test]
    public void What_is_skipped_is_counted()
    {
        var page = RecognizedText.Recognize(
            """
            | Code | Hex | Name | Empty |
            |---|---|---|---|
            | 1 | 0x1 | One | |
            | 2 | 0x2 | Two | |
            | 3 | 0x3 | Unassigned | |
            | 4-9 | | Reserved | |
            | other | | Lost | |
            | Code | Hex | Name | Empty |
            | 10 | 0xA | Ten | |
            """);

        Assert.That(
            page.Notes.Skip(1),
            Is.EqualTo(new[]
            {
                "Left out column 2 'Hex', because it repeats the code.",
                "Left out column 4 'Empty', because it is empty.",
                "Skipped 2 reserved or unassigned rows: '3 Unassigned' in line 5, '4-9 Reserved' in line 6.",
                "Skipped 1 row without a number: 'other' in line 7.",
                "Skipped 1 repeated header.",
            }));
    }

    [Test]
    public void Text_beside_a_code_that_has_a_name_is_left_out_and_named()
    {
        var page = RecognizedText.Recognize("| Code | Name |\n|---|---|\n| 1 (RFC) | One |\n| 2 | Two |\n| 3 | Three |");

        Assert.That(page.Lines(), Is.EqualTo(new[] { ": ", "1 | One | ", "2 | Two | ", "3 | Three | " }));
        Assert.That(page.Notes[^1], Is.EqualTo("Skipped 1 text beside a code: '1 (RFC)' in line 3."));
    }

    [Test]
    public void Tables_that_give_a_code_different_names_are_asked_for() =>
        Assert.That(
            () => RecognizedText.Recognize(
                """
                | Code | Name |
                |---|---|
                | 1 | One |

                | Code | Name |
                |---|---|
                | 1 | Uno |
                """),
            Throws.TypeOf<ToolException>().With.Message.StartsWith(
                "Tables 1 and 2 give code 1 different names; choose the tables of one list with --table:\n  table 1, line 1"));

    [TestCase("Just text.", "The page has no tables; choose another page, or another kind with --from.")]
    [TestCase(
        "| Option | Meaning |\n|---|---|\n| a | all |",
        "No table of the page has a column of codes beside texts; choose one with --table and --columns:\n"
        + "  table 1, line 1, 1 row: Option | Meaning; first row: a | all")]
    public void Page_without_codes_is_refused(string page, string message) =>
        Assert.That(() => RecognizedText.Recognize(page), Throws.TypeOf<ToolException>().With.Message.EqualTo(message));

    [Test]
    public void Range_of_a_heading_that_a_code_is_outside_of_is_left_out()
    {
        var page = RecognizedText.Recognize(
            """
            # Codes

            ## Client (4xx)

            | Code | Name |
            |---|---|
            | 400 | Bad |
            | 503 | Busy |

            ## Other

            | Code | Name |
            |---|---|
            | 600 | Odd |
            """);

        Assert.That(page.Catalog.Groups.Select(static group => group.Range), Is.All.Empty);
        Assert.That(page.Notes[^1], Is.EqualTo("Left out the range 4xx of the group 'Client (4xx)', because code 503 is outside it."));
    }
}
