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
            Throws.TypeOf<ToolException>().With.Message.Contains("the code 404 in line 7 in no section"));
    }

    [Test]
    public void A_catalog_with_errors_is_refused() =>
        Assert.That(
            () => Merged.With("{ catalog: { name: A }, codes: [{ code: x, name: One }] }", "{ catalog: { name: A }, codes: [] }"),
            Throws.TypeOf<ToolException>().With.Message.Contains("codes.yaml(1,41): error SCG1006"));
}
