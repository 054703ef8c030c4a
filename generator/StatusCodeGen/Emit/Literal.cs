using System.Text;

namespace StatusCodeGen.Emit;

/// <summary>
/// C# string literals. They hold ASCII only, so that no text of a catalog can end one (U+0085, U+2028 and U+2029
/// are line ends to C#) or show other than it is.
/// </summary>
internal static class Literal
{
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return "\"" + text + "\"";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            Append(literal, character);
        }

        return literal.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                literal.Append('\\').Append(character);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case >= ' ' and <= '~':
                literal.Append(character);
                break;
            default:
                literal.Append("\\u").AppendHex(character);
                break;
        }
    }
}
