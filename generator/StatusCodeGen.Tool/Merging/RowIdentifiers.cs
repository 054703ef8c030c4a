using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Merging;

/// <summary>
/// Chooses an <c>identifier</c> for the new names that give no C# name, or one that another code has. The codes whose
/// names the page did not change keep theirs.
/// </summary>
internal sealed class RowIdentifiers
{
    private readonly NamingRule _rule;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public RowIdentifiers(PageComparison comparison)
    {
        var syntax = comparison.Syntax;
        _rule = syntax.Header.Naming;
        for (var index = 0; index < comparison.Page.Rows.Count; index++)
        {
            if (comparison.Rows.Rows[index] is not { } ours)
            {
                continue;
            }

            var (code, row) = (syntax.Catalog.Codes[ours], comparison.Page.Rows[index]);
            if (syntax.Rows[ours].Has("identifier") || !RowChanges.HasNewName(comparison, ours, row))
            {
                _taken.Add(code.Identifier);
            }

            _taken.UnionWith(code.Aliases
                .Where(alias => !RowChanges.HasNewAliases(comparison, ours, row) || row.Aliases.Any(other => other.Name == alias.Name))
                .Select(static alias => alias.Identifier));
        }
    }

    /// <summary>Whether another code has the C# name of a code that goes, or the one that its name gives.</summary>
    public bool IsTaken(Code code) => _taken.Contains(code.Identifier) || _taken.Contains(_rule.Derive(code.Name).Text);

    /// <summary>Takes the C# name of a new name.</summary>
    /// <returns>The <c>identifier</c> that it needs; null if it needs none.</returns>
    public string? Take(string name, string code)
    {
        var derived = _rule.Derive(name);
        if (derived.Fault is null && _taken.Add(derived.Text))
        {
            return null;
        }

        var suffix = MemberNames.Suffix(code);
        var chosen = (derived.Fault is null ? derived.Text : "Code") + suffix;
        for (var count = 2; !_taken.Add(chosen); count++)
        {
            chosen = string.Create(CultureInfo.InvariantCulture, $"{(derived.Fault is null ? derived.Text : "Code")}{suffix}_{count}");
        }

        return chosen;
    }
}
