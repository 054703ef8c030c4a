using System.Buffers;
using System.Text;
using System.Text.Json;
using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Measuring;
using StatusCodeGen.Benchmarks.Texts.Contenders;

namespace StatusCodeGen.Benchmarks.Texts.Measuring;

/// <summary>Reads an array of codes from JSON.</summary>
internal sealed class TextJsonRead<TCodes, TCode> : Workload
    where TCodes : struct, ITextCodes<TCode>
    where TCode : struct
{
    private readonly byte[] _json;

    /// <exception cref="InvalidOperationException">The contender does not read the expected codes.</exception>
    public TextJsonRead(Sample<string> sample)
    {
        _json = JsonSerializer.SerializeToUtf8Bytes(sample.Inputs);
        if (!Read().Select(TCodes.TextOf).SequenceEqual(sample.Expected))
        {
            throw new InvalidOperationException($"{typeof(TCodes)} reads other codes than are expected.");
        }
    }

    public override uint Run() => Bits.Of(Read()[^1]);

    private TCode[] Read() => JsonSerializer.Deserialize<TCode[]>(_json, TCodes.Json)!;
}

/// <summary>Writes an array of codes as JSON.</summary>
internal sealed class TextJsonWrite<TCodes, TCode> : Workload
    where TCodes : struct, ITextCodes<TCode>
    where TCode : struct
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TCode[] _codes;

    /// <exception cref="InvalidOperationException">The contender does not write the expected JSON.</exception>
    public TextJsonWrite(Sample<string> sample)
    {
        _codes = [.. sample.Inputs.Select(TCodes.CodeOf)];
        Run();
        if (Encoding.UTF8.GetString(_buffer.WrittenSpan) != JsonSerializer.Serialize(sample.Expected))
        {
            throw new InvalidOperationException($"{typeof(TCodes)} writes something else than is expected.");
        }
    }

    public override uint Run()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer);
        JsonSerializer.Serialize(writer, _codes, TCodes.Json);
        return (uint)_buffer.WrittenCount;
    }
}
