using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>Finds what a page says otherwise about a code that the catalog has.</summary>
internal static class RowChanges
{
    /// <param name="comparison">The page and the catalog.</param>
    /// <param name="ours">The index of the catalog's row.</param>
    /// <param name="theirs">The index of the page's row.</param>
    public static IEnumerable<PageDifference> Find(PageComparison comparison, int ours, int theirs)
    {
        var (code, row) = (comparison.Syntax.Catalog.Codes[ours], comparison.Page.Rows[theirs]);
        if (HasNewNumber(comparison, ours, theirs))
        {
            var message = $"{Quotation.Short(row.Name)} has the code {row.Code} on the page, and {code.Spelling} here";
            yield return At(DifferenceKind.Renumbered, "code", message);
        }

        if (HasNewName(comparison, ours, row))
        {
            var own = Quotation.Of(ShownText.Line(code.Name));
            yield return At(DifferenceKind.Renamed, "name", $"{code.Spelling} is {Quotation.Of(row.Name)} on the page, and {own} here");
        }

        if (HasNewGroup(comparison, theirs))
        {
            var group = row.Group is { } index ? $"the group {Quotation.Of(comparison.Page.Groups[index].Title)}" : "no group";
            var name = Quotation.Short(ShownText.Line(code.Name));
            yield return At(DifferenceKind.Moved, "group", $"{code.Spelling} {name} is in {group} on the page");
        }

        if (HasNewDescription(comparison, ours, row))
        {
            var text = row.Description.Length > 0 ? Quotation.Of(row.Description) : "empty";
            yield return At(DifferenceKind.Reworded, "description", $"The description of {code.Spelling} is {text} on the page");
        }

        if (HasNewDeprecation(comparison, ours, row))
        {
            var message = $"{code.Spelling} is {Describe(row.Deprecation)} on the page, and {Describe(code.Deprecation)} here";
            yield return At(DifferenceKind.Deprecated, "deprecated", message);
        }

        if (HasNewAliases(comparison, ours, row))
        {
            var list = string.Join(", ", row.Aliases.Select(static alias => alias.Name));
            var names = list.Length == 0 ? "no other names" : $"the other names {Quotation.Of(list)}";
            yield return At(DifferenceKind.Changed, "aliases", $"{code.Spelling} has {names} on the page");
        }

        foreach (var (alias, deprecation) in NewAliasDeprecations(comparison, ours, row))
        {
            var message = $"The name {Quotation.Of(ShownText.Line(code.Aliases[alias].Name))} of {code.Spelling} is "
                + $"{Describe(deprecation)} on the page, and {Describe(code.Aliases[alias].Deprecation)} here";
            yield return At(DifferenceKind.Deprecated, "aliases", message);
        }

        foreach (var (column, cell) in NewCells(comparison, ours, row))
        {
            var (definition, text) = (comparison.Syntax.Catalog.Columns[column], cell.Length > 0 ? Quotation.Of(cell) : "empty");
            var message = $"{Quotation.Of(definition.Title)} of {code.Spelling} is {text} on the page";
            yield return At(DifferenceKind.Changed, definition.Key, message);
        }

        PageDifference At(DifferenceKind kind, string key, string message) =>
            new(kind, CatalogSyntax.PlaceOf(comparison.Syntax.Rows[ours].Node, key, "code"), row.Line, message);
    }

    public static bool HasNewNumber(PageComparison comparison, int ours, int theirs) =>
        comparison.Rows.Numbers[theirs] != comparison.Syntax.Catalog.Codes[ours].Number;

    public static bool HasNewName(PageComparison comparison, int ours, PageRow row) =>
        row.Name.Length > 0 && row.Name != ShownText.Line(comparison.Syntax.Catalog.Codes[ours].Name);

    /// <summary>Whether the page has a row in another group than the catalog.</summary>
    public static bool HasNewGroup(PageComparison comparison, int theirs)
    {
        var row = comparison.Page.Rows[theirs];
        var group = row.Group is { } index ? comparison.Groups.Groups[index] : null;
        var own = comparison.Rows.Rows[theirs] is { } ours ? comparison.Syntax.Catalog.Codes[ours].Group : null;
        return comparison.Scope.HasGroups && (group != own || (row.Group is not null && group is null));
    }

    public static bool HasNewDescription(PageComparison comparison, int ours, PageRow row) =>
        comparison.Scope.HasDescriptions
        && row.Description != ShownText.Lines(comparison.Syntax.Catalog.Codes[ours].Description);

    public static bool HasNewDeprecation(PageComparison comparison, int ours, PageRow row) =>
        comparison.Scope.HasDeprecations
        && row.Deprecation != (comparison.Syntax.Catalog.Codes[ours].Deprecation is { } reason ? ShownText.Lines(reason) : null);

    public static bool HasNewAliases(PageComparison comparison, int ours, PageRow row)
    {
        var code = comparison.Syntax.Catalog.Codes[ours];
        var own = OtherNames(code.Aliases.Select(static alias => ShownText.Line(alias.Name)), ShownText.Line(code.Name));
        var theirs = OtherNames(row.Aliases.Select(static alias => alias.Name), row.Name);
        return comparison.Scope.HasAliases && !theirs.SequenceEqual(own);
    }

    /// <summary>The aliases of the catalog that the page deprecates otherwise, with what it says.</summary>
    public static IEnumerable<(int Alias, string? Deprecation)> NewAliasDeprecations(PageComparison comparison, int ours, PageRow row)
    {
        if (!comparison.Scope.HasAliasDeprecations)
        {
            yield break;
        }

        var left = row.Aliases.ToList();
        var aliases = comparison.Syntax.Catalog.Codes[ours].Aliases;
        for (var index = 0; index < aliases.Count; index++)
        {
            var name = ShownText.Line(aliases[index].Name);
            if (left.Find(alias => alias.Name == name) is { } theirs)
            {
                _ = left.Remove(theirs);
                if (theirs.Deprecation != (aliases[index].Deprecation is { } reason ? ShownText.Line(reason) : null))
                {
                    yield return (index, theirs.Deprecation);
                }
            }
        }
    }

    /// <summary>The other names that a page can say: not the name itself, and none twice.</summary>
    public static IEnumerable<string> OtherNames(IEnumerable<string> aliases, string name) =>
        aliases.Where(alias => alias.Length > 0 && alias != name).Distinct();

    /// <summary>The cells in which the page has something else, with the indexes of their columns.</summary>
    public static IEnumerable<(int Column, string Cell)> NewCells(PageComparison comparison, int ours, PageRow row) =>
        comparison.Scope.Columns
            .Select((place, column) => (Place: place, Column: column))
            .Where(static column => column.Place is not null)
            .Select(column => (column.Column, Cell: row.Values.ElementAtOrDefault(column.Place!.Value) ?? ""))
            .Where(cell => !comparison.Cells.IsSame(cell.Column, ours, cell.Cell));

    private static string Describe(string? deprecation) => deprecation switch
    {
        null => "not deprecated",
        "" => "deprecated",
        _ => $"deprecated ({Quotation.Short(deprecation)})",
    };
}
