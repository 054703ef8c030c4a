using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>
/// The message of the converters about a text that is not a code. The text comes from outside and ends up in a log, so
/// a long text is not quoted, and line breaks and invisible characters are replaced.
/// </summary>
internal static class ConversionFailure
{
    /// <summary>
    /// The maximum length to quote, in characters or bytes. A longer text is not a typing error, and may be a secret.
    /// </summary>
    public const int MaxLength = 64;

    /// <summary>The end of the message, as a literal. The text that was found goes before it.</summary>
    public static string Reason(ApiContext api) => Literal.Of($" is not a {api.Types.Enum}: expected {Expected(api)}.");

    private static string Expected(ApiContext api) => api.Kind switch
    {
        CodeKind.Packed => $"a text of {PackWriter.Limits(api.Catalog.Type.MaxLength)}, or a declared name",
        CodeKind.Text => "a text",
        _ => $"{(api.Type == "int" ? "an" : "a")} {api.Type} or a declared name",
    };

    /// <summary>The expression for the length of a text that is not quoted.</summary>
    public static string Length(string length, string unit) =>
        $"\"of \" + {length}.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + \" {unit}\"";
}
