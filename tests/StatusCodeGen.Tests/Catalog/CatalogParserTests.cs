namespace StatusCodeGen.Tests.Catalogs;

public sealed class CatalogParserTests
{
    [Test]
    public void A_bare_list_of_codes_is_a_catalog()
    {
        const string yaml = """
            catalog:
              name: Code
            codes:
              - code: 0
                name: OK
              - code: -1
                name: Not found
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "0 OK", "-1 NotFound" }));
    }

    [Test]
    public void A_duplicate_code_is_reported_at_the_second_with_the_first_beside_it()
    {
        const string yaml = """
            catalog:
              name: Code
            codes:
              - code: 16
                name: A
              - code: 0x10
                name: B
              - code: 3
                name: C
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1007 6:11+4 first 4:11+2: Code '0x10' is already 'A'; give this entry its own number or remove it",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "16 A", "3 C" }));
    }
}
