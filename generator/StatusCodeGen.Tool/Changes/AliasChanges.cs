using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tool.Changes;

/// <summary>
/// Finds what became of the aliases of codes, and which are new. What a code's own name became is in
/// <see cref="NameChanges"/>, also if it is an alias now.
/// </summary>
internal static class AliasChanges
{
    public static IEnumerable<Change> Find(Comparison comparison) =>
        comparison.Codes.Pairs
            .SelectMany(pair => FindOld(pair.Old, pair.New, comparison)
                .Concat(FindAdded(pair.New, comparison))
                .Concat(FindOrder(pair.Old, pair.New)))
        .Concat(comparison.Codes.Removed.SelectMany(code => FindOld(code, null, comparison)));

    private static IEnumerable<Change> FindOld(Code old, Code? @new, Comparison comparison)
    {
        foreach (var alias in old.Aliases.Select(alias => comparison.OldMembers.Find(alias.Identifier)!))
        {
            var kept = comparison.NewMembers.Find(alias.Identifier);
            if (kept is null && @new is not null)
            {
                yield return new(
                    ChangeKind.AliasRemoved, Effect.Breaks, Subjects.OfAlias(alias, null, @new), alias.Name, New: null,
                    $"Code that uses '{alias.Identifier}' no longer compiles; write '{@new.Identifier}'.");
            }
            else if (kept is not null && kept.Code != @new)
            {
                yield return Moved(alias, kept);
            }
            else if (kept is { IsAlias: true } && kept.Name != alias.Name)
            {
                yield return new(
                    ChangeKind.NameChanged, Effect.Behaves, Subjects.OfAlias(alias, kept), alias.Name, kept.Name,
                    $"TryParse and JSON read {Quotation.Of(kept.Name)} as this code, and no longer {Quotation.Of(alias.Name)}.");
            }
        }
    }

    private static Change Moved(EnumMember old, EnumMember @new) => new(
        ChangeKind.AliasMoved, Effect.Behaves, Subjects.OfAlias(old, @new), Subjects.Label(old.Code), Subjects.Label(@new.Code),
        old.Code.Number == @new.Code.Number
            ? $"'{old.Identifier}' has the same number, and is now a name of '{@new.Code.Identifier}'."
            : $"'{old.Identifier}' is {@new.Code.Spelling} instead of {old.Code.Spelling}: "
                + "code that uses it does something else once it is compiled again.");

    private static IEnumerable<Change> FindAdded(Code @new, Comparison comparison) =>
        from alias in @new.Aliases
        where comparison.OldMembers.Find(alias.Identifier) is null
        let member = comparison.NewMembers.Find(alias.Identifier)!
        select new Change(
            ChangeKind.AliasAdded, Effect.Adds, Subjects.OfAlias(null, member), Old: null, alias.Name,
            $"'{alias.Identifier}' is one more name of '{@new.Identifier}', and TryParse and JSON read it.");

    /// <summary>Compares the order of the aliases that both have: of several names, some tools show the first.</summary>
    private static IEnumerable<Change> FindOrder(Code old, Code @new)
    {
        var (before, after) = (NamesIn(old, @new), NamesIn(@new, old));
        if (!before.SequenceEqual(after))
        {
            yield return new(
                ChangeKind.AliasesReordered, Effect.Documentation, Subjects.Of(old, @new, "aliases"),
                string.Join(", ", before), string.Join(", ", after), "The aliases are in another order.");
        }
    }

    private static List<string> NamesIn(Code code, Code other) =>
        [.. code.Aliases.Select(static alias => alias.Identifier).Intersect(other.Aliases.Select(static alias => alias.Identifier))];
}
