namespace StatusCodeGen.Benchmarks.Lookups.Inputs;

/// <summary>Inputs, and the expected result of each as text.</summary>
internal sealed record Sample<TInput>(TInput[] Inputs, string[] Expected);

/// <summary>The order of the inputs. They are read from an array, because the JIT would fold constants.</summary>
internal enum Course
{
    /// <summary>All inputs are random, so the processor cannot predict any branch.</summary>
    Random,

    /// <summary>A few hundred inputs are repeated, so the processor learns them.</summary>
    Repeating,
}

/// <summary>Makes samples.</summary>
internal static class Sample
{
    /// <summary>How many inputs a sample has, for both courses.</summary>
    public const int Count = 4096;

    /// <summary>After how many inputs the repeating course starts again.</summary>
    public const int Period = 256;

    /// <summary>Draws inputs. A course always draws the same inputs, so that all contenders get equal ones.</summary>
    /// <param name="course">The order of the inputs.</param>
    /// <param name="draw">Draws the input with an index, so that every fifth input, say, can be special.</param>
    public static Sample<TInput> Of<TInput>(Course course, Func<Random, int, (TInput Input, string Expected)> draw)
    {
        var random = new Random(42);
        var drawn = new (TInput Input, string Expected)[course == Course.Random ? Count : Period];
        for (var index = 0; index < drawn.Length; index++)
        {
            drawn[index] = draw(random, index);
        }

        random.Shuffle(drawn);
        var all = Enumerable.Range(0, Count).Select(index => drawn[index % drawn.Length]).ToArray();
        return new([.. all.Select(static pair => pair.Input)], [.. all.Select(static pair => pair.Expected)]);
    }
}
