namespace StatusCodeGen.Benchmarks.Lookups.Inputs;

/// <summary>Inputs, and what each must give, in words.</summary>
internal sealed record Sample<TInput>(TInput[] Inputs, string[] Expected);

/// <summary>How inputs come: never twice the same in a row of constants, which the JIT would fold.</summary>
internal enum Course
{
    /// <summary>All at random: no branch can be foretold.</summary>
    Random,

    /// <summary>A few hundred over and over: the processor learns them.</summary>
    Repeating,
}

/// <summary>Makes samples.</summary>
internal static class Sample
{
    /// <summary>How many inputs a sample has, whatever its course.</summary>
    public const int Count = 4096;

    /// <summary>After how many inputs a repeating course begins anew.</summary>
    public const int Period = 256;

    /// <summary>Draws inputs. The same course draws the same ones again, so that all contenders get equal inputs.</summary>
    /// <param name="course">How they come.</param>
    /// <param name="draw">Draws one; told its index, of which every fifth and the like can be made something special.</param>
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
