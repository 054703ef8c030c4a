using System.Globalization;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The spelling of a code in a catalog of any type.</summary>
internal static class CodeSyntax
{
    /// <summary>Reads a code. A number that does not fit its type is still a code; a text that does not fit is not.</summary>
    /// <param name="text">The code as the author wrote it.</param>
    /// <param name="type">The type of the catalog's codes.</param>
    /// <param name="number">The number of its member, if the entry has no <c>value</c> of its own.</param>
    public static bool TryParse(string text, CodeType type, out decimal number)
    {
        switch (type.Kind)
        {
            case CodeKind.Number:
                return CodeNumber.TryParse(text, type.Underlying, out number);
            case CodeKind.Packed:
                return PackedText.TryPack(text, type.MaxLength, out number);
            default:
                var isText = TextNumber.IsText(text);
                number = isText ? TextNumber.Of(text) : 0;
                return isText;
        }
    }

    /// <summary>The code as it is shown: a text, or a number as <see cref="CodeNumber.Spell"/> has it.</summary>
    public static string Spell(string text, decimal number, CodeType type) => type.IsText ? text : CodeNumber.Spell(text, number);

    /// <summary>The number of a code, whose spelling is given, as a C# constant. The bytes of a packed text can be read in it.</summary>
    public static string ToLiteral(string spelling, decimal number, CodeType type) => type.Kind switch
    {
        CodeKind.Number => CodeNumber.ToLiteral(spelling, number, type.Underlying),
        CodeKind.Packed => PackedText.ToLiteral(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
