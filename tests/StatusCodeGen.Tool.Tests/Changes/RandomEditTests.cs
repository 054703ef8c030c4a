using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Tests.Changes;

/// <summary>Random catalogs of the whole format, with one edit each.</summary>
public sealed class RandomEditTests
{
    private static readonly Lazy<List<Catalog>> Catalogs = new(static () => [.. Enumerable.Range(0, 80).Select(Create)]);

    private static IEnumerable<CatalogEdit> Edits => CatalogEdit.All;

    [Test]
    public void A_catalog_has_no_changes_to_itself()
    {
        for (var index = 0; index < Catalogs.Value.Count; index++)
        {
            Assert.That(CatalogDiff.Compare(Catalogs.Value[index], Create(index)), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Edits))]
    public void An_edit_is_exactly_its_changes(object edit)
    {
        var (tried, name) = (0, ((CatalogEdit)edit).Name);
        for (var index = 0; index < Catalogs.Value.Count; index++)
        {
            var old = Catalogs.Value[index];
            if (((CatalogEdit)edit).Apply(new Random(index), old) is { } edited && edited != old)
            {
                tried++;
                Assert.That(
                    CatalogDiff.Compare(old, edited).Select(static change => $"{change.Kind} {change.Effect}"),
                    Is.EqualTo(((CatalogEdit)edit).Changes),
                    $"{name}, catalog {index} of seed {FuzzSetting.Seed}");
            }
        }

        Assert.That(tried, Is.Positive, "No catalog has anything to edit in this way.");
    }

    private static Catalog Create(int index) => CatalogText.RandomOfAnyType(unchecked((FuzzSetting.Seed * 1_000_003) + index));
}
