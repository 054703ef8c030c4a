using System.Text;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>
/// Writes the texts of the codes, where codes are texts. Messages of the analyzer name a code by its text, and the members of
/// the enum have only numbers.
/// </summary>
internal static class CodeMetadata
{
    /// <summary>The key without the enum's name. Its number is the version of the value's format.</summary>
    private const string Key = "StatusCodeGen.Codes.1:";

    private const char LineEnd = '\n';

    private const char Escape = '\\';

    /// <summary>
    /// The key and the value: the type of packed texts, whose numbers tell everything, or <c>text</c> and all texts in the order
    /// of the rows, each on a line; null if codes are numbers.
    /// </summary>
    public static (string Key, string Value)? Of(ApiContext api)
    {
        if (!api.IsText)
        {
            return null;
        }

        var value = new StringBuilder(api.Catalog.Type.Keyword);
        if (api.Kind == CodeKind.Text)
        {
            foreach (var code in api.Codes)
            {
                Append(value.Append(LineEnd), code.Spelling);
            }
        }

        return (Key + api.Types.QualifiedName(api.Types.Enum), value.ToString());
    }

    /// <summary>Appends a text in one line: a line end in it is <c>\n</c>, and a backslash is doubled.</summary>
    private static void Append(StringBuilder value, string text)
    {
        foreach (var character in text)
        {
            if (character == LineEnd)
            {
                value.Append(Escape).Append('n');
            }
            else if (character == Escape)
            {
                value.Append(Escape).Append(Escape);
            }
            else
            {
                value.Append(character);
            }
        }
    }
}
