using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Docs;

namespace StatusCodeGen.Tool.Merging;

/// <summary>The names of the groups after a merge: those of new groups, and of groups whose title was their name.</summary>
internal sealed class GroupNames
{
    private readonly HashSet<string> _taken = new(Group.Reserved, StringComparer.Ordinal);

    public GroupNames(PageComparison comparison)
    {
        var rule = comparison.Syntax.Header.Naming.WithoutPrefixes;
        var kept = comparison.Groups.Groups.Select((ours, theirs) => (Ours: ours, Theirs: theirs)).ToList();
        var names = new MergedGroupName[comparison.Page.Groups.Count];
        _taken.UnionWith(comparison.Groups.Removed.Select(ours => comparison.Syntax.Catalog.Groups[ours].Identifier));
        foreach (var (ours, theirs) in kept.Where(pair => pair.Ours is { } ours && !IsRenamed(comparison, ours, pair.Theirs)))
        {
            names[theirs] = new(ReferenceOf(comparison.Syntax, ours!.Value), OldName: null, IsNew: false, Identifier: null);
            _taken.Add(comparison.Syntax.Catalog.Groups[ours.Value].Identifier);
        }

        foreach (var (ours, theirs) in kept.Where(pair => names[pair.Theirs] is null))
        {
            var name = NameOf(comparison.Page.Groups[theirs].Title, theirs);
            var isPinned = ours is { } index && CatalogSyntax.Find(comparison.Syntax.Groups[index].Node, "identifier") is not null;
            var oldName = ours is { } old ? ReferenceOf(comparison.Syntax, old) : null;
            names[theirs] = new(name, oldName, IsNew: true, isPinned ? null : Take(rule, name));
        }

        Names = names;
    }

    /// <summary>The name of each group of the page.</summary>
    public IReadOnlyList<MergedGroupName> Names { get; }

    /// <summary>The name that a heading gives.</summary>
    private static string NameOf(string title, int index) =>
        title.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"Group {index + 1}") : Writing.GroupName.Of(title);

    /// <summary>Whether a group gets another name: its title has changed, and its name came from the title.</summary>
    private static bool IsRenamed(PageComparison comparison, int ours, int theirs)
    {
        var title = ShownText.Line(comparison.Syntax.Catalog.Groups[ours].Title);
        return GroupDifferences.HasNewTitle(comparison, ours, theirs)
            && CatalogSyntax.Find(comparison.Syntax.Groups[ours].Node, "name") is { Scalar: { } name }
            && ShownText.Line(name.Text) is var text
            && (text == title || text == NameOf(title, theirs));
    }

    /// <summary>How a row refers to a group.</summary>
    private static string ReferenceOf(CatalogSyntax syntax, int group) =>
        (CatalogSyntax.Find(syntax.Groups[group].Node, "name") ?? CatalogSyntax.Find(syntax.Groups[group].Node, "identifier"))
            ?.Scalar?.Text ?? "";

    /// <summary>Takes the C# name of a new group, and returns the <c>identifier</c> that it needs; null if it needs none.</summary>
    private string? Take(NamingRule rule, string name)
    {
        var derived = rule.Derive(name);
        if (derived.Fault is null && _taken.Add(derived.Text))
        {
            return null;
        }

        var stem = derived.Fault is null ? derived.Text : "Group";
        for (var count = 2; ; count++)
        {
            var chosen = string.Create(CultureInfo.InvariantCulture, $"{stem}{count}");
            if (_taken.Add(chosen))
            {
                return chosen;
            }
        }
    }
}

/// <summary>The name of a group after a merge.</summary>
/// <param name="Name">The name, or what rows refer to the group by.</param>
/// <param name="OldName">The name before, if it had one.</param>
/// <param name="IsNew">Whether the page has changed it.</param>
/// <param name="Identifier">The <c>identifier</c> that it needs; null if it needs none.</param>
internal sealed record MergedGroupName(string Name, string? OldName, bool IsNew, string? Identifier);
