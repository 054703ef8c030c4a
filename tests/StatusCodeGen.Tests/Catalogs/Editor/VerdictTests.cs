using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Catalogs.Schema;

namespace StatusCodeGen.Tests.Catalogs.Editor;

/// <summary>What an editor marks in a catalog, and what the build reports.</summary>
[Category("Slow")]
public sealed class VerdictTests
{
    private const string Page = "docs/catalog-format.md";

    private static readonly string[] Table = [.. Repository.Read(Page)
        .Split("| Catalog | Editor | Build |\n|---|---|---|\n")[1]
        .Split('\n')
        .TakeWhile(static line => line.StartsWith("| ", StringComparison.Ordinal))];

    [TestCaseSource(nameof(Table))]
    public async Task The_table_of_the_documentation_is_true(string row)
    {
        var yaml = row.Split('`')[1];
        var marks = await SharedEditor.Instance.JudgeAsync(yaml);
        var ids = Parsed.Parse(yaml).Diagnostics.Select(static diagnostic => diagnostic.Id);

        Assert.That($"| `{yaml}` | {Cell(marks)} | {Cell(ids)} |", Is.EqualTo(row));
    }

    [Test]
    public async Task The_editor_accepts_what_the_reader_accepts() =>
        Assert.That(await MarkedAsync(ValidCatalogs.All(), isMarked: true), Is.Empty);

    /// <summary>The server checks nothing in an empty file, and takes the key <c>null</c> for no key.</summary>
    [Test]
    public async Task The_editor_rejects_what_the_schema_rejects()
    {
        var catalogs = FaultyCatalogs.All().Concat(BeyondSchema.Strictness());

        Assert.That(
            await MarkedAsync(catalogs, isMarked: false),
            Has.All.Match(@"\A(#.*)?\s*\z|\n *null: 1"));
    }

    /// <summary>The catalogs that the editor marks, or those that it does not mark.</summary>
    private static async Task<string[]> MarkedAsync(IEnumerable<TestCaseData> catalogs, bool isMarked)
    {
        var marks = await Task.WhenAll(catalogs.Select(static async catalog =>
        {
            var yaml = (string)catalog.Arguments[^1]!;
            return (Yaml: yaml, IsMarked: (await SharedEditor.Instance.JudgeAsync(yaml)).Length > 0);
        }));
        Assert.That(marks, Has.Length.GreaterThan(10));
        return [.. marks.Where(mark => mark.IsMarked == isMarked).Select(static mark => mark.Yaml)];
    }

    private static string Cell(IEnumerable<string> faults) => string.Join("; ", faults) is { Length: > 0 } text ? text : "accepts";
}
