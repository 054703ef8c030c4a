using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds what has changed in the number and the names of a code.</summary>
internal static class NameChanges
{
    public static IEnumerable<Change> Find(Code old, Code @new, Comparison comparison)
    {
        if (comparison.AreTexts ? old.Spelling != @new.Spelling : old.Number != @new.Number)
        {
            yield return Renumbered(old, @new, comparison);
        }
        else if (comparison.Old.Type == CodeType.Text && comparison.New.Type == CodeType.Text && old.Number != @new.Number)
        {
            var (from, to) = (Subjects.Number(old.Number), Subjects.Number(@new.Number));
            yield return new(
                ChangeKind.Renumbered, Effect.Behaves, Subjects.Of(old, @new, "value"), from, to,
                $"The number of '{@new.Identifier}' is {to} instead of {from} after the next build; "
                + $"assemblies that were compiled before still have {from}.");
        }
        else if (old.Spelling != @new.Spelling)
        {
            yield return new(
                ChangeKind.Respelled, Effect.Documentation, Subjects.Of(old, @new, "code"), old.Spelling, @new.Spelling,
                "The number is the same, and the documentation spells it in another way.");
        }

        if (old.Identifier != @new.Identifier)
        {
            yield return IdentifierRenamed(old, @new, comparison);
        }

        if (old.Name != @new.Name)
        {
            yield return NameChanged(old, @new, comparison);
        }
    }

    private static Change Renumbered(Code old, Code @new, Comparison comparison)
    {
        var other = comparison.NewMembers.Find(old) is { } taken ? $", which is now '{taken.Identifier}'" : "";
        return new(
            ChangeKind.Renumbered, Effect.Behaves, Subjects.Of(old, @new, "code"), old.Spelling, @new.Spelling,
            $"'{@new.Identifier}' is {@new.Spelling} instead of {old.Spelling} after the next build; "
            + $"assemblies that were compiled before still mean {old.Spelling}{other}.");
    }

    /// <summary>Says what became of the old C# name.</summary>
    private static Change IdentifierRenamed(Code old, Code @new, Comparison comparison)
    {
        var (effect, sentence) = comparison.NewMembers.Find(old.Identifier) is not { } kept
            ? (Effect.Breaks, $"Code that uses '{old.Identifier}' no longer compiles; write '{@new.Identifier}'.")
            : kept.Code == @new
                ? (Effect.Adds, $"'{old.Identifier}' stays as an alias of '{@new.Identifier}'.")
                : (Effect.Behaves, $"'{old.Identifier}' still compiles, and is now a name of {Subjects.CSharp(kept.Code)}.");
        return new(
            ChangeKind.IdentifierRenamed, effect, Subjects.Of(old, @new, "identifier"), old.Identifier, @new.Identifier, sentence);
    }

    private static Change NameChanged(Code old, Code @new, Comparison comparison)
    {
        var isRead = @new.Aliases.Any(alias => alias.Name == old.Name || alias.Identifier == old.Name) || @new.Identifier == old.Name;
        var writes = comparison.New.Json == JsonForm.Name ? "GetName() and JSON have" : "GetName() returns";
        var reads = isRead ? "still read" : "no longer read";
        return new(
            ChangeKind.NameChanged, Effect.Behaves, Subjects.Of(old, @new, "name"), old.Name, @new.Name,
            $"{writes} {Quotation.Of(@new.Name)}, and TryParse and JSON {reads} {Quotation.Of(old.Name)} as this code.");
    }
}
