using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Translating;

/// <summary>A catalog with the texts of a translation in the place of its own.</summary>
internal static class TranslatedText
{
    public static Catalog Apply(Catalog catalog, Translation translation) => catalog with
    {
        Title = Or(translation.Title, catalog.Title),
        Description = Or(translation.Description, catalog.Description),
        Groups = catalog.Groups
            .Select((group, index) => group with
            {
                Title = At(translation.GroupTitles, index, group.Title),
                Description = At(translation.GroupDescriptions, index, group.Description),
            })
            .ToEquatableArray(),
        Codes = catalog.Codes.Select((code, row) => Apply(code, row, translation)).ToEquatableArray(),
    };

    private static Code Apply(Code code, int row, Translation translation) => new(
        code.Group,
        code.Number,
        code.Spelling,
        code.Literal,
        code.Identifier,
        At(translation.Names, row, code.Name),
        At(translation.Descriptions, row, code.Description),
        code.Deprecation,
        code.Aliases,
        code.Values
            .Select((value, column) => At(translation.Columns[column], row, "") is { Length: > 0 } text ? ColumnValue.Of(text) : value)
            .ToEquatableArray());

    private static string At(EquatableArray<string> texts, int index, string other) => texts.Count > 0 ? Or(texts[index], other) : other;

    private static string Or(string text, string other) => string.IsNullOrWhiteSpace(text) ? other : text;
}
