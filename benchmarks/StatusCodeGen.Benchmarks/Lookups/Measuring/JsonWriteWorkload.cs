using System.Buffers;
using System.Text;
using System.Text.Json;
using StatusCodeGen.Benchmarks.Lookups.Contenders;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>Writes an array of codes as JSON.</summary>
internal sealed class JsonWriteWorkload<TContender, TCode> : Workload
    where TContender : struct, IJson<TCode>
    where TCode : struct, Enum
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TCode[] _codes;

    /// <exception cref="InvalidOperationException">The contender does not write the expected JSON.</exception>
    public JsonWriteWorkload(Sample<TCode> sample)
    {
        _codes = sample.Inputs;
        Run();
        if (Encoding.UTF8.GetString(_buffer.WrittenSpan) != $"[{string.Join(',', sample.Expected)}]")
        {
            throw new InvalidOperationException($"{typeof(TContender)} writes something else than is expected.");
        }
    }

    public override uint Run()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer);
        JsonSerializer.Serialize(writer, _codes, TContender.ForWriting);
        return (uint)_buffer.WrittenCount;
    }
}
