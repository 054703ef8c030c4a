using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Tool.Pages;

/// <summary>
/// Finds codes that are texts: <c>40P01</c>, <c>05</c>, <c>R01</c>, <c>5.1.1</c>, <c>insufficient_funds</c>. Most texts of a page
/// could be one, so that the column, and not the cell, says whether they are.
/// </summary>
internal static partial class TextCode
{
    /// <summary>A longer text is not a code.</summary>
    public const int MaxLength = 100;

    /// <summary>A longer cell is prose that begins with a word.</summary>
    private const int MaxCellLength = 2_000;

    /// <summary>Finds the code of a cell, alone or with a text behind it; null if it has none.</summary>
    public static CodeText? Find(string cell)
    {
        if (cell.Length is 0 or > MaxCellLength)
        {
            return null;
        }

        var text = CodeText.Clean(cell) is { Length: > 0 } clean ? clean : cell.Trim();
        return IsToken(text) ? new(CellKind.Text, text, "")
            : Coded().Match(text) is { Success: true } coded ? new(CellKind.Text, coded.Groups["code"].Value, coded.Groups["rest"].Value)
            : Worded().Match(text) is { Success: true } word ? new(CellKind.Text, word.Groups["code"].Value, word.Groups["rest"].Value)
            : null;
    }

    /// <summary>A cell as the code that the user says it is, white space inside it included; null if it cannot be one.</summary>
    public static CodeText? Whole(string cell) =>
        CodeText.Clean(cell) is { Length: > 0 and <= MaxLength } text && !IsEmptyMark(text) ? new(CellKind.Text, text, "") : null;

    /// <summary>
    /// Whether a code has the form of those that registries give out, and that nothing else of a page has: <c>R01</c>,
    /// <c>AC01</c>, <c>MD001</c>, <c>ERR_NOT_FOUND</c>.
    /// </summary>
    public static bool IsRegistered(string code) => Numbered().IsMatch(code) || Capitals().IsMatch(code);

    /// <summary>
    /// Whether codes are of one form that only registries give out: each has letters and then digits, or all have one width in
    /// digits and capitals, where some are not numbers. Names in capitals are not: variables have them too.
    /// </summary>
    public static bool AreOfOneForm(IReadOnlyCollection<string> codes) => codes.Count > 0
        && (codes.All(static code => Numbered().IsMatch(code))
            || (codes.All(IsOfDigits) && codes.Any(IsNoNumber) && HaveOneLength(codes)));

    /// <summary>Whether a code is a number with zeros in front of it, which a number would lose.</summary>
    public static bool HasLeadingZero(string code) => code is ['0', _, ..] && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>What pages write in a cell that has nothing.</summary>
    public static bool IsEmptyMark(string text) => EmptyMark().IsMatch(text);

    /// <summary>Whether a text of at least two characters has a digit, and only capitals beside digits.</summary>
    private static bool IsOfDigits(string text) => text.Length > 1
        && text.Any(char.IsAsciiDigit)
        && text.All(static character => char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character));

    private static bool HaveOneLength(IReadOnlyCollection<string> codes) =>
        codes.Select(static code => code.Length).Distinct().Count() == 1;

    private static bool IsNoNumber(string text) => HasLeadingZero(text) || !text.All(char.IsAsciiDigit);

    private static bool IsToken(string text) => text.Length <= MaxLength && Token().IsMatch(text) && !IsEmptyMark(text);

    /// <summary>A text without white space that is neither a call, nor markup, nor an address, nor the end of a sentence.</summary>
    [GeneratedRegex(@"\A(?:[!-~]{1,2}|(?!\S*://)[^\s(){}<>=""'`,;|\\]*[^\s(){}<>=""'`,;|\\.:!?])\z")]
    private static partial Regex Token();

    [GeneratedRegex(@"\A(?:[-–—.…/?]+|n/?a|none|null)\z", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyMark();

    /// <summary>A code with a digit, or in capitals, and then a name: <c>R01 Insufficient Funds</c>, <c>E101: tabs</c>.</summary>
    [GeneratedRegex(
        @"\A[(\[]?(?<code>(?=\S*[0-9])[A-Za-z0-9](?:[A-Za-z0-9._-]{0,30}[A-Za-z0-9])?|[A-Z][A-Z0-9_]+)[)\]]?"
        + @"(?:\s*[:=|–—-]+)?\s+(?:[–—-]\s*)?[(""'“]?(?<rest>\p{L}.*?)[)""'”]?\z")]
    private static partial Regex Coded();

    /// <summary>A word, a sign, and then a text: <c>card_declined: The bank has refused.</c></summary>
    [GeneratedRegex(@"\A(?<code>[A-Za-z][A-Za-z0-9]*(?:[_./-][A-Za-z0-9]+)*)(?::|\s+[:–—-])\s+(?<rest>\S.*)\z")]
    private static partial Regex Worded();

    [GeneratedRegex(@"\A[A-Z]{1,8}[-_]?[0-9]{1,6}[A-Z]?\z")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\A[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\z")]
    private static partial Regex Capitals();
}
