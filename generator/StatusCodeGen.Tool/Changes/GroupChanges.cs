using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds what has changed in the groups. <see cref="CodeChanges"/> finds the codes that another group has.</summary>
internal static class GroupChanges
{
    public static IEnumerable<Change> Find(Comparison comparison) =>
        comparison.Groups.Removed.Select(static group => new Change(
            ChangeKind.GroupRemoved, Effect.Breaks, Subjects.Of(group, null), group.Identifier, New: null,
            $"Code that uses the group '{group.Identifier}' or 'Is{group.Identifier}()' no longer compiles."))
        .Concat(comparison.Groups.Pairs.SelectMany(pair => Find(pair.Old, pair.New, comparison)))
        .Concat(comparison.Groups.Added.Select(static group => new Change(
            ChangeKind.GroupAdded, Effect.Warns, Subjects.Of(null, group), Old: null, group.Identifier,
            $"Switches on the group that have no arm for '{group.Identifier}' get a warning.")))
        .Concat(FindPositions(comparison));

    private static IEnumerable<Change> Find(Group old, Group @new, Comparison comparison)
    {
        if (old.Identifier != @new.Identifier)
        {
            yield return new(
                ChangeKind.GroupRenamed, Effect.Breaks, Subjects.Of(old, @new, "identifier"), old.Identifier, @new.Identifier,
                $"Code that uses the group '{old.Identifier}' or 'Is{old.Identifier}()' no longer compiles; write '{@new.Identifier}'.");
        }

        if (old.Title != @new.Title)
        {
            yield return new(
                ChangeKind.TitleReworded, Effect.Documentation, Subjects.Of(old, @new, "title"), old.Title, @new.Title,
                "GetTitle() and the documentation have another text.");
        }

        if (old.Description != @new.Description)
        {
            yield return new(
                ChangeKind.DescriptionReworded, Effect.Documentation, Subjects.Of(old, @new, "description"),
                old.Description, @new.Description,
                "The documentation has another text.");
        }

        foreach (var change in FindRange(old, @new, comparison).Concat(FindNumber(old, @new)))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> FindRange(Group old, Group @new, Comparison comparison)
    {
        if (old.RangeText == @new.RangeText)
        {
            yield break;
        }

        var isByRange = old.Range != @new.Range && comparison.Old.IsUndeclaredByRange && comparison.New.IsUndeclaredByRange;
        yield return new(
            ChangeKind.RangeChanged,
            isByRange ? Effect.Behaves : Effect.Documentation,
            Subjects.Of(old, @new, "range"),
            old.RangeText.Length > 0 ? old.RangeText : null,
            @new.RangeText.Length > 0 ? @new.RangeText : null,
            isByRange
                ? "GetGroup() of undeclared numbers in one of the ranges alone returns another group."
                : "The range only checks the catalog, and the groups of all numbers stay as they are.");
    }

    private static IEnumerable<Change> FindNumber(Group old, Group @new)
    {
        if ((old.IsNumbered || @new.IsNumbered) && old.Number != @new.Number)
        {
            yield return new(
                ChangeKind.GroupRenumbered, Effect.Behaves, Subjects.Of(old, @new, "value"),
                Subjects.Number(old.Number), Subjects.Number(@new.Number),
                $"The group '{@new.Identifier}' is {Subjects.Number(@new.Number)} instead of {Subjects.Number(old.Number)} "
                + "wherever numbers of groups are stored.");
        }
        else if (old.IsNumbered != @new.IsNumbered)
        {
            yield return new(
                ChangeKind.GroupValueWritten, Effect.Documentation, Subjects.Of(old, @new, "value"),
                old.IsNumbered ? Subjects.Number(old.Number) : null, @new.IsNumbered ? Subjects.Number(@new.Number) : null,
                @new.IsNumbered ? "The number of the group is now written down." : "The number of the group is again its position.");
        }
    }

    /// <summary>Numbers that are positions change together, and are documented as not to be stored.</summary>
    private static IEnumerable<Change> FindPositions(Comparison comparison)
    {
        var groups = comparison.Groups.Pairs
            .Where(static pair => !pair.Old.IsNumbered && !pair.New.IsNumbered && pair.Old.Number != pair.New.Number)
            .ToList();
        if (groups.Count > 0)
        {
            var names = OrderChanges.List(groups.ConvertAll(static pair => $"'{pair.New.Identifier}'"));
            yield return new(
                ChangeKind.GroupRenumbered, Effect.Behaves, Subjects.Header(comparison.New, ""), Old: null, New: null,
                $"The numbers of groups are their positions, and {(groups.Count == 1 ? "that" : "those")} of {names} changed; "
                + "this matters only where numbers are stored.");
        }
    }
}
