using System.Globalization;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Lookups;

/// <summary>Every kind of column in catalogs of every shape: each code has what its row says, and no other code has.</summary>
public sealed class ColumnLookupTests
{
    private static readonly Target[] Targets = [Target.Net10, Target.Standard];

    private static readonly ColumnCatalog[] Catalogs =
    [
        Catalog("no codes", "int", 0, static row => row),
        Catalog("one code", "int", 1, static row => 7),
        Catalog("consecutive numbers", "int", 300, static row => 100 + row),
        Catalog("consecutive numbers of ulong", "ulong", 40, static row => (decimal)ulong.MaxValue - 39 + row),
        Catalog("all numbers of sbyte", "sbyte", 256, static row => -128 + row),
        Catalog("numbers in descending order", "short", 300, static row => -row),
        Catalog("close numbers", "byte", 100, static row => (row * 2) + 1),
        Catalog("close numbers of long", "long", 200, static row => long.MinValue + (row * 3L)),
        Catalog("numbers with wide gaps", "ushort", 400, static row => row * 7),
        Catalog("scattered numbers", "uint", 400, static row => unchecked((uint)row * 0x9E3779B1)),
        Catalog("scattered numbers of ulong", "ulong", 100, static row => unchecked((ulong)row * 0x9E3779B97F4A7C15)),
    ];

    private static IEnumerable<TestCaseData> Cases() =>
        from catalog in Catalogs
        from target in Targets
        select new TestCaseData(catalog, target).SetArgDisplayNames(catalog.Name, target.Name);

    [TestCaseSource(nameof(Cases))]
    public void Each_code_has_the_values_of_its_row(ColumnCatalog catalog, Target target)
    {
        var project = GeneratedProject.Create(catalog.Yaml, target);
        var api = new ColumnReader(project.Load(), "Acme.Thing");
        var rows = Enumerable.Range(0, catalog.Count).ToDictionary(catalog.Number);

        Assert.That(
            catalog.Columns.SelectMany(column => api.Rows.Select(row => ColumnReader.ShowNumber(ColumnReader.Get(row, column.Property)))),
            Is.EqualTo(catalog.Columns.SelectMany(column => Enumerable.Range(0, catalog.Count).Select(column.Show))));
        foreach (var number in Numbers(catalog))
        {
            var code = api.Code(number);
            var row = rows.TryGetValue(number, out var found) ? found : (int?)null;
            var expected = catalog.Columns.Select(column => row is { } index ? column.Show(index) : column.Undeclared);
            var next = row is { } declared && catalog.Next(declared) is { } other ? other.ToString(CultureInfo.InvariantCulture) : "null";

            Assert.That(
                catalog.Columns.Select(column => ColumnReader.ShowNumber(api.Call(column.Method, code))),
                Is.EqualTo(expected),
                $"code {number}");
            Assert.That(ColumnReader.ShowNumber(api.Call("GetNext", code)), Is.EqualTo(next), $"code {number}");
        }
    }

    [Test, Category("Slow")]
    public void Ten_thousand_codes_with_four_columns_compile_and_keep_their_values(
        [Values(2, 1_000_003)] int step,
        [ValueSource(nameof(Targets))] Target target)
    {
        ShapedColumn[] columns = [.. ColumnCatalog.EveryColumn.Where(static column => column.Key is "a" or "h" or "j" or "n")];
        var catalog = new ColumnCatalog("", "long", 10_000, row => (decimal)row * step, columns);
        var api = new ColumnReader(GeneratedProject.Create(catalog.Yaml, target).Load(), "Acme.Thing");

        Assert.That(
            columns.Select(column => api.Rows.Select(row => ColumnReader.ShowNumber(ColumnReader.Get(row, column.Property)))),
            Is.EqualTo(columns.Select(static column => Enumerable.Range(0, 10_000).Select(column.Show))));
    }

    private static ColumnCatalog Catalog(string name, string type, int count, Func<int, decimal> number) =>
        new(name, type, count, number, ColumnCatalog.EveryColumn);

    /// <summary>Every code, its neighbours, and the ends of the type.</summary>
    private static SortedSet<decimal> Numbers(ColumnCatalog catalog)
    {
        var (min, max) = SampleCatalogs.Ends(catalog.Type);
        return
        [
            .. Enumerable.Range(0, catalog.Count)
                .SelectMany(row => new[] { catalog.Number(row) - 1, catalog.Number(row), catalog.Number(row) + 1 })
                .Concat([min, max, 0])
                .Where(number => number >= min && number <= max),
        ];
    }
}
