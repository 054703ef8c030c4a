using System.Text.RegularExpressions;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>How pages say that a code is deprecated.</summary>
internal static partial class DeprecationMark
{
    /// <summary>What a cell of a column of deprecations says: why, empty for no reason, null for not deprecated.</summary>
    public static string? Read(string cell) =>
        cell.Length == 0 ? null
        : Truth.Find(cell) is { } isDeprecated ? (isDeprecated ? "" : null)
        : IsWord(cell) ? ""
        : cell;

    /// <summary>Whether a text is only the word for deprecated.</summary>
    public static bool IsWord(string text) => Word().IsMatch(text);

    /// <summary>A name without the word beside it that says that it is deprecated, and whether there was one.</summary>
    public static (string Name, bool IsDeprecated) Remove(string name) =>
        Mark().Match(name) is { Success: true, Index: > 0 } match ? (name[..match.Index].TrimEnd(), true) : (name, false);

    [GeneratedRegex(@"\A(deprecated|obsolete|veraltet|obsoleto|obsolète|устарело|非推奨|已弃用)[.!]?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s*[(\[](deprecated|obsolete|veraltet|obsoleto|obsolète|устарело|非推奨|已弃用)[)\]]\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}

/// <summary>The words and signs that pages write for true and false.</summary>
internal static class Truth
{
    /// <summary>What a cell says; null if it is neither true nor false.</summary>
    public static bool? Find(string cell) => cell.ToLowerInvariant() switch
    {
        "yes" or "true" or "y" or "ja" or "sí" or "si" or "oui" or "sim" or "sì" or "да" or "是" or "はい" => true,
        "✓" or "✔" or "✅" or "☑" or "✔️" or "☑️" or "●" or "x" or "○" or "√" => true,
        "no" or "false" or "n" or "nein" or "non" or "não" or "nao" or "нет" or "否" or "いいえ" => false,
        "✗" or "✘" or "❌" or "✖" or "✖️" or "☐" or "×" or "-" or "–" or "—" => false,
        _ => null,
    };
}
