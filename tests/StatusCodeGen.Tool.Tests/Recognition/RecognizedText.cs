using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Tests.Recognition;

/// <summary>What was recognized, as lines of text for exact comparisons.</summary>
internal static class RecognizedText
{
    public static RecognizedPage Recognize(string page, PageKind kind = PageKind.Markdown, params string[] columns) =>
        Recognize(page, kind, [], columns);

    public static RecognizedPage Recognize(string page, PageKind kind, int[] tables, string[] columns) =>
        PageRecognizer.Recognize(
            PageSource.Parse(page, kind, CancellationToken.None),
            new(
                tables,
                [.. columns.Select(static choice => choice.Split('='))
                    .Select(static choice => new ColumnChoice(Enum.Parse<ColumnRole>(choice[0]), choice[1]))]),
            CancellationToken.None);

    /// <summary>The title, the description and the rows, each after its group if that is another one.</summary>
    public static string[] Lines(this RecognizedPage page)
    {
        var catalog = page.Catalog;
        var lines = new List<string> { $"{catalog.Title}: {catalog.Description}" };
        int? group = null;
        foreach (var row in catalog.Rows)
        {
            if (row.Group is { } index && row.Group != group)
            {
                lines.Add($"[{catalog.Groups[index].Title}] {catalog.Groups[index].Range} {catalog.Groups[index].Description}".TrimEnd());
            }

            group = row.Group;
            var text = string.Join(" | ", row.Values.Prepend(row.Description).Prepend(row.Name).Prepend(row.Code));
            lines.Add(text
                + (row.Aliases.Count > 0 ? $" = {string.Join(" = ", row.Aliases.Select(static alias => alias.Name))}" : "")
                + (row.Deprecation is null ? "" : $" deprecated: {row.Deprecation}"));
        }

        return [.. lines];
    }
}
