using StatusCodeGen.Tests.Catalogs.Editor;
using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generality;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Compares the JSON Schema with the reader, because an editor must not contradict the build.</summary>
public sealed class SchemaTests
{
    [TestCaseSource(typeof(ValidCatalogs), nameof(ValidCatalogs.All))]
    public void The_schema_accepts_what_the_reader_accepts(string yaml)
    {
        Assert.That(Ids(yaml), Is.Empty);
        Assert.That(CatalogSchema.Accepts(yaml), Is.True);
    }

    [TestCaseSource(typeof(FaultyCatalogs), nameof(FaultyCatalogs.All))]
    public void The_schema_rejects_what_the_reader_reports(string id, string yaml)
    {
        Assert.That(Ids(yaml), Is.EqualTo(new[] { id }));
        Assert.That(CatalogSchema.Accepts(yaml), Is.False);
    }

    [TestCaseSource(typeof(BeyondSchema), nameof(BeyondSchema.Faults))]
    public void The_reader_alone_reports_what_a_schema_cannot_check(string id, string yaml)
    {
        Assert.That(Ids(yaml), Is.EqualTo(new[] { id }));
        Assert.That(CatalogSchema.Accepts(yaml), Is.True);
    }

    [TestCaseSource(typeof(BeyondSchema), nameof(BeyondSchema.Strictness))]
    public void The_schema_rejects_an_ambiguous_text_that_quotes_or_another_spelling_fix(string yaml)
    {
        Assert.That(Ids(yaml), Is.Empty);
        Assert.That(CatalogSchema.Accepts(yaml), Is.False);
    }

    [Test]
    public void The_catalogs_of_this_repository_are_accepted()
    {
        string[] catalogs =
        [
            .. Directory.GetFiles(Path.Combine(Repository.Root, "codes"), "*codes.yaml", SearchOption.AllDirectories),
            .. PublishedCatalog.All.Select(static catalog => Path.Combine(Repository.Root, catalog.Path)),
        ];

        Assert.That(catalogs, Has.Some.EndsWith("http.codes.yaml").And.Some.EndsWith("ntstatus.codes.yaml"));
        Assert.That(catalogs.Where(static path => !CatalogSchema.Accepts(File.ReadAllText(path))), Is.Empty);
    }

    [Test]
    public void The_shipped_catalogs_begin_with_the_line_that_finds_the_schema_in_every_project()
    {
        var catalogs = Directory.GetFiles(Path.Combine(Repository.Root, "codes"), "*codes.yaml", SearchOption.AllDirectories);

        Assert.That(catalogs, Has.Length.EqualTo(5));
        Assert.That(catalogs.Select(static path => File.ReadLines(path).First()), Is.All.EqualTo(YamlEditor.SchemaLine));
    }

    private static string[] Ids(string yaml) =>
        [.. Parsed.Parse(yaml).Diagnostics.Select(static diagnostic => diagnostic.Id)];
}
