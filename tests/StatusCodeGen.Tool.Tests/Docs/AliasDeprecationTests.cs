using StatusCodeGen.Tool.Tests.Merging;

namespace StatusCodeGen.Tool.Tests.Docs;

/// <summary>Deprecated aliases from the catalog to its page and back.</summary>
public sealed class AliasDeprecationTests
{
    private const string Catalog = """
        catalog: { name: A }
        codes:
          - code: 1
            name: One
            aliases: [Uno, { name: Un, deprecated: true }, { name: Eins, deprecated: use One }, { name: Ein, deprecated: { reason: no } }]

        """;

    [Test]
    public async Task Page_shows_a_line_for_each_name()
    {
        var run = await ToolRun.StartWith("", "docs", Write(Catalog, out var folder));
        folder.Dispose();

        Assert.That(run.Output, Does.Contain("""
            | Code | Name | Also known as | Deprecated names | Description |
            |---|---|---|---|---|
            | <a id="1"></a>1 | One | Uno<br>Un<br>Eins<br>Ein | no<br>yes<br>use One<br>yes: no |  |
            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task New_catalog_has_the_deprecations()
    {
        var docs = await ToolRun.Start("docs", Write(Catalog, out var folder));
        folder.Dispose();

        var run = await ToolRun.StartWith(docs.Output, "import", "-", "--name", "A");

        Assert.That(
            CatalogText.Read(run.Output).Codes[0].Aliases.Select(static alias => (alias.Name, alias.Deprecation)),
            Is.EqualTo(new[] { ("Uno", null), ("Un", ""), ("Eins", "use One"), ("Ein", "no") }));
    }

    [Test]
    public void Merge_changes_only_what_the_page_deprecates_otherwise()
    {
        var page = Merged.Page(Catalog);
        var row = page.Rows[0];
        string?[] reasons = ["", null, "use Uno", "no"];

        var text = Merged.With(Catalog, page with
        {
            Rows = [row with { Aliases = [.. row.Aliases.Zip(reasons, static (alias, reason) => alias with { Deprecation = reason })] }],
        });

        Assert.That(text, Is.EqualTo(Catalog
            .Replace("[Uno", "[{ name: Uno, deprecated: true }", StringComparison.Ordinal)
            .Replace("{ name: Un, deprecated: true }", "{ name: Un }", StringComparison.Ordinal)
            .Replace("deprecated: use One", "deprecated: \"use Uno\"", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Check_says_which_name_is_deprecated_otherwise()
    {
        var path = Write(Catalog, out var folder);
        using var files = folder;
        var docs = await ToolRun.Start("docs", path);

        var run = await ToolRun.StartWith(
            docs.Output.Replace("use One", "use Uno", StringComparison.Ordinal),
            "check", path, "--page", "-");

        Assert.That(
            run.Output,
            Does.Contain("deprecated: The name 'Eins' of 1 is deprecated (use Uno) on the page, and deprecated (use One) here"));
    }

    private static string Write(string yaml, out TemporaryFolder folder)
    {
        folder = new();
        return folder.Write("codes.yaml", yaml);
    }
}
