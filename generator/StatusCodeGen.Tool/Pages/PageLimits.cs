using System;

namespace StatusCodeGen.Tool.Pages;

/// <summary>The limits of what is read of a page, so that no page takes more than bounded time and memory.</summary>
internal static class PageLimits
{
    /// <summary>The size of a page in bytes.</summary>
    public const int MaxSize = 16 * 1024 * 1024;

    /// <summary>The places in the grids of all tables: a cell that spans several places counts in each of them.</summary>
    public const int MaxPlaces = 2_000_000;

    /// <summary>The columns of a table. HTML itself bounds a span of columns to it.</summary>
    public const int MaxColumns = 1_000;

    /// <summary>How deep tables and lists can be inside each other.</summary>
    public const int MaxNesting = 64;

    /// <summary>The time of the processor in which Markdown is parsed. A busy machine takes longer, and is not at fault.</summary>
    public static readonly TimeSpan MaxMarkdownTime = TimeSpan.FromSeconds(5);

    /// <summary>How deep objects and lists of JSON can be inside each other.</summary>
    public const int MaxJsonDepth = 64;
}
