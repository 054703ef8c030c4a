using System.Globalization;
using System.Text.RegularExpressions;
using StatusCodeGen.Tests.Hostile;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <summary>Merges random changes of a page into random catalogs.</summary>
public sealed partial class RandomMergeTests
{
    private const int Count = 400;

    [Test]
    public void Merging_an_unchanged_page_changes_no_byte() => ForEach((yaml, _, _) =>
        Assert.That(Merged.With(yaml, Merged.Page(yaml)), Is.EqualTo(yaml)));

    [Test]
    public void Merging_the_page_of_a_hostile_catalog_changes_no_byte()
    {
        for (var index = 0; index < FuzzSetting.CountOr(Count); index++)
        {
            var yaml = new RandomCatalog(unchecked((FuzzSetting.Seed * 1_000_003) + index), mayHaveTexts: true).Yaml;
            Assert.That(Merged.With(yaml, Merged.Page(yaml)), Is.EqualTo(yaml), yaml);
        }
    }

    [Test]
    public void The_page_of_the_result_is_the_page_that_was_merged()
    {
        var refused = 0;
        ForEach((yaml, page, _) =>
        {
            if (Merge(yaml, page) is not { } text)
            {
                refused++;
                return;
            }

            AssertSame(Merged.Page(text), page);
        });
        Assert.That(refused, Is.LessThan(FuzzSetting.CountOr(Count) / 10));
    }

    [Test]
    public void Merging_twice_is_merging_once() => ForEach((yaml, page, _) =>
    {
        if (Merge(yaml, page) is { } text)
        {
            Assert.That(Merged.With(text, page), Is.EqualTo(text));
        }
    });

    [Test]
    public void Comments_and_own_keys_of_rows_that_stay_are_still_there() => ForEach((yaml, page, _) =>
    {
        if (Merge(yaml, page) is { } text)
        {
            var syntax = CatalogSyntax.Of(Merged.File(yaml));
            var comparison = PageComparison.Of(syntax, page);
            var removed = comparison.Rows.Removed
                .Select(row => $"r{syntax.Catalog.Codes[row].Identifier["Code".Length..]}")
                .Concat(comparison.Groups.Removed.Select(static group => string.Create(CultureInfo.InvariantCulture, $"g{group + 1}")))
                .ToHashSet();
            Assert.That(
                Own().Matches(yaml)
                    .Where(own => !removed.Contains(own.Groups[1].Value) && !text.Contains(own.Value, StringComparison.Ordinal))
                    .Select(static own => own.Value),
                Is.Empty);
        }
    });

    private static void ForEach(Action<string, PageCatalog, bool> test)
    {
        for (var index = 0; index < FuzzSetting.CountOr(Count); index++)
        {
            var seed = unchecked((FuzzSetting.Seed * 1_000_003) + index);
            var catalog = new StyledCatalog(seed);
            Assert.That(Merged.File(catalog.Yaml).Diagnostics, Is.Empty, catalog.Yaml);
            var page = RandomPageEdit.Apply(Merged.Page(catalog.Yaml), new Random(seed), catalog);
            try
            {
                test(catalog.Yaml, page, catalog.Layout == 1);
            }
            catch (Exception exception) when (exception is not ToolException)
            {
                TestContext.Out.WriteLine($"seed {FuzzSetting.Seed}, catalog {index}\n{catalog.Yaml}\n----\n{Merge(catalog.Yaml, page)}");
                throw;
            }
        }
    }

    /// <summary>The merged catalog; null if the catalog cannot hold the page.</summary>
    private static string? Merge(string yaml, PageCatalog page)
    {
        try
        {
            return Merged.With(yaml, page);
        }
        catch (ToolException exception)
        {
            TestContext.Out.WriteLine(exception.Message + "\n" + yaml);
            return null;
        }
    }

    private static void AssertSame(PageCatalog result, PageCatalog page)
    {
        Assert.That(result.Title, Is.EqualTo(page.Title));
        Assert.That(result.Rows.Select(static row => row.Code), Is.EqualTo(page.Rows.Select(static row => row.Code)));
        Assert.That(result.Rows.Select(static row => row.Name), Is.EqualTo(page.Rows.Select(static row => row.Name)));
        Assert.That(
            result.Rows.Select(static row => string.Join('|', row.Values)),
            Is.EqualTo(page.Rows.Select(static row => string.Join('|', row.Values))));
        if (page.Groups.Count > 0)
        {
            Assert.That(result.Rows.Select(row => GroupOf(result, row)), Is.EqualTo(page.Rows.Select(row => GroupOf(page, row))));
        }

        if (page.Rows.Any(static row => row.Description.Length > 0))
        {
            Assert.That(
                result.Rows.Select(static row => row.Description),
                Is.EqualTo(page.Rows.Select(static row => ShownText.Lines(row.Description))));
        }

        if (page.Rows.Any(static row => row.Aliases.Any(static alias => alias.Deprecation is not null)))
        {
            Assert.That(result.Rows.Select(Deprecations), Is.EqualTo(page.Rows.Select(Deprecations)));
        }

        if (page.Rows.Any(static row => row.Deprecation is not null))
        {
            Assert.That(result.Rows.Select(static row => row.Deprecation), Is.EqualTo(page.Rows.Select(static row => row.Deprecation)));
        }
    }

    private static string Deprecations(PageRow row) => string.Join('|', row.Aliases
        .Where(alias => alias.Name != row.Name)
        .DistinctBy(static alias => alias.Name)
        .Select(static alias => $"{alias.Name} {alias.Deprecation ?? "-"}"));

    private static string? GroupOf(PageCatalog page, PageRow row) => row.Group is { } group ? page.Groups[group].Title : null;

    [GeneratedRegex("(?:# c|\\bown)[0-9]+([rg][0-9]+)?-")]
    private static partial Regex Own();
}
