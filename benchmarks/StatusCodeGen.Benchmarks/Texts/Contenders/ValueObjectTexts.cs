using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Vogen;

namespace StatusCodeGen.Benchmarks.Texts.Contenders;

/// <summary>A value object of Vogen: a struct around the text, which refuses to be read before it has one.</summary>
[ValueObject<string>(Conversions.SystemTextJson)]
internal readonly partial struct ValueObjectText;

/// <summary>
/// The value object of a catalog. Vogen finds nothing by a text, so a set of the texts knows which are declared, as in
/// <see cref="ExtensibleTexts{TCatalog, TCode}"/>.
/// </summary>
internal readonly struct ValueObjectTexts<TCatalog, TCode> : ITextCodes<ValueObjectText>
    where TCatalog : struct, ITextCatalog<TCode>
    where TCode : struct, Enum
{
    private static readonly FrozenSet<string> Declared =
        TCatalog.Rows.Select(static row => row.Text).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DeclaredBySpan =
        Declared.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Vogen's analyzer refuses the default of a value object.</summary>
    private static readonly ValueObjectText None = ValueObjectText.From("");

    /// <inheritdoc/>
    public static JsonSerializerOptions Json { get; } = new();

    /// <inheritdoc/>
    public static ValueObjectText CodeOf(string text) => ValueObjectText.From(text);

    /// <inheritdoc/>
    public static bool TryFind(string text, out ValueObjectText code)
    {
        code = ValueObjectText.From(text);
        return Declared.Contains(text);
    }

    /// <inheritdoc/>
    [SkipLocalsInit]
    public static bool TryFind(ReadOnlySpan<byte> utf8Text, out ValueObjectText code)
    {
        Span<char> buffer = stackalloc char[Transcoded.MaxLength];
        var isDeclared = DeclaredBySpan.TryGetValue(Transcoded.To(utf8Text, buffer), out var text);
        code = isDeclared ? ValueObjectText.From(text!) : None;
        return isDeclared;
    }

    /// <inheritdoc/>
    public static string TextOf(ValueObjectText code) => code.Value;

    /// <inheritdoc/>
    public static bool IsDefined(ValueObjectText code) => Declared.Contains(code.Value);

    /// <inheritdoc/>
    public static bool IsDefined(string text) => Declared.Contains(text);
}
