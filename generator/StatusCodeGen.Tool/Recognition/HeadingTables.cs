using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>
/// Makes a table of headings that are codes: a page may have a section for each code, with the description below
/// <c>404 Not Found</c>.
/// </summary>
internal static class HeadingTables
{
    /// <summary>Fewer headings with numbers do not make a list of codes.</summary>
    private const int MinCodes = 3;

    /// <summary>The page with a table in place of each run of sections whose codes are numbers.</summary>
    public static Page AddTo(Page page) => Add(page, IsNumber, haveTables: false);

    /// <summary>The page with a table in place of each run of sections whose codes are texts, below a heading that says so.</summary>
    public static Page AddTextsTo(Page page)
    {
        var codes = TextsOf(page);
        return Add(page, codes.Contains, haveTables: true);
    }

    /// <param name="page">The page.</param>
    /// <param name="isCode">Whether a heading has a code.</param>
    /// <param name="haveTables">Whether the sections may have tables of their own.</param>
    private static Page Add(Page page, Func<PageHeading, bool> isCode, bool haveTables)
    {
        var blocks = new List<PageBlock>();
        for (var index = 0; index < page.Blocks.Count;)
        {
            var level = page.Blocks[index] is PageHeading heading && isCode(heading) ? heading.Level : 0;
            var end = level > 0 ? EndOf(page.Blocks, index, level, isCode, haveTables) : index;
            if (RowsOf(page.Blocks, level, index, end, isCode) is { Count: >= MinCodes } rows && !AreSectionNumbers(rows))
            {
                blocks.Add(new PageTable(page.Blocks[index].Line, TableKind.Headings, "", HasNested: false, rows));
                index = end;
            }
            else
            {
                blocks.Add(page.Blocks[index++]);
            }
        }

        return page with { Blocks = blocks };
    }

    /// <summary>
    /// The end of the sections from a heading on: the next heading of its level that is not a code, or of a higher level.
    /// </summary>
    private static int EndOf(IReadOnlyList<PageBlock> blocks, int begin, int level, Func<PageHeading, bool> isCode, bool haveTables)
    {
        var end = begin;
        while (end < blocks.Count
            && (haveTables || blocks[end] is not PageTable { Kind: TableKind.Table })
            && (blocks[end] is not PageHeading heading || heading.Level > level || (heading.Level == level && isCode(heading))))
        {
            end++;
        }

        return end;
    }

    /// <summary>A row for each heading, with the first paragraph below it.</summary>
    private static List<PageCell[]> RowsOf(
        IReadOnlyList<PageBlock> blocks,
        int level,
        int begin,
        int end,
        Func<PageHeading, bool> isCode)
    {
        var rows = new List<PageCell[]>();
        for (var index = begin; index < end; index++)
        {
            if (blocks[index] is PageHeading heading && heading.Level == level && isCode(heading))
            {
                var text = blocks.Skip(index + 1)
                    .Take(end - index - 1)
                    .TakeWhile(static block => block is not PageHeading)
                    .OfType<PageParagraph>()
                    .FirstOrDefault();
                rows.Add([new(heading.Line, heading.Text), new(text?.Line ?? heading.Line, text?.Text ?? "")]);
            }
        }

        return rows;
    }

    /// <summary>Whether the numbers only count the sections of the page: 1, 2, 3.</summary>
    private static bool AreSectionNumbers(List<PageCell[]> rows) => rows
        .Select(static row => row[0].Text)
        .Select(static (heading, index) => heading.StartsWith($"{index + 1} ", StringComparison.Ordinal))
        .All(static isNext => isNext);

    private static bool IsNumber(PageHeading heading) => CodeText.Find(heading.Text) is { Kind: CellKind.Number };

    /// <summary>The headings that have the form of a code, below one that says that it has codes.</summary>
    private static HashSet<PageHeading> TextsOf(Page page)
    {
        var codes = new HashSet<PageHeading>(ReferenceEqualityComparer.Instance);
        var open = new List<PageHeading>();
        foreach (var heading in page.Blocks.OfType<PageHeading>())
        {
            _ = open.RemoveAll(other => other.Level >= heading.Level);
            if (open.Exists(static other => HeaderWords.AreCodes(other.Text))
                && TextCode.Find(heading.Text) is { } code
                && TextCode.IsRegistered(code.Code))
            {
                codes.Add(heading);
            }

            open.Add(heading);
        }

        return codes;
    }
}
