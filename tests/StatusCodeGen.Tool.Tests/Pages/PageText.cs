using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Pages;

/// <summary>A page as lines of text, for exact comparisons.</summary>
internal static class PageText
{
    public static string[] Of(string text, PageKind kind) =>
        [.. PageSource.Parse(text, kind, CancellationToken.None).Blocks.SelectMany(Of)];

    private static IEnumerable<string> Of(PageBlock block) => block switch
    {
        PageHeading heading => [$"{heading.Line}: {new string('#', heading.Level)} {heading.Text}"],
        PageParagraph paragraph => [$"{paragraph.Line}: {paragraph.Text}"],
        PageTable table => table.Rows
            .Select(static row => string.Join(" | ", row.Select(Of)))
            .Prepend($"{table.Line}: {table.Kind}"
                + (table.Caption.Length > 0 ? $" '{table.Caption}'" : "")
                + (table.HasNested ? " around others" : "")),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Of(PageCell cell) =>
        (cell.IsHeader ? "*" : "") + (cell.IsStruck ? "~" : "") + cell.Text.Replace("\n", "\\n", StringComparison.Ordinal);
}
