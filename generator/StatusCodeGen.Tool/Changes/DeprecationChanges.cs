using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds names that are deprecated now, and those that no longer are: of each member, since each has its own.</summary>
internal static class DeprecationChanges
{
    public static IEnumerable<Change> Find(Comparison comparison) =>
        comparison.Codes.Pairs.SelectMany(pair => MembersOf(pair.New, comparison)
            .Select(member => (Old: FindOld(member, pair.Old, comparison), New: member))
            .Where(members => members.Old is not null
                && members.Old.Deprecation != members.New.Deprecation
                && !ReplacementAdvice.IsSame(members.Old.Deprecation, members.New.Deprecation, comparison))
            .Select(static members => Compare(members.Old!, members.New)));

    private static IEnumerable<EnumMember> MembersOf(Code code, Comparison comparison) => code.Aliases
        .Select(static alias => alias.Identifier)
        .Prepend(code.Identifier)
        .Select(identifier => comparison.NewMembers.Find(identifier)!);

    /// <summary>The old member with the same C# name; for a code with a new one, the member of the old name.</summary>
    private static EnumMember? FindOld(EnumMember member, Code old, Comparison comparison) =>
        comparison.OldMembers.Find(member.Identifier)
        ?? (member.IsAlias ? null : comparison.OldMembers.Find(old.Identifier));

    private static Change Compare(EnumMember old, EnumMember @new)
    {
        var subject = @new.IsAlias ? Subjects.OfAlias(old, @new) : Subjects.Of(old.Code, @new.Code, "deprecated");
        var (kind, effect, sentence) = (old.Deprecation, @new.Deprecation) switch
        {
            (null, var reason) => (
                ChangeKind.Deprecated,
                Effect.Warns,
                $"Uses of '{@new.Identifier}' get the warning {WarningOf(reason)}."),
            (var reason, null) => (
                ChangeKind.NoLongerDeprecated,
                Effect.Documentation,
                $"Uses of '{@new.Identifier}' no longer get the warning {WarningOf(reason)}."),
            var (before, after) when WarningOf(before) != WarningOf(after) => (
                ChangeKind.DeprecationReworded,
                Effect.Warns,
                $"Uses of '{@new.Identifier}' get the warning {WarningOf(after)} instead of {WarningOf(before)}."),
            _ => (ChangeKind.DeprecationReworded, Effect.Documentation, $"The warning for uses of '{@new.Identifier}' has another text."),
        };
        return new(kind, effect, subject, old.Deprecation, @new.Deprecation, sentence);
    }

    /// <summary>The compiler's warning: one for <c>[Obsolete]</c> with a message, another for one without.</summary>
    private static string WarningOf(string? reason) => string.IsNullOrEmpty(reason) ? "CS0612" : "CS0618";
}
