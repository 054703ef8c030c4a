using System.Text;
using System.Text.Json;
using StatusCodeGen.Benchmarks.Lookups.Contenders;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>Reads an array of codes from JSON.</summary>
internal sealed class JsonReadWorkload<TContender, TCode> : Workload
    where TContender : struct, IJson<TCode>
    where TCode : struct, Enum
{
    private readonly byte[] _json;

    /// <param name="sample">JSON values, and the numbers of their codes.</param>
    /// <exception cref="InvalidOperationException">The contender does not read the expected codes.</exception>
    public JsonReadWorkload(Sample<string> sample)
    {
        _json = Encoding.UTF8.GetBytes($"[{string.Join(',', sample.Inputs)}]");
        if (!Read().Select(Number.TextOf).SequenceEqual(sample.Expected))
        {
            throw new InvalidOperationException($"{typeof(TContender)} reads other codes than are expected.");
        }
    }

    public override uint Run() => Number.BitsOf(Read()[^1]);

    private TCode[] Read() => JsonSerializer.Deserialize<TCode[]>(_json, TContender.ForReading)!;
}
