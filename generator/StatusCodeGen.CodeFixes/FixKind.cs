using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.CodeFixes;

/// <summary>What a fix does about the missing codes. The equivalence keys of the fixes contain the names of the members.</summary>
internal enum FixKind
{
    /// <summary>Every code gets its own arm, which throws until the author replaces it.</summary>
    None,

    /// <summary>The same, but the codes of a group share an arm. A code without a group, and null, have their own.</summary>
    ByGroup,

    /// <summary>The same, but the codes with the same value in a column share an arm.</summary>
    ByColumn,

    /// <summary>One arm for all of them, which ends as the catch-all does. The program does the same as before.</summary>
    Joint,

    /// <summary>The catch-all names them. The program does the same as before.</summary>
    Beside,

    /// <summary>One section that does nothing. The program does the same as before.</summary>
    Nothing,
}

/// <summary>The fixes that fit each rule.</summary>
internal static class FixKinds
{
    /// <summary>The kinds that fit a rule, in the order in which they are offered.</summary>
    public static IEnumerable<FixKind> Of(string rule) =>
        rule == Descriptors.Unhandled.Id ? [FixKind.None, FixKind.ByGroup, FixKind.ByColumn, FixKind.Nothing]
        : rule == Descriptors.OnlyThrown.Id ? [FixKind.Joint, FixKind.None, FixKind.ByGroup, FixKind.ByColumn]
        : [FixKind.Beside, FixKind.Joint, FixKind.None, FixKind.ByGroup, FixKind.ByColumn];

    /// <summary>
    /// The fixes to offer for a diagnostic. Names beside the catch-all say the same as an arm that repeats the catch-all,
    /// in less code, so such an arm is offered for the same rule only where the names cannot be written.
    /// </summary>
    public static IEnumerable<ArmFix> Offered(string rule, DocumentEdit edit)
    {
        var fixes = Of(rule)
            .SelectMany(kind => kind == FixKind.ByColumn
                ? edit.Columns.Select(column => new ArmFix(kind, column))
                : [new ArmFix(kind)])
            .Where(edit.Offers)
            .ToList();
        return fixes.Contains(new(FixKind.Beside)) ? fixes.Where(static fix => fix.Kind != FixKind.Joint) : fixes;
    }
}
