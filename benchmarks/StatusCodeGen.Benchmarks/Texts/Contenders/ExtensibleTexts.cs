using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatusCodeGen.Benchmarks.Texts.Contenders;

/// <summary>
/// An extensible struct, as the Azure SDK has them: it wraps the text, whatever it is. There, each declared code is a static
/// property, which nothing here needs; a set of the texts knows which are declared.
/// </summary>
internal readonly struct ExtensibleText(string value) : IEquatable<ExtensibleText>
{
    public bool Equals(ExtensibleText other) => string.Equals(value, other.ToString(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is ExtensibleText other && Equals(other);

    public override int GetHashCode() => value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => value;
}

/// <summary>The extensible struct of a catalog.</summary>
internal readonly struct ExtensibleTexts<TCatalog, TCode> : ITextCodes<ExtensibleText>
    where TCatalog : struct, ITextCatalog<TCode>
    where TCode : struct, Enum
{
    private static readonly FrozenSet<string> Declared =
        TCatalog.Rows.Select(static row => row.Text).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DeclaredBySpan =
        Declared.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public static JsonSerializerOptions Json { get; } = new() { Converters = { new Converter() } };

    /// <inheritdoc/>
    public static ExtensibleText CodeOf(string text) => new(text);

    /// <inheritdoc/>
    public static bool TryFind(string text, out ExtensibleText code)
    {
        code = new(text);
        return Declared.Contains(text);
    }

    /// <inheritdoc/>
    [SkipLocalsInit]
    public static bool TryFind(ReadOnlySpan<byte> utf8Text, out ExtensibleText code)
    {
        Span<char> buffer = stackalloc char[Transcoded.MaxLength];
        var isDeclared = DeclaredBySpan.TryGetValue(Transcoded.To(utf8Text, buffer), out var text);
        code = isDeclared ? new(text!) : default;
        return isDeclared;
    }

    /// <inheritdoc/>
    public static string TextOf(ExtensibleText code) => code.ToString();

    /// <inheritdoc/>
    public static bool IsDefined(ExtensibleText code) => Declared.Contains(code.ToString());

    /// <inheritdoc/>
    public static bool IsDefined(string text) => Declared.Contains(text);

    private sealed class Converter : JsonConverter<ExtensibleText>
    {
        public override ExtensibleText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, ExtensibleText value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
