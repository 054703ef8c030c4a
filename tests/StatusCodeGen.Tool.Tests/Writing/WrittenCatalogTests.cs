using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Tests.Writing;

/// <summary>What is written is read by the generator's own parser, without a diagnostic, as the same texts.</summary>
public sealed class WrittenCatalogTests
{
    [Test]
    public void Random_pages_are_read_back([Range(1, 20)] int seed)
    {
        var pages = new RandomPages(seed);
        for (var number = 0; number < 50; number++)
        {
            Check(pages.Next());
        }
    }

    private static void Check(PageCatalog page)
    {
        var text = CatalogWriter.Write(page, new("IsError", "Acme"), CancellationToken.None);
        var file = CatalogFile.Parse("codes.yaml", SourceText.From(text, Encoding.UTF8), CancellationToken.None);

        Assert.That(file.Diagnostics, Is.Empty, text);
        Assert.That(Texts(file.Catalog!), Is.EqualTo(Texts(page)), text);
    }

    private static IEnumerable<string> Texts(PageCatalog page) =>
    [
        Or(page.Title, "IsError"),
        page.Description,
        .. page.Groups.SelectMany(static group => new[] { group.Title, group.Description }),
        .. page.Rows.SelectMany(row => new[]
        {
            row.Code,
            row.Name,
            row.Description,
            row.Group is { } group ? $"{group}" : "",
            row.Deprecation ?? "none",
            string.Join('\n', row.Aliases.Where(alias => alias.Name != row.Name)
                .DistinctBy(static alias => alias.Name)
                .Select(static alias => $"{alias.Name} {alias.Deprecation ?? "none"}")),
        }),
    ];

    private static IEnumerable<string> Texts(Catalog catalog) =>
    [
        catalog.Title,
        catalog.Description,
        .. catalog.Groups.SelectMany(static group => new[] { group.Title, group.Description }),
        .. catalog.Codes.SelectMany(static code => new[]
        {
            code.Spelling,
            code.Name == code.Identifier && code.Name.StartsWith($"Code{MemberNames.Suffix(code.Spelling)}", StringComparison.Ordinal)
                ? ""
                : code.Name,
            code.Description,
            code.Group is { } group ? $"{group}" : "",
            code.Deprecation ?? "none",
            string.Join('\n', code.Aliases.Select(static alias => $"{alias.Name} {alias.Deprecation ?? "none"}")),
        }),
    ];

    private static string Or(string text, string other) => text.Length > 0 ? text : other;
}
