using System.Collections.Generic;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>A form of input text, and how such a text is compared with one of the table.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">The name of its parameters.</param>
/// <param name="IsEqual">The expression for whether it equals the text at the index <c>found</c>.</param>
/// <param name="IsEqualIgnoringCase">The same expression, but it ignores case.</param>
internal sealed record TextForm(string Type, string Name, string IsEqual, string IsEqualIgnoringCase)
{
    private const string Item = "TextTable.Items[found]";
    private const string ItemSpan = $"global::System.MemoryExtensions.AsSpan({Item})";
    private const string Utf8Item = "Utf8Table.Items[found]";

    public bool IsString => Type == "string";

    public bool IsUtf8 => Name != "text";

    /// <summary>The forms that the consuming project's framework supports. Each form has its own methods.</summary>
    public static IEnumerable<TextForm> Of(ApiContext api)
    {
        if (!api.Capabilities.HasSpans)
        {
            yield return new(
                "string",
                "text",
                $"string.Equals(text, {Item}, global::System.StringComparison.Ordinal)",
                $"string.Equals(text, {Item}, global::System.StringComparison.OrdinalIgnoreCase)");
            yield break;
        }

        yield return new(
            "global::System.ReadOnlySpan<char>",
            "text",
            $"global::System.MemoryExtensions.SequenceEqual(text, {ItemSpan})",
            ComparesWords(api) ? $"{SharedCode.CaseComparison}.AreEqual(text, {Item})"
                : api.Capabilities.HasAscii ? $"global::System.Text.Ascii.EqualsIgnoreCase(text, {ItemSpan})"
                : $"global::System.MemoryExtensions.Equals(text, {ItemSpan}, global::System.StringComparison.OrdinalIgnoreCase)");
        yield return new(
            "global::System.ReadOnlySpan<byte>",
            "utf8Text",
            $"global::System.MemoryExtensions.SequenceEqual(utf8Text, {Utf8Item})",
            api.Capabilities.HasAscii && !ComparesWords(api)
                ? $"global::System.Text.Ascii.EqualsIgnoreCase(utf8Text, {Utf8Item})"
                : $"{SharedCode.CaseComparison}.AreEqual(utf8Text, {Utf8Item})");
    }

    /// <summary>Whether the shared comparison suits the texts: the framework has another one, which is faster for the others.</summary>
    private static bool ComparesWords(ApiContext api) =>
        api.Capabilities.HasAscii && api.Lookups.Texts.Hash is { OnlyLettersHaveLetterBit: true };
}

/// <summary>Tells the runtime to inline a method: the steps of a lookup are too small for calls.</summary>
internal static class Inlining
{
    private const string CompilerServices = "global::System.Runtime.CompilerServices";

    public const string Attribute = $"[{CompilerServices}.MethodImpl({CompilerServices}.MethodImplOptions.AggressiveInlining)]";
}
