using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.CodeFixes;

/// <summary>What a fix does about the missing codes. The names of the members are the equivalence keys of the fixes.</summary>
internal enum FixKind
{
    /// <summary>Every code gets its own arm, which throws until the author replaces it.</summary>
    None,

    /// <summary>The same, but the codes of a group share an arm. A code without a group, and null, have their own.</summary>
    ByGroup,

    /// <summary>One arm for all of them, which ends as the catch-all does. The program does the same as before.</summary>
    Joint,

    /// <summary>The catch-all names them. The program does the same as before.</summary>
    Beside,

    /// <summary>One section that does nothing. The program does the same as before.</summary>
    Nothing,
}

/// <summary>The kinds of fixes that fit each rule.</summary>
internal static class FixKinds
{
    /// <summary>The kinds that fit a rule, in the order in which they are offered.</summary>
    public static IEnumerable<FixKind> Of(string rule) =>
        rule == Descriptors.Unhandled.Id ? [FixKind.None, FixKind.ByGroup, FixKind.Nothing]
        : rule == Descriptors.OnlyThrown.Id ? [FixKind.Joint, FixKind.None, FixKind.ByGroup]
        : [FixKind.Beside, FixKind.Joint, FixKind.None, FixKind.ByGroup];

    /// <summary>
    /// The kinds to offer for a diagnostic. Names beside the catch-all say the same as an arm that repeats the catch-all,
    /// in less code, so such an arm is offered for the same rule only where the names cannot be written.
    /// </summary>
    public static IEnumerable<FixKind> Offered(string rule, DocumentEdit edit)
    {
        var kinds = Of(rule).Where(edit.Offers).ToList();
        return kinds.Contains(FixKind.Beside) ? kinds.Where(static kind => kind != FixKind.Joint) : kinds;
    }

    public static string TitleOf(FixKind kind) => kind switch
    {
        FixKind.None => "Add the missing arms",
        FixKind.ByGroup => "Add the missing arms, one per group",
        FixKind.Joint => "Add one arm that ends as the catch-all does",
        FixKind.Beside => "Name the missing codes beside the catch-all",
        _ => "Handle the missing codes by doing nothing",
    };
}
