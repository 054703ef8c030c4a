using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Tests.Changes;

/// <summary>
/// The compiler decides what breaks the build: code that uses all of the old API compiles against the new one exactly if no
/// change says otherwise.
/// </summary>
public sealed class BrokenBuildTests
{
    [Test]
    public void A_catalog_breaks_the_build_exactly_if_a_change_says_so() => AssertCatalogs(15);

    [Test, Category("Slow")]
    public void Many_catalogs_break_the_build_exactly_if_a_change_says_so() => AssertCatalogs(FuzzSetting.CountOr(300));

    private static void AssertCatalogs(int count)
    {
        var (broken, whole) = (0, 0);
        for (var index = 0; index < count; index++)
        {
            var seed = unchecked((FuzzSetting.Seed * 2_000_003) + index);
            var old = CatalogText.Random(seed);
            var (edited, edits) = Edit(new Random(seed), old);
            var breaks = CatalogDiff.Compare(old, edited).Where(static change => change.Effect == Effect.Breaks).ToList();
            var errors = ConsumerCode.Compile(old, edited);
            Assert.That(
                breaks.Count > 0,
                Is.EqualTo(errors.Count > 0),
                $"seed {seed}: {edits}\n{string.Join("\n", breaks)}\n{string.Join("\n", errors)}");
            (broken, whole) = errors.Count > 0 ? (broken + 1, whole) : (broken, whole + 1);
        }

        Assert.That(Math.Min(broken, whole), Is.Positive);
    }

    /// <summary>Makes one to three edits, in any order that is possible.</summary>
    private static (Catalog Catalog, string Edits) Edit(Random random, Catalog catalog)
    {
        var edits = new List<string>();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var edit = random.Pick(CatalogEdit.All);
            if (!edits.Exists(name => IsRepeated(name, edit.Name)) && edit.Apply(random, catalog) is { } edited)
            {
                catalog = edited;
                edits.Add(edit.Name);
            }
        }

        return (catalog, string.Join(", ", edits));
    }

    /// <summary>Whether a second edit would give a name that the first has given.</summary>
    private static bool IsRepeated(string name, string other) =>
        name == other || AddsMember(name) && AddsMember(other);

    private static bool AddsMember(string name) =>
        name is "a code is added" or "another identifier" or "an alias is added" or "the name stays as an alias";
}
