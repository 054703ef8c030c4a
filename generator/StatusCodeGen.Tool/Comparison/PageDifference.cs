using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>How a page differs from a catalog.</summary>
internal enum DifferenceKind
{
    Added,
    Removed,
    Renumbered,
    Renamed,
    Moved,
    Reworded,
    Deprecated,
    Changed,
}

/// <summary>Something that a page says otherwise than a catalog.</summary>
/// <param name="Kind">What happened on the page.</param>
/// <param name="Place">Where the catalog has it; of something new, where it belongs.</param>
/// <param name="PageLine">The line of the page; 0 if it is unknown, or if the page does not have it.</param>
/// <param name="Message">What differs, in one sentence.</param>
internal sealed record PageDifference(DifferenceKind Kind, TextSpan Place, int PageLine, string Message);
