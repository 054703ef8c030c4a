using System.Globalization;
using System.Linq;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.Comparison;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Refuses pages that the lists of a catalog cannot hold.</summary>
internal static class MergeFit
{
    /// <exception cref="ToolException">The catalog cannot hold what the page says.</exception>
    public static void Check(PageComparison comparison)
    {
        var rows = comparison.Page.Rows;
        for (var index = 0; index < rows.Count; index++)
        {
            if (comparison.Rows.Numbers[index] is null)
            {
                throw new ToolException(
                    $"The page has the code {Quotation.Of(rows[index].Code)}{In(rows[index].Line)}, which is not a number that a "
                    + "catalog can have; correct the page, or the columns that are read from it.");
            }
        }

        if (!comparison.Syntax.IsNested || !comparison.Scope.HasGroups)
        {
            return;
        }

        if (rows.FirstOrDefault(static row => row.Group is null) is { } outside)
        {
            throw new ToolException(
                $"The page has the code {outside.Code}{In(outside.Line)} in no section, and each group of the catalog has its own "
                + "codes; move all codes of the catalog into one list 'codes' beside 'groups' first.");
        }

        for (var index = 1; index < rows.Count; index++)
        {
            if (rows[index].Group < rows[index - 1].Group)
            {
                throw new ToolException(
                    $"The page mixes its sections at the code {rows[index].Code}{In(rows[index].Line)}, and each group of the catalog "
                    + "has its own codes; move all codes of the catalog into one list 'codes' beside 'groups' first.");
            }
        }
    }

    private static string In(int line) => line > 0 ? string.Create(CultureInfo.InvariantCulture, $" in line {line}") : "";
}
