using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>What a page says otherwise than a catalog, for people or programs.</summary>
/// <param name="Catalog">The catalog's file, as the user named it.</param>
/// <param name="Differences">The differences by their places in the file.</param>
internal sealed record PageReport(string Catalog, IReadOnlyList<LocatedDifference> Differences)
{
    public static PageReport Of(PageComparison comparison)
    {
        var file = comparison.Syntax.File;
        return new(file.Path, [.. comparison.Differences.Select(difference =>
        {
            var place = file.Text.Lines.GetLinePosition(difference.Place.Start);
            return new LocatedDifference(difference, new(file.Path, place.Line + 1, place.Character + 1));
        })]);
    }

    public void Write(TextWriter output, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Markdown:
                WriteMarkdown(output);
                break;
            case ReportFormat.Json:
                WriteJson(output);
                break;
            case ReportFormat.Github:
                foreach (var (difference, place) in Differences)
                {
                    var title = $"Not as the page says: {WordOf(difference)}";
                    GitHubAnnotation.Write(output, GitHubAnnotation.Error, place, title, SentenceOf(difference));
                }

                break;
            default:
                WriteText(output);
                break;
        }
    }

    private void WriteText(TextWriter output)
    {
        foreach (var (difference, place) in Differences)
        {
            output.Write($"{place}: {WordOf(difference)}: {SentenceOf(difference)}\n");
        }

        output.Write(Differences.Count == 0 ? "" : $"{Sum()}\n");
    }

    private void WriteMarkdown(TextWriter output)
    {
        output.Write(Differences.Count == 0 ? "The catalog is as the page says.\n" : $"{Sum()}\n\n");
        foreach (var (difference, place) in Differences)
        {
            output.Write($"- **{WordOf(difference)}** (line {place.Line}): {ChangeMarkdown.Escape(SentenceOf(difference))}\n");
        }
    }

    private void WriteJson(TextWriter output) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("catalog", Catalog);
        writer.WriteStartArray("differences");
        foreach (var (difference, place) in Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", WordOf(difference));
            writer.WriteString("message", difference.Message);
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
            writer.WriteNumber("pageLine", difference.PageLine);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private string Sum() => Differences.Count == 1
        ? "The page says one thing that the catalog does not."
        : string.Create(CultureInfo.InvariantCulture, $"The page says {Differences.Count} things that the catalog does not.");

    private static string WordOf(PageDifference difference) => difference.Kind.ToString().ToLowerInvariant();

    private static string SentenceOf(PageDifference difference) => difference.PageLine > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{difference.Message} (line {difference.PageLine} of the page)")
        : difference.Message;
}

/// <summary>A difference, and where the file has it.</summary>
internal sealed record LocatedDifference(PageDifference Difference, FilePlace Place);
