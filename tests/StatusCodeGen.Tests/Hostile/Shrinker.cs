namespace StatusCodeGen.Tests.Hostile;

/// <summary>Makes a text that fails as short as it goes while it still fails, so that a person can see why, and a test can keep it.</summary>
internal static class Shrinker
{
    private const int MaxAttempts = 3_000;

    /// <summary>Leaves out ever smaller parts: the minimizing delta debugging of A. Zeller and R. Hildebrandt (2002).</summary>
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
