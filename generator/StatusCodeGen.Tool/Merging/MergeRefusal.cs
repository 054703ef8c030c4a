using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Tool.Comparison;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Says why a page cannot be merged into a catalog, and where.</summary>
internal static class MergeRefusal
{
    /// <summary>A refusal that has its place in the catalog.</summary>
    /// <param name="comparison">The page and the catalog.</param>
    /// <param name="place">The place.</param>
    /// <param name="pageLine">The line of the page that asks for it; 0 if it is unknown.</param>
    /// <param name="problem">What is wrong, without a full stop.</param>
    public static ToolException At(PageComparison comparison, TextSpan place, int pageLine, string problem)
    {
        var (file, line) = (comparison.Syntax.File, comparison.Syntax.File.Text.Lines.GetLinePosition(place.Start));
        var behind = pageLine > 0 ? $" (line {pageLine} of the page)" : "";
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Path}({line.Line + 1},{line.Character + 1}): {problem}{behind}. Nothing was written."));
    }

    /// <summary>A refusal that has its place on the page, of which only the line is known.</summary>
    public static ToolException OnPage(string page, int pageLine, string problem) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{page}{(pageLine > 0 ? $"({pageLine},1)" : "")}: {problem}. Nothing was written."));

    /// <summary>A refusal of what a change of the page would do. It has the place of that change.</summary>
    public static ToolException OfChange(PageComparison comparison, int pageLine, string problem)
    {
        var change = comparison.Differences.FirstOrDefault(difference => pageLine > 0 && difference.PageLine == pageLine)
            ?? comparison.Differences[0];
        return At(comparison, change.Place, change.PageLine, problem);
    }
}
