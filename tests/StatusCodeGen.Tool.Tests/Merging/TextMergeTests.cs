using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <summary>Merges pages whose codes are texts.</summary>
public sealed class TextMergeTests
{
    /// <summary>A text that has the number of <c>liquid</c>.</summary>
    private const string Number = "1582148253";

    private const string Catalog = """
        catalog: { name: A, type: text }
        codes:
          - { code: costarring, name: First, description: One. }
          - { code: other, name: Second, description: Two. }
        """;

    [Test]
    public void A_new_text_with_the_number_of_another_gets_a_value() =>
        AssertMerged(
            Catalog,
            """
            catalog: { name: A, type: text }
            codes:
              - { code: costarring, name: First, description: One. }
              - { code: liquid, name: Third, value: 1582148254, description: Three. }
              - { code: other, name: Second, description: Two. }
            """);

    [Test]
    public void A_text_that_changes_to_one_with_the_number_of_another_gets_a_value() =>
        AssertMerged(
            Catalog,
            """
            catalog: { name: A, type: text }
            codes:
              - { code: costarring, name: First, description: One. }
              - { code: liquid, name: Second, value: 1582148254, description: Two. }
            """);

    [Test]
    public void Two_new_texts_with_one_number_are_parted() =>
        AssertMerged(
            """
            catalog: { name: A, type: text }
            codes:
              - code: other
            """,
            """
            catalog: { name: A, type: text }
            codes:
              - code: other
              - code: costarring
              - code: liquid
                value: 1582148254
            """);

    [Test]
    public void A_value_of_the_author_stays_where_its_text_changes() =>
        AssertMerged(
            "{ catalog: { name: A, type: text }, codes: [{ code: old, name: First, value: 7 }] }",
            "{ catalog: { name: A, type: text }, codes: [{ code: new, name: First, value: 7 }] }");

    [Test]
    public void A_new_text_with_a_number_that_the_author_has_chosen_gets_another() =>
        AssertMerged(
            $"{{ catalog: {{ name: A, type: text }}, codes: [{{ code: other, value: {Number} }}] }}",
            $"{{ catalog: {{ name: A, type: text }}, codes: [{{ code: other, value: {Number} }}, "
            + "{ code: liquid, value: 1582148254 }] }");

    [Test]
    public void A_text_with_the_number_of_another_is_another_code()
    {
        var syntax = CatalogSyntax.Of(Merged.File("{ catalog: { name: A, type: text }, codes: [{ code: costarring, name: B }] }"));
        var page = Merged.Page("{ catalog: { name: A, type: text }, codes: [{ code: liquid, name: B }] }");

        Assert.That(
            PageComparison.Of(syntax, page).Differences.Select(static difference => difference.Message),
            Is.EqualTo(new[] { "B has the code liquid on the page, and costarring here" }));
    }

    [Test]
    public void A_column_named_value_keeps_its_meaning() => Assert.That(
        () => Merged.With(
            "{ catalog: { name: A, type: text, columns: { value: int } }, codes: [{ code: costarring, value: 1 }] }",
            "{ catalog: { name: A, type: text, columns: { value: int } }, codes: [{ code: costarring, value: 1 }, "
            + "{ code: other, value: 2 }] }"),
        Does.EndWith("{ code: costarring, value: 1 }, { code: other, value: 2 }] }"));

    [TestCase("08x")]
    [TestCase("08xxx")]
    [TestCase("{ code: 08x, reason: connections }")]
    public void A_page_that_has_a_text_of_a_reserved_beginning_is_refused(string reserved) => Assert.That(
        () => Merged.With(
            $"catalog: {{ name: A, type: char(5) }}\ncodes: [{{ code: 07000, name: B }}]\nreserved: [{reserved}]\n",
            "{ catalog: { name: A, type: char(5) }, codes: [{ code: 07000, name: B }, { code: 08006, name: Lost }] }"),
        Throws.TypeOf<ToolException>().With.Message.StartsWith(
            "codes.yaml(2,33): What the page says would not be a catalog: The code '08006' is reserved"));

    [Test]
    public void Removed_texts_are_reserved_beside_a_beginning() =>
        Assert.That(
            Merged.With(
                """
                catalog: { name: A, type: char(5) }
                codes:
                  - { code: 07000, name: B }
                  - { code: 22012, name: Zero }
                reserved:
                  - 08x   # connections
                """,
                "{ catalog: { name: A, type: char(5) }, codes: [{ code: 07000, name: B }] }",
                new(Reserve: true)),
            Is.EqualTo("""
                catalog: { name: A, type: char(5) }
                codes:
                  - { code: 07000, name: B }
                reserved:
                  - 08x   # connections
                  - { code: 22012, name: Zero, reason: removed from the page }
                """));

    [Test]
    public void A_removed_text_that_ends_in_x_does_not_reserve_the_texts_that_begin_like_it() =>
        Assert.That(
            Merged.With(
                """
                catalog: { name: A, type: char(3) }
                codes:
                  - { code: R01, name: Funds }
                  - { code: R0x, name: Others }
                """,
                "{ catalog: { name: A, type: char(3) }, codes: [{ code: R01, name: Funds }] }",
                new(Reserve: true)),
            Is.EqualTo("""
                catalog: { name: A, type: char(3) }
                codes:
                  - { code: R01, name: Funds }
                reserved:
                  - { name: Others, reason: removed from the page }
                """));

    private static void AssertMerged(string yaml, string expected)
    {
        var merged = Merged.With(yaml, expected);

        Assert.That(merged, Is.EqualTo(expected));
        Assert.That(Merged.File(merged).Diagnostics, Is.Empty);
    }
}
