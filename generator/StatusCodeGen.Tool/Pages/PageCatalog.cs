using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Pages;

/// <summary>What a page says about its codes: the texts of the page, not yet a catalog.</summary>
/// <param name="Title">The heading of the page; may be empty.</param>
/// <param name="Description">What the page says about itself before the first group; may be empty.</param>
/// <param name="Columns">The columns that the page has beside the code, its name and its description.</param>
/// <param name="Groups">The sections in the page's order; empty if the page has none.</param>
/// <param name="Rows">The rows in the page's order.</param>
internal sealed record PageCatalog(
    string Title,
    string Description,
    IReadOnlyList<PageColumn> Columns,
    IReadOnlyList<PageGroup> Groups,
    IReadOnlyList<PageRow> Rows)
{
    /// <summary>The type of the codes; null if only the codes themselves say it.</summary>
    public CodeType? Type { get; init; }
}

/// <summary>A further column of the page.</summary>
/// <param name="Title">The text of its header cell.</param>
internal sealed record PageColumn(string Title);

/// <summary>A section of the page.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Range">The range of its numbers as the page writes it, such as <c>4xx</c>; may be empty.</param>
/// <param name="Description">What the page says about the section; may be empty.</param>
internal sealed record PageGroup(string Title, string Range, string Description);

/// <summary>A code of the page.</summary>
/// <param name="Line">The line of the page that has the code, counted from 1; 0 if it is unknown.</param>
/// <param name="Group">The index of its section; null if it is in none.</param>
/// <param name="Code">The code as the page spells it.</param>
/// <param name="Name">Its name; empty if the page has none.</param>
/// <param name="Description">What the page says about it; may be empty.</param>
/// <param name="Deprecation">
/// Why it should no longer be used; empty if the page gives no reason, null if the code is not deprecated.
/// </param>
/// <param name="Aliases">Its other names, in the page's order.</param>
/// <param name="Values">What it has in each of the further columns; empty where a cell is empty.</param>
internal sealed record PageRow(
    int Line,
    int? Group,
    string Code,
    string Name,
    string Description,
    string? Deprecation,
    IReadOnlyList<PageAlias> Aliases,
    IReadOnlyList<string> Values);

/// <summary>Another name of a code.</summary>
/// <param name="Name">The name.</param>
/// <param name="Deprecation">
/// Why it should no longer be used; empty if the page gives no reason, null if the name is not deprecated.
/// </param>
internal sealed record PageAlias(string Name, string? Deprecation = null)
{
    public static implicit operator PageAlias(string name) => new(name);
}
