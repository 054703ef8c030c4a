using System;
using System.Text.RegularExpressions;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tool.Pages;

/// <summary>What a cell of codes holds.</summary>
internal enum CellKind
{
    Number,

    /// <summary>A range such as <c>4xx</c> or <c>400-499</c>.</summary>
    Range,

    /// <summary>A text, which only <see cref="TextCode"/> finds.</summary>
    Text,
}

/// <summary>A code or a range in a cell, with the name that the cell may have beside it.</summary>
/// <param name="Kind">Whether it is a number, a text or a range.</param>
/// <param name="Code">The code or the range as a catalog spells it.</param>
/// <param name="Rest">What the cell has beside it, such as the name; may be empty.</param>
internal readonly partial record struct CodeText(CellKind Kind, string Code, string Rest)
{
    /// <summary>A longer cell is prose that begins with a number.</summary>
    private const int MaxLength = 2_000;

    /// <summary>A number. Pages about C write suffixes behind hexadecimal ones: <c>0xC00D07F7L</c>.</summary>
    private const string Number = @"(?:-?(?:0|[1-9][0-9]{0,19})|0[xX][0-9a-fA-F]{1,16}(?:[uU]?[lL]{1,2}|[uU])?)";

    private const string WildcardRange = "[1-9][0-9]{0,17}[xX]{1,18}";

    /// <summary>Finds the number of a cell; null if it has none.</summary>
    public static CodeText? Find(string cell)
    {
        if (cell.Length is 0 or > MaxLength || cell.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        var text = Clean(cell);
        if (Whole().Match(text) is { Success: true } whole)
        {
            return new(CellKind.Number, Spell(whole.Groups[1].Value), "");
        }

        if (FindRange(text) is { } range)
        {
            return range;
        }

        if (Twice().Match(text) is { Success: true } twice && IsSame(twice.Groups[1].Value, twice.Groups[2].Value))
        {
            return new(CellKind.Number, Spell(twice.Groups[1].Value), "");
        }

        if (Before().Match(text) is { Success: true } before)
        {
            return new(CellKind.Number, Spell(before.Groups["code"].Value), before.Groups["rest"].Value);
        }

        return CanEndWithNumber(text[^1]) && After().Match(text) is { Success: true } after
            ? new(CellKind.Number, Spell(after.Groups[2].Value), after.Groups[1].Value)
            : null;
    }

    /// <summary>A name and the description behind it: <c>Not Found: It is not there.</c> The description may be empty.</summary>
    public static (string Name, string Description) Split(string rest) =>
        Separator().Match(rest) is { Success: true } separator
            ? (rest[..separator.Index], rest[(separator.Index + separator.Length)..])
            : (rest, "");

    /// <summary>Whether two spellings are the same number, such as <c>16</c> and <c>0x10</c>.</summary>
    public static bool IsSame(string first, string second) =>
        CodeNumber.TryParse(Spell(first), out var one) && CodeNumber.TryParse(Spell(second), out var other) && one == other;

    /// <summary>A text without the footnote marks at its end, such as <c>[1]</c>, <c>*</c> and <c>¹</c>.</summary>
    public static string WithoutMarks(string text) => text.Length > 0 && CanEndMark(text[^1]) ? Marks().Replace(text, "") : text;

    /// <summary>A cell on one line, without footnote marks and the signs around all of it.</summary>
    public static string Clean(string cell)
    {
        var text = WithoutMarks(cell.Replace('\n', ' ').Replace('\u2212', '-')).Trim();
        return text is ['(', .., ')'] or ['[', .., ']'] or ['"', .., '"'] or ['\'', .., '\''] or ['`', .., '`'] or ['“', .., '”']
            ? text[1..^1].Trim()
            : text;
    }

    private static CodeText? FindRange(string text)
    {
        if (text.AsSpan().IndexOfAny('x', 'X') > 0 && Wildcard().Match(text) is { Success: true } wildcard)
        {
            var title = wildcard.Groups[1].Value + wildcard.Groups[3].Value;
            return new(CellKind.Range, wildcard.Groups[2].Value.ToLowerInvariant(), title.Trim());
        }

        return Ends().Match(text) is { Success: true } ends
            ? new(CellKind.Range, $"{Spell(ends.Groups[1].Value)}-{Spell(ends.Groups[2].Value)}", ends.Groups[3].Value)
            : null;
    }

    /// <summary>Whether a character can be the last of a footnote mark. Few texts end with one, and the search is slow.</summary>
    private static bool CanEndMark(char last) => "]*†‡§⁰¹²³⁴⁵⁶⁷⁸⁹".Contains(last, StringComparison.Ordinal);

    private static bool CanEndWithNumber(char last) => char.IsAsciiHexDigit(last) || last is ')' or ']';

    /// <summary>
    /// The spelling of a catalog, in which the <c>x</c> of hexadecimal numbers is in lower case, and no suffix is behind them.
    /// </summary>
    private static string Spell(string number) => number.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        ? string.Concat("0x", number.AsSpan(2).TrimEnd("uUlL"))
        : number;

    [GeneratedRegex($@"\A(?:(?:HTTP|Error|Code|Status|Fehler|Erreur|Código|Ошибка)[ ])*({Number})[:.]?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    /// <summary>A number in two spellings: <c>5 (0x5)</c>, <c>0x05 / 5</c>.</summary>
    [GeneratedRegex($@"\A({Number})\s*[(/=,]\s*({Number})\s*\)?\z")]
    private static partial Regex Twice();

    /// <summary>
    /// A number and then a name: <c>404 Not Found</c>, <c>404: Not Found</c>, <c>HTTP 404 (Not Found)</c>. In <c>1. One</c>
    /// and <c>1) One</c> the number counts the items.
    /// </summary>
    [GeneratedRegex(
        $@"\A(?:(?:HTTP|Error|Code|Status)[ ])*(?:\((?<code>{Number})\)|\[(?<code>{Number})\]|(?<code>{Number}))"
        + $@"(?:\s*[:=|–—-]+)?\s+(?:[–—-]\s*)?[(""'“]?(?<rest>\p{{L}}.*?)[)""'”]?\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    /// <summary>A name and then a number: <c>CURLE_OK (0)</c>, <c>Not Found [404]</c>, <c>EPERM = 1</c>.</summary>
    [GeneratedRegex(
        $@"\A(\p{{L}}[^()\[\]=]*?)\s*(?:[(\[]\s*(?:code|error|status|errno)?\s*|[=:]\s*)({Number})\s*[)\]]?\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex($@"\A(\p{{L}}[^0-9]*?[(\s]\s*)?({WildcardRange})\)?(\s*[:–—-]?\s*[^0-9xX].*)?\z")]
    private static partial Regex Wildcard();

    [GeneratedRegex(@"(?<=\S)(?::|\s+[–—-]|\.)\s+(?=\S)")]
    private static partial Regex Separator();

    [GeneratedRegex($@"\A({Number})\s*(?:[-–—~]|to|bis|à|a|through|\.\.\.?)\s*({Number})(?:\s*[:–—-]?\s+(\p{{L}}.*))?\z")]
    private static partial Regex Ends();

    [GeneratedRegex(@"(?:\s*(?:\[(?:[0-9]{1,2}|[a-z])\]|\[note [0-9]+\]|[*†‡§]|[⁰¹²³⁴⁵⁶⁷⁸⁹]))+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();
}
