namespace StatusCodeGen.Catalogs;

/// <summary>Tells the texts that need no thought about Unicode from the others.</summary>
internal static class Ascii
{
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
