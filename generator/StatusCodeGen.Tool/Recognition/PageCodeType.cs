using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>The type of the codes of a page.</summary>
internal static class PageCodeType
{
    /// <summary>The types in the order in which they are tried: a catalog has <c>int</c> unless its numbers need another.</summary>
    private static readonly IntegralType[] Candidates =
        [.. new[] { "int", "uint", "long", "ulong" }.Select(static keyword => IntegralType.All.Single(type => type.Keyword == keyword))];

    /// <summary>The first type that all codes fit; the one that most fit if there is none.</summary>
    /// <remarks>A hexadecimal number fits a signed type if its bits do, as those of Windows do.</remarks>
    public static CodeType Of(IReadOnlyList<string> codes) =>
        CodeType.Of(Candidates.MaxBy(type => codes.Count(code => Fits(code, type))) ?? IntegralType.Int);

    public static bool Fits(string code, IntegralType type) => CodeNumber.TryParse(code, type, out var number) && type.Contains(number);
}
