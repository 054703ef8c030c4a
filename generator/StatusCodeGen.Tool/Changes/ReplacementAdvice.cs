using System.Text.RegularExpressions;

namespace StatusCodeGen.Tool.Changes;

/// <summary>
/// The advice that the generator makes of <c>use</c>, such as <c>Use NotLeader (6) instead.</c> It has the name and the number,
/// or the text, of another code: where these change, that is a change of the other code, and not of the one that is deprecated.
/// </summary>
internal static partial class ReplacementAdvice
{
    /// <summary>Whether two messages advise to use the same code, and say the same beside that.</summary>
    public static bool IsSame(string? old, string? @new, Comparison comparison) =>
        Advice().Match(old ?? "") is { Success: true } before
        && Advice().Match(@new ?? "") is { Success: true } after
        && before.Groups["rest"].Value == after.Groups["rest"].Value
        && Find(before, comparison.OldMembers) is { } oldCode
        && Find(after, comparison.NewMembers) is { } newCode
        && comparison.AreSame(oldCode, newCode);

    private static Catalogs.Code? Find(Match advice, EnumMembers members) =>
        members.Find(advice.Groups["name"].Value) is { } member
        && advice.Groups["code"].Value is var code
        && (code == Subjects.Number(member.Code.Number) || code == member.Code.Spelling)
            ? member.Code
            : null;

    [GeneratedRegex(@"\AUse (?<name>\w+) \((?<code>.+?)\) instead(?<rest>\.|: .*)\z", RegexOptions.Singleline)]
    private static partial Regex Advice();
}
