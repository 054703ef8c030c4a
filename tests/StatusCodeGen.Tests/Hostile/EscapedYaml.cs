using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>Writes texts in YAML's double quotes, which can hold every character.</summary>
internal static class EscapedYaml
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text, index++):X8}");
            }
            else
            {
                Append(quoted, text[index]);
            }
        }

        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, char character) => _ = character switch
    {
        '"' or '\\' => quoted.Append('\\').Append(character),
        '\n' => quoted.Append("\\n"),
        '\u2028' => quoted.Append("\\L"),
        >= ' ' and <= '~' => quoted.Append(character),
        < '\u0100' => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:X2}"),
        _ => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
    };
}
