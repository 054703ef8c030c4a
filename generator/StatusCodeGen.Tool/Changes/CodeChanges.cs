using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds what has changed in the rows: codes that came and went, and what the others have.</summary>
internal static class CodeChanges
{
    public static IEnumerable<Change> Find(Comparison comparison) =>
        comparison.Codes.Removed.Select(code => Removed(code, comparison))
        .Concat(comparison.Codes.Pairs.SelectMany(pair => Find(pair.Old, pair.New, comparison)))
        .Concat(comparison.Codes.Added.Select(Added))
        .Concat(AliasChanges.Find(comparison))
        .Concat(DeprecationChanges.Find(comparison))
        .Concat(ValueChanges.Find(comparison));

    private static Change Removed(Code code, Comparison comparison)
    {
        var gone = code.Aliases.Select(static alias => alias.Identifier).Prepend(code.Identifier)
            .Where(identifier => comparison.NewMembers.Find(identifier) is null)
            .Select(static identifier => $"'{identifier}'")
            .ToList();
        var word = comparison.Old.Type.IsText ? "text" : "number";
        var number = comparison.NewMembers.Find(code) is { } other
            ? $"the {word} {code.Spelling} is now '{other.Identifier}'"
            : $"the {word} {code.Spelling} is undeclared";
        return new(
            ChangeKind.CodeRemoved,
            gone.Count > 0 ? Effect.Breaks : Effect.Behaves,
            Subjects.Of(code, null),
            Subjects.Label(code),
            New: null,
            gone.Count > 0
                ? $"Code that uses {OrderChanges.List(gone, "or")} no longer compiles, and {number}."
                : $"Its names are names of other codes now, and {number}.");
    }

    private static Change Added(Code code) => new(
        ChangeKind.CodeAdded,
        Effect.Warns,
        Subjects.Of(null, code),
        Old: null,
        Subjects.Label(code),
        $"Switches that have no arm for '{code.Identifier}' get a warning.");

    private static IEnumerable<Change> Find(Code old, Code @new, Comparison comparison)
    {
        foreach (var change in NameChanges.Find(old, @new, comparison))
        {
            yield return change;
        }

        if (!IsSameGroup(old, @new, comparison))
        {
            var (from, to) = (GroupOf(old, comparison.Old), GroupOf(@new, comparison.New));
            yield return new(
                ChangeKind.Moved, Effect.Behaves, Subjects.Of(old, @new, "group"), from?.Title, to?.Title,
                $"GetGroup() returns '{IdentifierOf(to)}' instead of '{IdentifierOf(from)}', "
                + "and guards on these groups decide otherwise.");
        }

        if (old.Description != @new.Description)
        {
            yield return new(
                ChangeKind.DescriptionReworded, Effect.Documentation, Subjects.Of(old, @new, "description"),
                old.Description, @new.Description,
                "GetDescription() and the documentation have another text.");
        }
    }

    /// <summary>Whether both are in no group, or in what is the same group.</summary>
    public static bool IsSameGroup(Code old, Code @new, Comparison comparison) =>
        old.Group is { } group ? @new.Group is { } other && comparison.Groups.NewOf(group) == other : @new.Group is null;

    private static Group? GroupOf(Code code, Catalog catalog) => code.Group is { } group ? catalog.Groups[group] : null;

    private static string IdentifierOf(Group? group) => group?.Identifier ?? Group.Unknown;
}
