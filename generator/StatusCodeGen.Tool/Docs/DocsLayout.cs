using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Docs;

/// <summary>
/// How the page of a catalog is laid out: a title, the codes that are in no section, a heading for each section with its
/// range, its description and its codes, and a last line that says where the page comes from.
/// </summary>
/// <param name="page">What the page says.</param>
internal sealed class DocsLayout(PageCatalog page)
{
    public const string Code = "Code";
    public const string Group = "Group";
    public const string Name = "Name";
    public const string Aliases = "Also known as";
    public const string DeprecatedAliases = "Deprecated names";
    public const string Deprecated = "Deprecated";
    public const string Description = "Description";

    /// <summary>What the cell of a deprecated code has if there is no reason.</summary>
    public const string IsDeprecated = "yes";

    /// <summary>What the line of an alias has that is not deprecated.</summary>
    private const string IsNotDeprecated = "no";

    /// <summary>What comes before a reason that would be read as one of these words.</summary>
    private const string Because = IsDeprecated + ": ";

    /// <summary>What comes before the range of a section.</summary>
    public const string Range = "Range: ";

    /// <summary>The last line. A page that ends with it is read word by word, and nothing in it is guessed.</summary>
    public const string Footer = "Printed by statuscodes docs.";

    private readonly ILookup<int, PageRow> _rows = page.Rows.ToLookup(static row => row.Group ?? -1);
    private readonly IReadOnlyList<string> _titles = TitlesOf(page);
    private readonly bool _hasAliases = page.Rows.Any(static row => row.Aliases.Count > 0);
    private readonly bool _hasDeprecatedAliases =
        page.Rows.Any(static row => row.Aliases.Any(static alias => alias.Deprecation is not null));

    private readonly bool _hasDeprecations = page.Rows.Any(static row => row.Deprecation is not null);

    /// <summary>
    /// Whether all codes are in one table, which says the group of each: the page mixes its groups, or some codes have none.
    /// </summary>
    public bool IsMixed { get; } = page.Groups.Count > 0
        && (page.Rows.Any(static row => row.Group is null)
            || page.Rows.Zip(page.Rows.Skip(1)).Any(static pair => pair.Second.Group < pair.First.Group));

    /// <summary>The rows of the table above all sections.</summary>
    public IEnumerable<PageRow> FirstRows => IsMixed ? page.Rows : _rows[-1];

    /// <summary>The headings of the columns.</summary>
    public IReadOnlyList<string> Headings =>
    [
        Code,
        .. IsMixed ? [Group] : (string[])[],
        Name,
        .. _hasAliases ? [Aliases] : (string[])[],
        .. _hasDeprecatedAliases ? [DeprecatedAliases] : (string[])[],
        .. _hasDeprecations ? [Deprecated] : (string[])[],
        Description,
        .. page.Columns.Select(static column => column.Title),
    ];

    /// <summary>The rows below the heading of a section.</summary>
    public IEnumerable<PageRow> RowsOf(int group) => IsMixed ? [] : _rows[group];

    /// <summary>The cells of a row behind its code.</summary>
    public IEnumerable<string> CellsOf(PageRow row) =>
    [
        .. IsMixed ? [row.Group is { } group ? _titles[group] : ""] : (string[])[],
        row.Name,
        .. _hasAliases ? [string.Join('\n', row.Aliases.Select(static alias => alias.Name))] : (string[])[],
        .. _hasDeprecatedAliases ? [string.Join('\n', row.Aliases.Select(ShowDeprecation))] : (string[])[],
        .. _hasDeprecations ? [row.Deprecation is "" ? IsDeprecated : row.Deprecation ?? ""] : (string[])[],
        row.Description,
        .. row.Values,
    ];

    /// <summary>What the line of an alias says of its deprecation, so that <see cref="ReadDeprecation"/> gives it back.</summary>
    private static string ShowDeprecation(PageAlias alias) => alias.Deprecation switch
    {
        null => IsNotDeprecated,
        "" => IsDeprecated,
        IsNotDeprecated or IsDeprecated => Because + alias.Deprecation,
        _ when alias.Deprecation.StartsWith(Because, StringComparison.Ordinal) => Because + alias.Deprecation,
        _ => alias.Deprecation,
    };

    /// <summary>Why an alias is deprecated, by its line; null if it is not.</summary>
    public static string? ReadDeprecation(string line) =>
        line == IsNotDeprecated ? null
        : line == IsDeprecated ? ""
        : line.StartsWith(Because, StringComparison.Ordinal) ? line[Because.Length..]
        : line;

    /// <summary>The anchor of a code, as an attribute of HTML that Markdown keeps: a text may have any sign.</summary>
    public static string AnchorOf(string code)
    {
        var anchor = new StringBuilder(code.Length);
        foreach (var rune in code.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '_' or '-' ? anchor.Append(rune)
                : Rune.IsWhiteSpace(rune) ? anchor.Append('_')
                : anchor.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }

        return anchor.ToString();
    }

    /// <summary>What cells call the groups: by their titles, with their numbers if several groups have one title.</summary>
    public static IReadOnlyList<string> TitlesOf(PageCatalog page)
    {
        var counts = page.Groups.GroupBy(static group => group.Title, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.Count(), StringComparer.Ordinal);
        return
        [
            .. page.Groups.Select((group, index) => counts[group.Title] == 1
                ? group.Title
                : string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {group.Title}")),
        ];
    }
}
