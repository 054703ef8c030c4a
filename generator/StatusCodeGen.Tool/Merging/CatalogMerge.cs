using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Merging;

/// <summary>
/// Merges a page into a catalog: only what the page says otherwise is changed, and all else stays, byte for byte.
/// </summary>
internal static class CatalogMerge
{
    /// <param name="file">The catalog.</param>
    /// <param name="page">The page.</param>
    /// <param name="options">What the user has chosen.</param>
    /// <param name="cancellation">Stops the merge.</param>
    /// <exception cref="ToolException">The catalog has errors, or cannot hold what the page says.</exception>
    public static MergeResult Merge(CatalogFile file, PageCatalog page, MergeOptions options, CancellationToken cancellation)
    {
        var comparison = PageComparison.Of(CatalogSyntax.Of(file), page);
        if (options.AddColumns && comparison.Scope.FurtherColumns.Count > 0)
        {
            return NewColumns.Merge(comparison, page, options, cancellation);
        }

        var text = comparison.Syntax.Text;
        if (comparison.Differences.Count > 0)
        {
            MergeFit.Check(comparison, options.Page);
            text = Edit(comparison, options);
            Verify(comparison, text, page, cancellation);
        }

        return new(text, comparison, []);
    }

    private static string Edit(PageComparison comparison, MergeOptions options)
    {
        var context = new MergeContext(comparison);
        HeaderMerge.Apply(context);
        for (var theirs = 0; theirs < comparison.Page.Rows.Count; theirs++)
        {
            if (comparison.Rows.Rows[theirs] is { } ours)
            {
                RowMerge.Apply(context, ours, theirs);
            }
        }

        ReferenceMerge.Apply(context);
        var lists = new RowLists(context);
        lists.Apply();
        GroupMerge.Apply(context, lists);
        if (options.Reserve)
        {
            ReservedMerge.Apply(context);
        }

        return context.Edits.Render();
    }

    /// <summary>Reads the result as the build does: it must be right, and say what the page says.</summary>
    private static void Verify(PageComparison comparison, string text, PageCatalog page, CancellationToken cancellation)
    {
        var merged = CatalogFile.Parse(comparison.Syntax.File.Path, SourceText.From(text), cancellation);
        if (merged.FirstError is { } error)
        {
            // The message has the place of the change that causes the error: the catalog with the error is not written.
            var number = CatalogPositions.Of(merged).CodeAt(error.Location.SourceSpan);
            var row = comparison.Page.Rows
                .Where((_, index) => number is not null && comparison.Rows.Numbers[index] == number)
                .FirstOrDefault();
            throw MergeRefusal.OfChange(
                comparison,
                row?.Line ?? 0,
                $"What the page says would not be a catalog: {error.GetMessage(CultureInfo.InvariantCulture)} ({error.Id})");
        }

        var rest = PageComparison.Of(CatalogSyntax.Of(merged), page).Differences;
        if (rest.Count > 0)
        {
            throw MergeRefusal.OfChange(comparison, rest[0].PageLine, $"The catalog cannot say all that the page says: {rest[0].Message}");
        }
    }
}

/// <summary>A merged catalog.</summary>
/// <param name="Text">The text of the file; the old text if the page says nothing else.</param>
/// <param name="Comparison">What the page said otherwise.</param>
/// <param name="NewColumns">The titles of the columns that were added.</param>
internal sealed record MergeResult(string Text, PageComparison Comparison, IReadOnlyList<string> NewColumns);
