using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Translating;

/// <summary>The texts to be translated of the codes and groups of a catalog.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="hasNames">Whether names are to be translated.</param>
internal sealed class SourceEntry(Catalog catalog, bool hasNames)
{
    public const string Of = "of";

    /// <summary>The usual order of the keys of a code.</summary>
    public IReadOnlyList<string> CodeKeys { get; } =
        ["code", "name", "description", .. TextColumnsOf(catalog).Select(column => catalog.Columns[column].Key), Of];

    /// <summary>The usual order of the keys of a group.</summary>
    public static IReadOnlyList<string> GroupKeys { get; } = ["name", "title", "description", "codes"];

    /// <summary>Whether names are to be translated: they are asked for, or nothing else could be translated.</summary>
    public bool HasNames { get; } = hasNames || catalog.Codes.All(static code => string.IsNullOrWhiteSpace(code.Description));

    /// <summary>The keys of a row that have a text to be translated, and the text.</summary>
    public IEnumerable<(string Key, string Text)> TextsOf(int row)
    {
        var code = catalog.Codes[row];
        if (HasNames)
        {
            yield return ("name", code.Name);
        }

        if (!string.IsNullOrWhiteSpace(code.Description))
        {
            yield return ("description", code.Description);
        }

        foreach (var column in TextColumnsOf(catalog))
        {
            if (code.Values[column].Text is { } text && !string.IsNullOrWhiteSpace(text))
            {
                yield return (catalog.Columns[column].Key, text);
            }
        }
    }

    /// <summary>A new entry for a row, with keys to fill in; null if there is nothing to translate.</summary>
    public ListItem? NewCode(int row, EntryStyle style, string lineEnd)
    {
        var texts = TextsOf(row).ToList();
        if (texts.Count == 0)
        {
            return null;
        }

        var entry = new NewEntry(style, CodeKeys, lineEnd);
        entry.Add("code", catalog.Codes[row].Spelling);
        texts.ForEach(text => entry.Add(text.Key, new NoValue()));
        entry.Add(Of, SourceHash.Of(catalog, row));
        var comments = texts
            .Where(static text => text.Key is not ("name" or "description"))
            .Select(static text => $"{text.Key}: {text.Text}");
        var (name, description) = (catalog.Codes[row].Name, catalog.Codes[row].Description);
        return new CommentedItem(
            entry,
            [.. comments.Prepend(description.Length > 0 ? $"{name}: {description}" : name).Select(ShownText.Line)],
            lineEnd);
    }

    /// <summary>A new entry for a group, with its title to fill in.</summary>
    public ListItem NewGroup(int group, EntryStyle style, string lineEnd)
    {
        var entry = new NewEntry(style, GroupKeys, lineEnd);
        entry.Add("name", catalog.Groups[group].Name);
        entry.Add("title", new NoValue());
        return new CommentedItem(entry, [ShownText.Line(catalog.Groups[group].Title)], lineEnd);
    }

    private static IEnumerable<int> TextColumnsOf(Catalog catalog) =>
        Enumerable.Range(0, catalog.Columns.Count).Where(column => catalog.Columns[column].Type == ColumnType.Text);
}
