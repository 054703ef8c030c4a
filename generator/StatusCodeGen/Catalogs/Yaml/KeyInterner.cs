namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>
/// Shares the strings of keys. A catalog has few different keys, but each of them thousands of times. One string for
/// each recent key takes less memory, and is faster to compare.
/// </summary>
internal sealed class KeyInterner
{
    private const int Count = 32;

    private readonly string?[] _latest = new string?[Count];

    /// <summary>Returns an equal string that came before, if it is still kept; otherwise the text itself.</summary>
    public string Share(string text)
    {
        ref var latest = ref _latest[text.Length == 0 ? 0 : (text.Length + text[0]) % Count];
        if (latest != text)
        {
            latest = text;
        }

        return latest;
    }
}
