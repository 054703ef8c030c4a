using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the internal members that the converters call. They find a code as <c>TryParse</c> does, and keep what the catalog
/// does not declare, as far as the enum can hold it.
/// </summary>
internal static class ParseOrKeepWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        WriteForms(writer, api, Write);
        if (api.Capabilities.HasJson && api.Catalog.Json == JsonForm.Text)
        {
            WriteForms(writer, api, WriteKeepOrParse);
        }
    }

    /// <param name="Parameter">The parameter with its type.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Text">The expression for its characters.</param>
    /// <param name="IsString">Whether it is a string, which may be null.</param>
    private readonly record struct Form(string Parameter, string Name, string Text, bool IsString);

    private delegate void WriteForm(SourceWriter writer, ApiContext api, Form form);

    private static void WriteForms(SourceWriter writer, ApiContext api, WriteForm write)
    {
        var text = api.Capabilities.HasSpans ? TextMemberWriter.TextAsSpan : "text";
        write(writer, api, new($"string{api.Nullable} text", "text", text, IsString: true));
        if (api.Capabilities.HasSpans)
        {
            write(writer, api, new("global::System.ReadOnlySpan<byte> utf8Text", "utf8Text", "utf8Text", IsString: false));
        }
    }

    private static void Write(SourceWriter writer, ApiContext api, Form form)
    {
        writer.WriteLine().Write(api.Kind switch
        {
            CodeKind.Packed => "// Takes a text that fits, declared or not, or else a name, in any case if none has the exact one.",
            CodeKind.Text => "// Finds a code as TryParse does, and takes Undeclared for any other text. It refuses only null.",
            _ when api.Catalog.HasNamesOfOtherNumbers =>
                "// Takes a number, declared or not, as converters write it, or a name, in any case if none has the exact one.",
            _ => "// Finds a code as TryParse does, takes the number of one that is not declared, or a name in any case.",
        });
        writer.Write($"internal static bool TryParseOrKeep({form.Parameter}, out {api.Enum} value)").Open();
        switch (api.Kind)
        {
            case CodeKind.Packed:
                WriteNullCheck(writer, api, form);
                writer.Write($$"""
                    if (TryPack({{form.Text}}, out {{api.Type}} number))
                    {
                        value = ({{api.Enum}})number;
                        return true;
                    }

                    return TryParse({{form.Name}}, out value) || TryParse({{form.Name}}, true, out value);
                    """);
                break;
            case CodeKind.Text:
                writer.Write($"return TryParse({form.Name}, out value) || {(form.IsString ? "text != null" : "true")};");
                break;
            case CodeKind.Number when api.Catalog.HasNamesOfOtherNumbers:
                WriteNumberFirst(writer, api, form);
                break;
            default:
                writer.Write($$"""
                    if (TryParse({{form.Name}}, out value))
                    {
                        return true;
                    }

                    if ({{SharedNumberText.TryRead(api.Catalog.Type.Underlying, form.Text)}})
                    {
                        value = unchecked(({{api.Enum}})bits);
                        return true;
                    }

                    return TryParse({{form.Name}}, true, out value);
                    """);
                break;
        }

        writer.Close();
    }

    private static void WriteNullCheck(SourceWriter writer, ApiContext api, Form form)
    {
        if (form.IsString)
        {
            writer.Write($$"""
                if (text == null)
                {
                    value = default({{api.Enum}});
                    return false;
                }

                """);
        }
    }

    private static void WriteKeepOrParse(SourceWriter writer, ApiContext api, Form form)
    {
        writer.WriteLine().Write(
            "// Takes a number, declared or not, or a name, in any case if none has the exact one: JSON has numbers as texts.");
        writer.Write($"internal static bool TryKeepOrParse({form.Parameter}, out {api.Enum} value)").Open();
        WriteNumberFirst(writer, api, form);
        writer.Close();
    }

    private static void WriteNumberFirst(SourceWriter writer, ApiContext api, Form form) => writer.Write($$"""
        if ({{SharedNumberText.TryRead(api.Catalog.Type.Underlying, form.Text)}})
        {
            value = unchecked(({{api.Enum}})bits);
            return true;
        }

        return TryParse({{form.Name}}, out value) || TryParse({{form.Name}}, true, out value);
        """);
}
