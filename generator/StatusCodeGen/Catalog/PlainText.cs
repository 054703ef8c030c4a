namespace StatusCodeGen.Catalogs;

/// <summary>Tells the texts that can be written as they are from the others.</summary>
internal static class PlainText
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
}
