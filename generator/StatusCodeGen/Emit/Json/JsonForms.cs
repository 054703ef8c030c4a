using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Json;

/// <summary>Writes the member of the JSON converter that writes a code, in the form that the catalog chooses.</summary>
internal static class JsonForms
{
    /// <summary>
    /// The method that reads a text. Where numbers are written as texts, a number wins over a name that looks like one, so
    /// that what is written is read back.
    /// </summary>
    public static string TryRead(ApiContext api) => api.Catalog.Json == JsonForm.Text ? "TryKeepOrParse" : "TryParseOrKeep";

    /// <summary>The body of the method <c>Write</c>.</summary>
    public static string WriteBody(ApiContext api) => api.Catalog.Json switch
    {
        JsonForm.Text => $$"""

            {
                global::System.Span<byte> text = stackalloc byte[{{ApiContext.Format(JsonPropertyNames.MaxNumberLength)}}];
                global::System.Buffers.Text.Utf8Formatter.TryFormat(({{api.Type}})value, text, out int length);
                writer.WriteStringValue(text.Slice(0, length));
            }
            """,
        JsonForm.Name => $$"""

            {
                string{{api.Nullable}} name = NameOf(value);
                if (name != null)
                {
                    writer.WriteStringValue(name);
                }
                else
                {
                    writer.WriteNumberValue(({{api.Type}})value);
                }
            }
            """,
        _ => $"""
             =>
                writer.WriteNumberValue(({api.Type})value);
            """,
    };

    /// <summary>Writes the method that returns the name, if the converter writes names.</summary>
    public static void WriteHelpers(SourceWriter writer, ApiContext api)
    {
        if (api.Catalog.Json != JsonForm.Name)
        {
            return;
        }

        var others = api.Codes.Where(code => api.Catalog.IsOtherNumber(code, code.Name)).ToList();
        writer.WriteLine().Write(
            "// The name that leads back to the code; null for a code that is not declared, or shares its name with an earlier one"
            + (others.Count > 0 ? ", or has a number for a name." : "."));
        writer.Write($"private static string{api.Nullable} NameOf({api.Enum} value)").Open();
        var later = LaterOfOneName(api.Codes).Union(others).ToList();
        if (later.Count > 0)
        {
            writer.Write($"switch (({api.Type})value)").Open();
            foreach (var code in later)
            {
                writer.Write($"case {code.Literal}:");
            }

            writer.Write("    return null;").Close().WriteLine();
        }

        writer.Write($"return {api.Inner}.NameOf(({api.Type})value);").Close();
    }

    private static IEnumerable<Code> LaterOfOneName(EquatableArray<Code> codes) =>
        codes.GroupBy(static code => code.Name).SelectMany(static codes => codes.Skip(1));
}
