namespace StatusCodeGen.Tests.Hostile;

/// <summary>Shortens a failing text as long as it still fails, so that the cause is visible and the text can become a test.</summary>
internal static class Shrinker
{
    private const int MaxAttempts = 3_000;

    /// <summary>Removes ever smaller parts: the minimizing delta debugging of A. Zeller and R. Hildebrandt (2002).</summary>
    public static string Shrink(string text, Func<string, bool> fails)
    {
        var attempts = 0;
        for (var size = Math.Max(1, text.Length / 2); ; size = Math.Max(1, size / 2))
        {
            var before = text;
            for (var start = 0; start < text.Length && attempts < MaxAttempts;)
            {
                attempts++;
                var shorter = text.Remove(start, Math.Min(size, text.Length - start));
                if (fails(shorter))
                {
                    text = shorter;
                }
                else
                {
                    start += size;
                }
            }

            if (attempts >= MaxAttempts || (size == 1 && text == before))
            {
                return text;
            }
        }
    }
}
