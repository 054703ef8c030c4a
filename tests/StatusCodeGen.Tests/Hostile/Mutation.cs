using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>A catalog of the other tests, broken at random. Only the seed and the index decide how.</summary>
internal static class Mutation
{
    public static SourceText Create(int seed, int index)
    {
        var random = new Random(unchecked((seed * 1_000_003) + index));
        var yaml = Corpus.Pick(random);
        return random.Next(3) switch
        {
            0 => ByteMutations.Decode(random, ByteMutations.Mutate(random, Encoding.UTF8.GetBytes(yaml))),
            1 => SourceText.From(YamlMutations.Mutate(random, yaml), Encoding.UTF8),
            _ => ByteMutations.Decode(random, ByteMutations.Mutate(random, Encoding.UTF8.GetBytes(YamlMutations.Mutate(random, yaml)))),
        };
    }
}
