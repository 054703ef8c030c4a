using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>What to do about a text that is not a code of the catalog's type.</summary>
internal static class CodeFault
{
    private const string Number = "write a decimal number such as 205 or -1, or a hexadecimal one such as 0xCD";

    private static readonly Regex LikeText = new(
        @"\A(?![+-]?[0-9]+[eE][+-]?[0-9]+\z)(?![+-]?0[xXoObB])(?![+-]?\.)([^\p{L}]*\p{L}.*|0[0-9]+|[0-9]+(\.[0-9]+)+)\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The advice for any value.</summary>
    public static string AdviceFor(CodeType type) => type.Kind switch
    {
        CodeKind.Number => Number,
        CodeKind.Packed => $"write {Limits(type)} printable ASCII characters without spaces",
        _ => "write a text that is not empty",
    };

    /// <summary>The advice for a text. It may be a sound code of another type, which the author has forgotten to name.</summary>
    public static string AdviceFor(CodeType type, string text) => type.Kind switch
    {
        CodeKind.Number when LooksLikeText(text) => $"{Number}, or give the catalog 'type: {TypeFor(text)}' if its codes are texts",
        CodeKind.Packed when TextNumber.IsText(text) => AdviceFor(type) + ", or give the catalog 'type: text'",
        CodeKind.Text when text.Length > 0 => "write a text without half a surrogate pair",
        _ => AdviceFor(type),
    };

    /// <summary>
    /// Whether a text that is not a number is probably a code of a catalog of texts: it has a letter, or digits as only texts
    /// have them, such as <c>05</c> and <c>5.1.1</c>. Other spellings of numbers, such as <c>1_000</c>, are mistakes.
    /// </summary>
    public static bool LooksLikeText(string text) => LikeText.IsMatch(text);

    private static string TypeFor(string text) => text.Length <= PackedText.MaxLength && PackedText.IsPrintable(text)
        ? CodeType.Packed(text.Length).Keyword
        : CodeType.Text.Keyword;

    private static string Limits(CodeType type) =>
        type.MaxLength == 1 ? "one of the" : $"1 to {type.MaxLength.ToString(CultureInfo.InvariantCulture)}";
}
