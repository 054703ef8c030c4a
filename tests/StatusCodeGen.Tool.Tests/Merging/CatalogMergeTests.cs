namespace StatusCodeGen.Tool.Tests.Merging;

public sealed class CatalogMergeTests
{
    private const string Catalog = """
        # The codes of the gateway.
        catalog: { name: PaymentStatus, title: Payment states }   # flow

        groups:
          # The first group.
          - name: Open
            range: 1x
            codes:
              # Nobody has this one.
              - code: 10
                name: "Authorized"
                x-since: 2019
                description: >-
                  The bank has set the amount aside, and nothing
                  has been paid yet.

              - { code: 11, name: Waiting }   # for the bank

          - name: Closed
            title: Closed Codes
            range: 2x
            codes:
            - { code: 20, name: Paid, description: 'It''s paid.' }
            - { code: 21, name: Charged Back, identifier: Chargeback }

        """;

    [Test]
    public void An_unchanged_page_changes_nothing() => Assert.That(Merged.With(Catalog, Catalog), Is.EqualTo(Catalog));

    [TestCase("10, name: \"Authorized\"", "")]
    [TestCase("name: \"Authorized\"", "name: \"Author's\"")]
    [TestCase("name: Waiting", "name: Waiting long")]
    [TestCase("name: Waiting", "name: \"Waiting, long\"")]
    [TestCase("'It''s paid.'", "'It''s ''all'' paid.'")]
    [TestCase("has been paid yet.", "has ever been paid by them.")]
    [TestCase("name: Charged Back", "name: Charged back (all)")]
    [TestCase("title: Payment states", "title: All payment states")]
    [TestCase("range: 1x", "range: 10-19")]
    public void A_changed_text_is_changed_in_its_own_style(string old, string @new)
    {
        var edited = Catalog.Replace(old, @new, StringComparison.Ordinal);
        Assert.That(Merged.With(Catalog, edited), Is.EqualTo(edited));
    }

    [Test]
    public void A_row_that_the_page_no_longer_has_goes_with_its_comments() =>
        Assert.That(
            Merged.With(Catalog, Merged.Page(Catalog) with { Rows = [.. Merged.Page(Catalog).Rows.Skip(1)] }),
            Is.EqualTo(Catalog.Replace(
                """
                      # Nobody has this one.
                      - code: 10
                        name: "Authorized"
                        x-since: 2019
                        description: >-
                          The bank has set the amount aside, and nothing
                          has been paid yet.


                """,
                "",
                StringComparison.Ordinal)));

    [Test]
    public void A_page_that_the_lists_cannot_hold_is_refused()
    {
        const string Yaml = "{ catalog: { name: A }, groups: [{ name: G, codes: [{ code: 1, name: One }] }] }";
        var page = Merged.Page(Yaml);
        Assert.That(
            () => Merged.With(Yaml, page with { Rows = [.. page.Rows, new(7, null, "404", "X", "", null, [], [])] }),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                "codes.yaml(1,45): Each group has a list of its own here, and the page has the code 404 in no section; write 'codes:' at "
                + "the end of the file, move the codes of all groups below it, add 'group:' with the name of its group to each, "
                + "remove the 'codes' of the groups, and import the page again (line 7 of the page). Nothing was written."));
    }

    [Test]
    public void A_page_that_mixes_its_sections_is_merged_into_the_list_of_each_group()
    {
        const string Yaml = """
            catalog: { name: A }
            groups:
              - name: G
                codes:
                  # the first
                  - { code: 1, name: One }
                  - { code: 2, name: Two }
              - name: H
                codes: [{ code: 3, name: Three }]

            """;
        var page = Merged.Page(Yaml);
        Assert.That(
            Merged.With(Yaml, page with { Rows = [page.Rows[0], page.Rows[2], new(9, 0, "4", "Four", "", null, [], []), page.Rows[1]] }),
            Is.EqualTo(Yaml.Replace("      - { code: 2", "      - { code: 4, name: Four }\n      - { code: 2", StringComparison.Ordinal)));
    }

    [Test]
    public void A_code_that_is_not_a_number_is_refused_at_its_line_of_the_page()
    {
        const string Yaml = "{ catalog: { name: A }, codes: [{ code: 1, name: One }] }";
        var page = Merged.Page(Yaml);
        Assert.That(
            () => Merged.With(Yaml, page with { Rows = [page.Rows[0] with { Line = 3, Code = "E1" }] }, new(Page: "page.csv")),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                "page.csv(3,1): The code 'E1' is not a number that a catalog can have; correct the page, or the columns that are "
                + "read from it. Nothing was written."));
    }

    [Test]
    public void A_code_that_is_reserved_is_refused_where_it_belongs()
    {
        const string Yaml = "catalog: { name: A }\ncodes:\n  - { code: 1, name: One }\nreserved: [2]\n";
        var page = Merged.Page(Yaml);
        Assert.That(
            () => Merged.With(Yaml, page with { Rows = [page.Rows[0], new(7, null, "2", "Two", "", null, [], [])] }),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                "codes.yaml(3,27): What the page says would not be a catalog: The number '2' is reserved; give this entry another one, or "
                + "remove it from 'reserved' (SCG1015) (line 7 of the page). Nothing was written."));
    }

    [Test]
    public void Codes_that_swap_their_numbers_keep_what_else_they_have()
    {
        const string Yaml = """
            catalog: { name: A }
            codes:
              # the first
              - { code: 1, name: One, identifier: Uno }
              - { code: 2, name: Two }   # the second

            """;
        Assert.That(
            Merged.With(Yaml, "{ catalog: { name: A }, codes: [{ code: 1, name: Two }, { code: 2, name: One }] }"),
            Is.EqualTo("""
                catalog: { name: A }
                codes:
                  - { code: 1, name: Two }   # the second
                  # the first
                  - { code: 2, name: One, identifier: Uno }

                """));
    }

    [Test]
    public void A_catalog_with_errors_is_refused() =>
        Assert.That(
            () => Merged.With("{ catalog: { name: A }, codes: [{ code: x, name: One }] }", "{ catalog: { name: A }, codes: [] }"),
            Throws.TypeOf<ToolException>().With.Message.Contains("codes.yaml(1,41): error SCG1006"));
}
