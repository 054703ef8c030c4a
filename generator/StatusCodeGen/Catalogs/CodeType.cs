using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StatusCodeGen.Catalogs;

/// <summary>What the codes of a catalog are.</summary>
internal enum CodeKind
{
    /// <summary>Numbers, which are the numbers of the enum's members.</summary>
    Number,

    /// <summary>Short ASCII texts, whose characters are the bytes of the number: <see cref="PackedText"/>.</summary>
    Packed,

    /// <summary>Any texts. The number of each is a hash of the text: <see cref="TextNumber"/>.</summary>
    Text,
}

/// <summary>The type of a catalog's codes, as its header has it: <c>int</c>, <c>char(5)</c> or <c>text</c>.</summary>
/// <param name="Keyword">How the header names it.</param>
/// <param name="Kind">What the codes are.</param>
/// <param name="Underlying">The enum's underlying type.</param>
/// <param name="MaxLength">The greatest length of a <see cref="CodeKind.Packed"/> code, in characters; 0 for the others.</param>
internal sealed record CodeType(string Keyword, CodeKind Kind, IntegralType Underlying, int MaxLength)
{
    /// <summary>The type of codes that are any texts.</summary>
    public static readonly CodeType Text = new("text", CodeKind.Text, IntegralType.Int, MaxLength: 0);

    /// <summary>The type of a catalog that names none.</summary>
    public static readonly CodeType Int = Of(IntegralType.Int);

    /// <summary>Every type, in the order in which messages list them.</summary>
    public static readonly IReadOnlyList<CodeType> All =
    [
        .. IntegralType.All.Select(Of),
        .. Enumerable.Range(1, PackedText.MaxLength).Select(Packed),
        Text,
    ];

    private static readonly Dictionary<string, CodeType> ByKeyword = All.ToDictionary(static type => type.Keyword, StringComparer.Ordinal);

    /// <summary>Whether the codes are texts, of either kind.</summary>
    public bool IsText => Kind != CodeKind.Number;

    /// <summary>The type of codes that are numbers.</summary>
    public static CodeType Of(IntegralType type) => new(type.Keyword, CodeKind.Number, type, MaxLength: 0);

    /// <summary>The type of codes that are texts of at most so many characters.</summary>
    public static CodeType Packed(int length) =>
        new($"char({length.ToString(CultureInfo.InvariantCulture)})", CodeKind.Packed, IntegralType.Long, length);

    /// <summary>The type with a keyword; null if there is none.</summary>
    public static CodeType? Find(string keyword) => ByKeyword.TryGetValue(keyword, out var type) ? type : null;
}
