using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Changes;

/// <summary>
/// Finds the extension members of C# 14 that came or went, because a code or the enum has, or no longer has, their name.
/// </summary>
internal static class ExtensionChanges
{
    public static IEnumerable<Change> Find(Comparison comparison)
    {
        var (old, @new) = (NamesOf(comparison.Old), NamesOf(comparison.New));
        var (before, after) = (PossibleNamesOf(comparison.Old), PossibleNamesOf(comparison.New));
        foreach (var name in old.Except(@new).Intersect(after))
        {
            yield return new(
                ChangeKind.ExtensionOmitted, Effect.Breaks, SubjectOf(name, comparison), name, New: null,
                $"In C# 14, code that uses the extension member '{name}' no longer compiles, since something else has this name.");
        }

        foreach (var name in @new.Except(old).Intersect(before))
        {
            yield return new(
                ChangeKind.ExtensionRestored, Effect.Adds, Subjects.Header(comparison.New, "name"), Old: null, name,
                $"In C# 14, '{name}' is an extension member, since nothing else has this name now.");
        }
    }

    private static List<string> NamesOf(Catalog catalog)
    {
        var members = new ExtensionMembers(catalog);
        return
        [
            .. members.OfCode.Concat(members.OfEnum).Select(static member => member.ToString()),
            .. members.OfColumns.Select(static column => column.ExtensionProperty!),
        ];
    }

    /// <summary>The extension members that the catalog has, and those that it would have under other names.</summary>
    private static IEnumerable<string> PossibleNamesOf(Catalog catalog) =>
        System.Enum.GetNames<ExtensionMember>().Concat(catalog.Columns.Select(static column => column.ExtensionProperty).OfType<string>());

    private static Subject SubjectOf(string name, Comparison comparison) =>
        comparison.NewMembers.Find(name) is not { } member ? Subjects.Header(comparison.New, "name")
        : new(
            member.IsAlias ? SubjectKind.Alias : SubjectKind.Code,
            member.IsAlias ? member.Name : Subjects.Label(member.Code),
            Old: null,
            new CodePlace(member.Code.Number, member.IsAlias ? "aliases" : "identifier") { Spelling = member.Code.Spelling });
}
