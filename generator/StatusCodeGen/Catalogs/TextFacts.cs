namespace StatusCodeGen.Catalogs;

/// <summary>Tests of the characters of a text.</summary>
internal static class TextFacts
{
    /// <summary>Whether all characters are ASCII, so that no rule of Unicode matters.</summary>
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
    /// Whether a text can be written as it is both into a C# literal and into XML documentation, as most texts can: it
    /// has only printable ASCII without the special characters of either, and no spaces except single ones between
    /// other characters.
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
