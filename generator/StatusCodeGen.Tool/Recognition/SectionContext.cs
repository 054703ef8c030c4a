using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>The headings that a table is under, and the paragraphs below them.</summary>
/// <param name="Headings">The headings from the top of the page to the nearest.</param>
internal sealed record SectionContext(IReadOnlyList<PageHeading> Headings)
{
    /// <summary>The contexts of the page's tables, the first paragraph below each heading, and the one before any heading.</summary>
    public static (Dictionary<PageTable, SectionContext> Contexts, Dictionary<PageHeading, string> Paragraphs, string Introduction) Read(
        Page page)
    {
        var contexts = new Dictionary<PageTable, SectionContext>(ReferenceEqualityComparer.Instance);
        var paragraphs = new Dictionary<PageHeading, string>(ReferenceEqualityComparer.Instance);
        var introduction = "";
        var open = new List<PageHeading>();
        var isAfterTable = false;
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case PageHeading heading:
                    _ = open.RemoveAll(other => other.Level >= heading.Level);
                    open.Add(heading);
                    isAfterTable = false;
                    break;
                case PageParagraph paragraph when !isAfterTable && open.Count > 0:
                    _ = paragraphs.TryAdd(open[^1], paragraph.Text);
                    break;
                case PageParagraph paragraph when !isAfterTable && introduction.Length == 0:
                    introduction = paragraph.Text;
                    break;
                case PageTable table:
                    contexts.Add(table, new([.. open]));
                    isAfterTable |= table.Kind == TableKind.Table;
                    break;
            }
        }

        return (contexts, paragraphs, introduction);
    }

    /// <summary>The headings that all contexts have in common.</summary>
    public static IReadOnlyList<PageHeading> Common(IReadOnlyList<SectionContext> contexts) =>
    [
        .. contexts[0].Headings.TakeWhile((heading, depth) =>
            contexts.All(context => depth < context.Headings.Count && ReferenceEquals(context.Headings[depth], heading))),
    ];
}
