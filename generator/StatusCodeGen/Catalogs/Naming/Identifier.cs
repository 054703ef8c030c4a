using System.Globalization;
using System.Linq;
using System.Text;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>
/// Derives C# identifiers from the provider's names, and checks those that the author chose. Both are normalised to
/// NFC: to the C# compiler, a composed and a decomposed <c>é</c> are two names.
/// </summary>
internal readonly record struct Identifier
{
    public const int MaxLength = 512;

    /// <summary>
    /// The longest name that fits .NET metadata (1,023 bytes of UTF-8, CS7013) together with the longest suffix of a
    /// generated type.
    /// </summary>
    private const int MaxUtf8Length = 1000;

    /// <summary>The maximum number of non-spacing marks that NFC composes with the letter before them.</summary>
    private const int MaxComposed = 3;

    private static readonly string TooLong = $"gives a C# identifier of more than {MaxLength} characters";

    /// <summary>The identifier, without <c>@</c>; empty if there is none.</summary>
    public string Text { get; private init; }

    /// <summary>
    /// Why there is no identifier, as the first half of a diagnostic's sentence; null if there is one.
    /// </summary>
    public string? Fault { get; private init; }

    /// <summary>Derives an identifier: <c>Multi-Factor Authentication</c> becomes <c>MultiFactorAuthentication</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isPascal">
    /// Whether a piece without lower-case letters is lowered after its first character: <c>NOT_FOUND</c> becomes
    /// <c>NotFound</c>.
    /// </param>
    public static Identifier Derive(string name, bool isPascal = false)
    {
        if (name.IsAscii())
        {
            // ASCII has no invisible format characters and no combining marks, and is always normalised.
            return OfWhole(Join(name, isPascal), name);
        }

        if (IdentifierCharacter.FindFormat(name) is { } format)
        {
            return Unusable(name, $"contains the invisible character {format}");
        }

        if (HasEndlessMarks(name))
        {
            return Unusable(name, TooLong);
        }

        // Normalise again: normalised pieces can make a whole that is not.
        return OfWhole(Join(Normalize(name), isPascal).Normalize(NormalizationForm.FormC), name);
    }

    /// <summary>Checks an identifier that the author wrote.</summary>
    public static Identifier Check(string text)
    {
        if (IdentifierCharacter.FindFormat(text) is { } format)
        {
            return Unusable(text, $"contains the invisible character {format}");
        }

        if (HasEndlessMarks(text))
        {
            return Unusable(text, TooLong);
        }

        var normalized = Normalize(text);
        if (!IsIdentifier(normalized))
        {
            return Unusable(text, "is not a C# identifier");
        }

        return normalized == "value__"
            ? Unusable(text, "is reserved by .NET for the enum's own field")
            : CheckLength(normalized, text);
    }

    /// <summary>
    /// Makes a default namespace. Pieces that are identifiers stay, the others become derived identifiers, and empty
    /// ones are dropped.
    /// </summary>
    public static string ToNamespace(string rootNamespace) => string.Join(".", rootNamespace
        .Split('.')
        .Select(static piece => Check(piece) is { Fault: null } identifier ? identifier.Text : Derive(piece).Text)
        .Where(static piece => piece.Length > 0));

    private static Identifier OfWhole(string text, string name) => text.Length == 0
        ? Unusable(name, "has no letter or digit to make a C# identifier from")
        : CheckLength(text, name);

    private static string Join(string name, bool isPascal)
    {
        // The first element is for the underscore that must precede a leading digit.
        var identifier = new char[name.Length + 1];
        var (end, piece) = (1, 1);
        var (inPiece, isShouting) = (false, false);
        foreach (var character in name)
        {
            if (character is '\'' or '\u2019')
            {
                continue;
            }

            if (IdentifierCharacter.IsLetter(character) || IdentifierCharacter.IsDigit(character))
            {
                (piece, isShouting) = inPiece ? (piece, isShouting) : (end, isPascal);
                isShouting &= !char.IsLower(character);
                identifier[end++] = inPiece ? character : char.ToUpperInvariant(character);
                inPiece = true;
            }
            else if (inPiece && IdentifierCharacter.IsCombiningMark(character))
            {
                identifier[end++] = character;
            }
            else
            {
                EndPiece();
            }
        }

        EndPiece();
        if (end > 1 && IdentifierCharacter.IsDigit(identifier[1]))
        {
            identifier[0] = '_';
            return new(identifier, 0, end);
        }

        return new(identifier, 1, end - 1);

        void EndPiece()
        {
            for (var index = piece + 1; inPiece && isShouting && index < end; index++)
            {
                identifier[index] = char.ToLowerInvariant(identifier[index]);
            }

            inPiece = false;
        }
    }

    private static bool IsIdentifier(string text) =>
        text.Length > 0
        && (IdentifierCharacter.IsLetter(text[0]) || text[0] == '_')
        && text.All(static character =>
            IdentifierCharacter.IsLetter(character)
            || IdentifierCharacter.IsDigit(character)
            || IdentifierCharacter.IsCombiningMark(character)
            || IdentifierCharacter.IsConnector(character));

    /// <summary>
    /// Whether there are more combining marks in a row than an identifier can have. Normalising them would take time
    /// quadratic in their number.
    /// </summary>
    private static bool HasEndlessMarks(string text)
    {
        var (run, nonSpacing) = (0, 0);
        foreach (var character in text)
        {
            var isMark = IdentifierCharacter.IsCombiningMark(character);
            run = isMark ? run + 1 : 0;
            nonSpacing = isMark ? nonSpacing + (char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark ? 1 : 0) : 0;
            if (run > 2 * MaxLength || nonSpacing > MaxLength + MaxComposed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Normalises to NFC. Characters on which that would throw become spaces first: no identifier has them anyway.
    /// </summary>
    private static string Normalize(string text)
    {
        if (text.Any(CannotBeNormalized))
        {
            text = new string([.. text.Select(static character => CannotBeNormalized(character) ? ' ' : character)]);
        }

        return text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// Whether the character is an unpaired surrogate, or U+FFFE or U+FFFF, which Unicode will never assign.
    /// </summary>
    private static bool CannotBeNormalized(char character) => char.IsSurrogate(character) || character >= '\uFFFE';

    private static Identifier CheckLength(string identifier, string text)
    {
        if (identifier.Length > MaxLength)
        {
            return Unusable(text, TooLong);
        }

        return Encoding.UTF8.GetByteCount(identifier) > MaxUtf8Length
            ? Unusable(text, $"gives a C# identifier of more than {MaxUtf8Length} bytes in UTF-8")
            : new() { Text = identifier };
    }

    private static Identifier Unusable(string text, string why) =>
        new() { Text = "", Fault = $"{Quotation.Of(text)} {why}" };
}
