using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Recognition;

/// <summary>Columns that name the group of each row.</summary>
public sealed class GroupColumnTests
{
    [TestCase("Group")]
    [TestCase("Category")]
    [TestCase("Class")]
    [TestCase("Kategorie")]
    [TestCase("Categoría")]
    [TestCase("分類")]
    public void Column_of_groups_gives_the_groups_in_the_order_of_the_page(string heading) => Assert.That(
        RecognizedText.Recognize(Page(heading)).Lines(),
        Is.EqualTo(new[]
        {
            "Replies: ", "[Client]", "400 | Bad | It is bad.", "[Server]", "500 | Down | It is ours.",
            "[Client]", "404 | Gone | It has gone.", "600 | Other | Not one of a group.",
        }));

    [Test]
    public void Message_says_which_column_has_the_groups() => Assert.That(
        RecognizedText.Recognize(Page("Category")).Notes[0],
        Does.StartWith("Took 4 codes in 2 groups from table 1 (line 3): ").And.Contains("group in column 2 'Category'."));

    [Test]
    public void Range_in_the_name_of_a_group_is_its_range() => Assert.That(
        RecognizedText.Recognize("code,name,group\n400,Bad,Client (4xx)\n500,Down,Server (5xx)\n", PageKind.Csv).Lines(),
        Is.EqualTo(new[] { ": ", "[Client (4xx)] 4xx", "400 | Bad | ", "[Server (5xx)] 5xx", "500 | Down | " }));

    [Test]
    public void Column_of_classes_below_headings_that_are_groups_is_a_further_column() => Assert.That(
        RecognizedText.Recognize(Sections).Lines(),
        Is.EqualTo(new[] { "Replies: ", "[Client]", "400 | Bad |  | Permanent", "[Server]", "500 | Down |  | Transient" }));

    [Test]
    public void User_chooses_the_column_of_the_groups() => Assert.That(
        RecognizedText.Recognize(Sections, PageKind.Markdown, "Group=Class").Lines(),
        Is.EqualTo(new[] { "Replies: ", "[Permanent]", "400 | Bad | ", "[Transient]", "500 | Down | " }));

    [Test]
    public void Column_whose_last_word_says_class_has_groups_if_they_repeat() => Assert.That(
        RecognizedText.Recognize("code,name,error class\n1,A,x\n2,B,y\n3,C,x\n4,D,y\n", PageKind.Csv).Catalog.Groups,
        Has.Count.EqualTo(2));

    [Test]
    public void Column_whose_last_word_says_class_is_a_further_column_if_they_differ() => Assert.That(
        RecognizedText.Recognize("code,name,java class\n1,A,IOException\n2,B,Exception\n", PageKind.Csv).Catalog.Groups,
        Is.Empty);

    [Test]
    public void Column_of_classes_that_differ_has_the_names_where_no_other_has() => Assert.That(
        RecognizedText.Recognize("| Code | Class | Meaning |\n|---|---|---|\n| 1 | NotFound | Gone. |\n| 2 | Denied | No. |\n").Lines(),
        Is.EqualTo(new[] { ": ", "1 | NotFound | Gone.", "2 | Denied | No." }));

    [Test]
    public void Column_of_classes_that_are_numbers_is_a_further_column() => Assert.That(
        RecognizedText.Recognize("code,name,class\n1,A,1\n2,B,1\n", PageKind.Csv).Lines(),
        Is.EqualTo(new[] { ": ", "1 | A |  | 1", "2 | B |  | 1" }));

    private const string Sections = """
        # Replies

        ## Client

        | Code | Name | Class |
        |---|---|---|
        | 400 | Bad | Permanent |

        ## Server

        | Code | Name | Class |
        |---|---|---|
        | 500 | Down | Transient |
        """;

    private static string Page(string heading) => $"""
        # Replies

        | Code | {heading} | Name | Description |
        |---|---|---|---|
        | 400 | Client | Bad | It is bad. |
        | 500 | Server | Down | It is ours. |
        | 404 | Client | Gone | It has gone. |
        | 600 | | Other | Not one of a group. |
        """;
}
