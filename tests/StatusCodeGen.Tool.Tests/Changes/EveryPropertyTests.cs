using System.Reflection;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Tests.Changes;

/// <summary>Nothing that a catalog says can change without a change: of each record, each property is changed alone.</summary>
public sealed class EveryPropertyTests
{
    /// <summary>What follows from another property, and what does not matter to code that uses the catalog.</summary>
    private static readonly string[] Derived = ["FileName", "Literal", "Range"];

    private static readonly Lazy<List<Catalog>> Catalogs = new(static () => [.. Enumerable.Range(0, 40).Select(CatalogText.Random)]);

    private static IEnumerable<TestCaseData> Properties =>
        from record in new[] { typeof(Catalog), typeof(Column), typeof(ColumnWord), typeof(Group), typeof(Code), typeof(Alias) }
        from property in record.GetProperties()
        where property.CanWrite && !Derived.Contains(property.Name) && !IsNameOfGroup(record, property)
        where !property.PropertyType.Name.StartsWith("EquatableArray", StringComparison.Ordinal)
        select new TestCaseData(record, property.Name).SetArgDisplayNames(record.Name, property.Name);

    /// <summary>Code sees the identifier and the title that follow from it. Only translations find a group by its name.</summary>
    private static bool IsNameOfGroup(Type record, PropertyInfo property) =>
        record == typeof(Group) && property.Name == nameof(Group.Name);

    [TestCaseSource(nameof(Properties))]
    public void A_property_that_changes_is_a_change(Type record, string name)
    {
        var property = record.GetProperty(name)!;
        var tried = 0;
        foreach (var catalog in Catalogs.Value)
        {
            if (Change(catalog, record, property) is { } changed)
            {
                tried++;
                Assert.That(CatalogDiff.Compare(catalog, changed), Is.Not.Empty);
            }
        }

        Assert.That(tried, Is.Positive);
    }

    /// <summary>Changes a property of the first record of a type; null if the catalog has none, or it cannot be changed.</summary>
    private static Catalog? Change(Catalog catalog, Type record, PropertyInfo property)
    {
        switch (record.Name)
        {
            case nameof(Catalog):
                return With(catalog, property);
            case nameof(Column):
                return First(catalog.Columns, column => With(column, property)) is { } columns ? catalog with { Columns = columns } : null;
            case nameof(ColumnWord):
                var words = catalog.Columns.Count > 0 ? First(catalog.Columns[0].Words, word => With(word, property)) : null;
                return words is null
                    ? null
                    : catalog with { Columns = First(catalog.Columns, column => column with { Words = words })! };
            case nameof(Group):
                return First(catalog.Groups, group => With(group, property)) is { } groups ? catalog with { Groups = groups } : null;
            case nameof(Code):
                return First(catalog.Codes, code => With(code, property)) is { } codes ? catalog with { Codes = codes } : null;
            default:
                var aliases = catalog.Codes.Count > 0 ? First(catalog.Codes[0].Aliases, alias => With(alias, property)) : null;
                return aliases is null
                    ? null
                    : catalog with { Codes = First(catalog.Codes, code => code with { Aliases = aliases })! };
        }
    }

    private static EquatableArray<T>? First<T>(EquatableArray<T> items, Func<T, T?> edit)
        where T : class, IEquatable<T> =>
        items.Count > 0 && edit(items[0]) is { } edited ? items.Skip(1).Prepend(edited).ToEquatableArray() : null;

    private static T? With<T>(T record, PropertyInfo property)
        where T : class
    {
        var (hasOther, other) = OtherThan(property.GetValue(record), property.PropertyType);
        if (!hasOther)
        {
            return null;
        }

        var clone = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(clone, other);
        return clone;
    }

    /// <summary>Another value of the same type, if there is one that a catalog can have without another change.</summary>
    private static (bool HasOther, object? Value) OtherThan(object? value, Type type) => value switch
    {
        string text => (true, text + "x"),
        bool flag => (true, !flag),
        int when type == typeof(int?) => (true, null),
        int number => (true, number + 1000),
        decimal number => (true, number + 1000),
        CodeType { Kind: CodeKind.Number } number => (true, CodeType.All.First(other => other != number)),
        JsonForm form => (true, form == JsonForm.Name ? JsonForm.Text : JsonForm.Name),
        ColumnType.Int or ColumnType.Long => (true, ColumnType.Bool),
        ColumnValue { IsPresent: true } => (true, ColumnValue.Absent),
        null when type == typeof(string) => (true, "x"),
        _ => (false, null),
    };
}
