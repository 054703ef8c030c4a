using System.Globalization;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Makes the subjects of changes, with their places in both catalogs.</summary>
internal static class Subjects
{
    public static Subject Header(Catalog catalog, string key)
    {
        var place = new HeaderPlace(key);
        return new(SubjectKind.Catalog, catalog.Name, place, place);
    }

    public static Subject Of(Column? old, Column? @new, string key = "") => new(
        SubjectKind.Column,
        (@new ?? old)!.Key,
        old is null ? null : new ColumnPlace(old.Key, key),
        @new is null ? null : new ColumnPlace(@new.Key, key));

    public static Subject Of(Group? old, Group? @new, string key = "") => new(
        SubjectKind.Group,
        (@new ?? old)!.Title,
        old is null ? null : new GroupPlace(old.Identifier, key),
        @new is null ? null : new GroupPlace(@new.Identifier, key));

    public static Subject Of(Code? old, Code? @new, string key = "") => new(
        SubjectKind.Code,
        Label((@new ?? old)!),
        old is null ? null : PlaceOf(old, key),
        @new is null ? null : PlaceOf(@new, key));

    /// <summary>An alias, whose place is the list of aliases of its code, or the code that has its name.</summary>
    public static Subject OfAlias(EnumMember? old, EnumMember? @new, Code? newCode = null) => new(
        SubjectKind.Alias,
        (@new ?? old)!.Name,
        old is null ? null : Place(old, old.Code),
        (@new?.Code ?? newCode) is { } code ? Place(@new, code) : null);

    /// <summary>What people call a code.</summary>
    public static string Label(Code code) => $"{code.Spelling} {code.Name}";

    /// <summary>What C# calls a code, after its number as the author wrote it.</summary>
    public static string CSharp(Code code) => $"{code.Spelling} '{code.Identifier}'";

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static CodePlace Place(EnumMember? member, Code code) =>
        PlaceOf(code, member is { IsAlias: false } ? "" : "aliases");

    private static CodePlace PlaceOf(Code code, string key) => new(code.Number, key) { Spelling = code.Spelling };
}
