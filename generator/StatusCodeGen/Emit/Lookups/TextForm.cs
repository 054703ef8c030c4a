using System.Collections.Generic;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>A form in which a text arrives, and how it is compared with the one that was found.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">What its parameters are called.</param>
/// <param name="IsEqual">Whether it is the text <c>found</c>.</param>
/// <param name="IsEqualIgnoringCase">Whether it is, in whatever case.</param>
internal sealed record TextForm(string Type, string Name, string IsEqual, string IsEqualIgnoringCase)
{
    private const string Item = "TextTable.Items[found]";
    private const string ItemSpan = $"global::System.MemoryExtensions.AsSpan({Item})";
    private const string Utf8Item = "Utf8Table.Items[found]";

    public bool IsString => Type == "string";

    public bool IsUtf8 => Name != "text";

    /// <summary>The forms that there are on the consuming project's framework, each by its own methods.</summary>
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
            api.Capabilities.HasAscii
                ? $"global::System.Text.Ascii.EqualsIgnoreCase(text, {ItemSpan})"
                : $"global::System.MemoryExtensions.Equals(text, {ItemSpan}, global::System.StringComparison.OrdinalIgnoreCase)");
        yield return new(
            "global::System.ReadOnlySpan<byte>",
            "utf8Text",
            $"global::System.MemoryExtensions.SequenceEqual(utf8Text, {Utf8Item})",
            api.Capabilities.HasAscii
                ? $"global::System.Text.Ascii.EqualsIgnoreCase(utf8Text, {Utf8Item})"
                : $"IsEqualIgnoringCase(utf8Text, {Utf8Item})");
    }
}

/// <summary>Tells the run time to take a method into the one that calls it: the steps of a lookup are too small for calls.</summary>
internal static class Inlining
{
    private const string CompilerServices = "global::System.Runtime.CompilerServices";

    public const string Attribute = $"[{CompilerServices}.MethodImpl({CompilerServices}.MethodImplOptions.AggressiveInlining)]";
}
