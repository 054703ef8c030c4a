namespace StatusCodeGen.Catalogs;

/// <summary>What can be told of a text by its characters alone.</summary>
internal static class TextFacts
{
    /// <summary>Whether all characters are ASCII, so that no thought need be given to Unicode.</summary>
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

    /// <summary>
    /// Whether a text can stand as it is both in a C# literal and in XML documentation, as most can: printable ASCII without
    /// the signs of either, and no spaces but single ones within.
    /// </summary>
    public static bool NeedsNoEscaping(this string text)
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
}
