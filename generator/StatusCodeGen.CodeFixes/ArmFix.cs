using System;

namespace StatusCodeGen.CodeFixes;

/// <summary>A fix: what it does about the missing codes and, for <see cref="FixKind.ByColumn"/>, the name of the column.</summary>
internal readonly record struct ArmFix(FixKind Kind, string Column = "")
{
    private const char Separator = ':';

    /// <summary>The equivalence key of the fix: with fix-all, every switch gets the fix with the same key.</summary>
    public string Key => Column.Length == 0 ? Kind.ToString() : Kind.ToString() + Separator + Column;

    public string Title => Kind switch
    {
        FixKind.None => "Add the missing arms",
        FixKind.ByGroup => "Add the missing arms, one per group",
        FixKind.ByColumn => $"Add the missing arms, one per {Column}",
        FixKind.Joint => "Add one arm that ends as the catch-all does",
        FixKind.Beside => "Name the missing codes beside the catch-all",
        _ => "Handle the missing codes by doing nothing",
    };

    /// <summary>The fix with a key; the first of all fixes if the key is unknown.</summary>
    public static ArmFix Parse(string? key)
    {
        var parts = (key ?? "").Split([Separator], 2);
        return Enum.TryParse<FixKind>(parts[0], out var kind) ? new(kind, parts.Length > 1 ? parts[1] : "") : new(FixKind.None);
    }
}
