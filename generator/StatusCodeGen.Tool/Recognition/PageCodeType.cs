using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>The type of the codes of a page.</summary>
internal static class PageCodeType
{
    /// <summary>The length up to which codes of different lengths are not words.</summary>
    private const int MaxFreeLength = 3;

    /// <summary>The types in the order in which they are tried: a catalog has <c>int</c> unless its numbers need another.</summary>
    private static readonly IntegralType[] Candidates =
        [.. new[] { "int", "uint", "long", "ulong" }.Select(static keyword => IntegralType.All.Single(type => type.Keyword == keyword))];

    /// <summary>The first type that all codes fit; the one that most fit if there is none.</summary>
    /// <remarks>A hexadecimal number fits a signed type if its bits do, as those of Windows do.</remarks>
    public static CodeType Of(IReadOnlyList<string> codes) =>
        CodeType.Of(Candidates.MaxBy(type => codes.Count(code => Fits(code, type))) ?? IntegralType.Int);

    /// <summary>The type of codes that are texts: <c>char(n)</c> if they are short and of one form, and <c>text</c> otherwise.</summary>
    public static CodeType OfTexts(IReadOnlyList<string> codes)
    {
        var length = codes.Count == 0 ? 0 : codes.Max(static code => code.Length);
        if (length is 0 or > PackedText.MaxLength || codes.Any(static code => !PackedText.TryPack(code, PackedText.MaxLength, out _)))
        {
            return CodeType.Text;
        }

        // Short words do not have one form: the next one may be longer.
        var isOfForm = length <= MaxFreeLength
            || codes.All(code => code.Length == length)
            || codes.Count(static code => code.Any(char.IsAsciiDigit)) * 2 >= codes.Count;
        return isOfForm ? CodeType.Packed(length) : CodeType.Text;
    }

    /// <summary>The type of the codes of a page that does not say it: numbers if all can be.</summary>
    public static CodeType OfPage(PageCatalog page)
    {
        List<string> codes = [.. page.Rows.Select(static row => row.Code)];
        return page.Type ?? (codes.TrueForAll(static code => CodeNumber.TryParse(code, out _)) ? Of(codes) : OfTexts(codes));
    }

    public static bool Fits(string code, CodeType type) =>
        CodeSyntax.TryParse(code, type, out var number) && type.Underlying.Contains(number);

    public static bool Fits(string code, IntegralType type) => CodeNumber.TryParse(code, type, out var number) && type.Contains(number);
}
