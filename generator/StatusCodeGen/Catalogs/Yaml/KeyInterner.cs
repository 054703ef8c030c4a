namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>
/// The texts of keys, of which a catalog has a few, thousands of times over: one string for each that came lately, which is
/// less to keep, and to compare.
/// </summary>
internal sealed class KeyInterner
{
    private const int Count = 32;

    private readonly string?[] _latest = new string?[Count];

    /// <summary>The text, as the string that stood for it before, if that is still known.</summary>
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
