using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// Tags of languages (BCP 47, RFC 5646): <c>es</c>, <c>pt-BR</c>, <c>zh-Hant-TW</c>. A tag is well-formed if it follows the
/// grammar, whether or not its parts are registered. A language has two or three letters: the grammar allows up to eight, but
/// none of more than three is registered, and <c>spanish</c> is a mistake.
/// </summary>
internal static class LanguageTag
{
    /// <summary>The greatest length of a tag. The longest that are in use have about twenty characters.</summary>
    public const int MaxLength = 64;

    private static readonly Regex Grammar = new(
        """
        \A[a-z]{2,3}
        (-[a-z]{3}){0,3}                              # extended languages
        (-[a-z]{4})?                                  # a script
        (-([a-z]{2}|[0-9]{3}))?                       # a region
        (-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*          # variants
        (-[a-wyz0-9](-[a-z0-9]{2,8})+)*               # extensions
        (-x(-[a-z0-9]{1,8})+)?                        # parts that are private
        \z
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace);

    /// <summary>The tag in the usual case of letters; null if the text is not one.</summary>
    public static string? Parse(string text) => text.Length <= MaxLength && text.IsAscii() && Grammar.IsMatch(text) ? Format(text) : null;

    /// <summary>The tag that the author of an ill-formed one probably meant; null if there is none.</summary>
    public static string? Suggest(string text) => Parse(text.Replace('_', '-').Trim());

    /// <summary>The tags that a tag falls back to, the longest first: of <c>zh-Hant-TW</c> <c>zh-Hant</c> and <c>zh</c>.</summary>
    public static IEnumerable<string> ParentsOf(string tag)
    {
        for (var end = tag.LastIndexOf('-'); end > 0; end = tag.LastIndexOf('-', end - 1))
        {
            yield return tag.Substring(0, end);
        }
    }

    /// <summary>RFC 5646, section 2.1.1: a region has capitals, a script one, and all other parts none.</summary>
    private static string Format(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        var afterSingleton = Array.FindIndex(parts, static part => part.Length == 1);
        return string.Join("-", parts.Select((part, index) => (index, part.Length) switch
        {
            (0, _) => part,
            _ when afterSingleton >= 0 && index > afterSingleton => part,
            (_, 2) => part.ToUpperInvariant(),
            (_, 4) when !char.IsDigit(part[0]) => char.ToUpperInvariant(part[0]) + part.Substring(1),
            _ => part,
        }));
    }
}
