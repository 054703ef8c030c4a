using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;

namespace StatusCodeGen.Tool.Tests.Changes;

internal sealed partial record CatalogEdit
{
    /// <summary>A code whose names are not those of extension members, which would come or go with it.</summary>
    private static Code? PickCode(Random random, Catalog catalog, Func<Code, bool>? isRight = null)
    {
        var taken = Enum.GetNames<ExtensionMember>().Concat(catalog.Columns.Select(static column => column.Identifier)).ToHashSet();
        List<Code> codes =
        [
            .. catalog.Codes.Where(code => (isRight?.Invoke(code) ?? true)
                && !code.Aliases.Select(static alias => alias.Identifier).Prepend(code.Identifier).Any(taken.Contains)),
        ];
        return codes.Count > 0 ? random.Pick(codes) : null;
    }

    private static Catalog? Edit(Random random, Catalog catalog, Func<Code, Code> edit, Func<Code, bool>? isRight = null) =>
        PickCode(random, catalog, isRight) is { } chosen
            ? catalog with { Codes = catalog.Codes.Select(code => code == chosen ? edit(code) : code).ToEquatableArray() }
            : null;

    private static Catalog? EditGroup(Catalog catalog, Func<Group, Group> edit) => catalog.Groups.Count > 0
        ? catalog with { Groups = catalog.Groups.Select((group, index) => index > 0 ? group : edit(group)).ToEquatableArray() }
        : null;

    /// <summary>Edits the first column, unless a code has its name: its extension member would then come and go.</summary>
    private static Catalog? EditColumn(Catalog catalog, Func<Column, Column> edit, Func<Column, bool>? isRight = null) =>
        catalog.Columns.Count > 0 && (isRight?.Invoke(catalog.Columns[0]) ?? true)
            && !catalog.Identifiers.Append(catalog.Name).Contains(catalog.Columns[0].Identifier)
            ? catalog with { Columns = catalog.Columns.Select((column, index) => index > 0 ? column : edit(column)).ToEquatableArray() }
            : null;

    /// <summary>A number of the catalog's type that no code has as its number or its text.</summary>
    private static decimal? NumberFor(Catalog catalog) => Enumerable.Range(0, 128)
        .Select(static number => (decimal)number)
        .FirstOrDefault(number => catalog.Codes.All(code => code.Number != number && code.Spelling != $"{number}"));

    /// <summary>Whether an extension member would have a name, so that it comes or goes where the enum has that name.</summary>
    private static bool HasMember(Catalog catalog, string name) =>
        Enum.GetNames<ExtensionMember>().Concat(catalog.Columns.Select(static column => column.Identifier)).Contains(name);

    private static bool HasReferences(Catalog catalog) => catalog.Columns.Any(static column => column.Type == ColumnType.Code);

    private static ColumnValue ValueFor(Column column) => column.IsOptional || column.Type is ColumnType.Code or ColumnType.Word
        ? ColumnValue.Absent
        : column.ToReturned(ColumnValue.Absent);

    private static Code Renamed(Code code, string name, EquatableArray<Alias> aliases) => new(
        code.Group, code.Number, code.Spelling, code.Literal, code.Identifier, name, code.Description, code.Deprecation, aliases,
        code.Values);

    private static Code Described(Code code, string description) => new(
        code.Group, code.Number, code.Spelling, code.Literal, code.Identifier, code.Name, description, code.Deprecation, code.Aliases,
        code.Values);

    private static EquatableArray<Code> Swapped(EquatableArray<Code> codes, int first, int second)
    {
        var swapped = codes.ToArray();
        (swapped[first], swapped[second]) = (swapped[second], swapped[first]);
        return swapped.ToEquatableArray();
    }
}
