using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <summary>What becomes of the entries that a page adds, removes or changes.</summary>
public sealed class MergedEntryTests
{
    [Test]
    public void A_new_row_is_written_as_its_neighbours_are() =>
        AssertMerged(
            """
            catalog: { name: A }
            codes:
              - { code: 1, name: One, description: "The first." }
              - { code: 3, name: Three, description: "The third." }
            """,
            page => page with { Rows = [page.Rows[0], new(0, null, "2", "Two", "The second.", null, [], []), page.Rows[1]] },
            """
            catalog: { name: A }
            codes:
              - { code: 1, name: One, description: "The first." }
              - { code: 2, name: Two, description: "The second." }
              - { code: 3, name: Three, description: "The third." }
            """);

    [Test]
    public void A_removed_code_is_reserved_on_request() =>
        Assert.That(
            Merged.With(
                """
                catalog: { name: A }
                codes:
                  - { code: 1, name: One }
                  - { code: 3, name: Three }   # last
                """,
                "{ catalog: { name: A }, codes: [{ code: 1, name: One }] }",
                new(Reserve: true)),
            Is.EqualTo("""
                catalog: { name: A }
                codes:
                  - { code: 1, name: One }
                reserved:
                  - { code: 3, name: Three, reason: removed from the page }
                """));

    [Test]
    public void A_name_that_clashes_gets_an_identifier() =>
        AssertMerged(
            """
            catalog: { name: A }
            codes:
              - { code: 1, name: Time out }
              - { code: 2, name: Other }
            """,
            page => page with { Rows = [page.Rows[0], page.Rows[1] with { Name = "Time-out" }] },
            """
            catalog: { name: A }
            codes:
              - { code: 1, name: Time out }
              - { code: 2, name: Time-out, identifier: TimeOut2 }
            """);

    [Test]
    public void A_renamed_code_keeps_its_identifier_and_its_new_name_is_used_where_others_refer_to_it() =>
        AssertMerged(
            """
            catalog: { name: A, columns: { primary: code? } }
            codes:
              - { code: 1, name: One, deprecated: { use: Two }, primary: 3 }
              - { code: 2, name: Two, identifier: Second }
              - { code: 3, name: Three, deprecated: { use: Second } }
            """,
            page => page with
            {
                Rows =
                [
                    page.Rows[0] with { Deprecation = "Use Second (2) instead.", Values = ["4"] },
                    page.Rows[1] with { Name = "Double" },
                    page.Rows[2] with { Code = "4" },
                ],
            },
            """
            catalog: { name: A, columns: { primary: code? } }
            codes:
              - { code: 1, name: One, deprecated: { use: Double }, primary: 4 }
              - { code: 2, name: Double, identifier: Second }
              - { code: 4, name: Three, deprecated: { use: Second } }
            """);

    [Test]
    public void A_group_with_another_heading_is_found_by_its_codes() =>
        AssertMerged(
            """
            catalog: { name: A }
            groups:
              # The first group.
              - name: Open   # has one code
                title: Open Codes
                codes:
                  - { code: 1, name: One }
            """,
            page => page with { Groups = [page.Groups[0] with { Title = "Pending Codes" }] },
            """
            catalog: { name: A }
            groups:
              # The first group.
              - name: Pending   # has one code
                title: Pending Codes
                codes:
                  - { code: 1, name: One }
            """);

    [Test]
    public void JSON_stays_JSON() =>
        AssertMerged(
            """
            {
              "catalog": { "name": "A" },
              "codes": [
                { "code": 1, "name": "One" }
              ]
            }
            """,
            page => page with { Rows = [page.Rows[0] with { Name = "Uno" }, new(0, null, "2", "Two", "2nd", null, [], [])] },
            """
            {
              "catalog": { "name": "A" },
              "codes": [
                { "code": 1, "name": "Uno" },
                { "code": "2", "name": "Two", "description": "2nd" }
              ]
            }
            """);

    private static void AssertMerged(string yaml, Func<PageCatalog, PageCatalog> edit, string merged) =>
        Assert.That(Merged.With(yaml, edit(Merged.Page(yaml))), Is.EqualTo(merged));
}
