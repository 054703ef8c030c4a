namespace StatusCodeGen.Catalogs;

/// <summary>Tells the texts that need no thought from the others.</summary>
internal static class Ascii
{
    /// <summary>
    /// Whether a text can stand as it is both in a C# literal and in XML documentation, as most can: printable ASCII without
    /// the signs of either, and no spaces but single ones within.
    /// </summary>
    public static bool IsPlain(this string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\' or '&' or '<' or '>' || (character == ' ' && previous == ' '))
            {
                return false;
            }

            previous = character;
        }

        return text.Length == 0 || previous != ' ';
    }

    public static bool IsAscii(this string text)
    {
        foreach (var character in text)
        {
            if (character > '\u007F')
            {
                return false;
            }
        }

        return true;
    }
}
