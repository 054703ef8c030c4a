using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members of the lookup class that make a code of a text.</summary>
internal static class TextMemberWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        WriteStrings(writer, api);
        if (api.Capabilities.HasSpans)
        {
            WriteOverloads(writer, api, "global::System.ReadOnlySpan<char>", "text");
            WriteOverloads(writer, api, "global::System.ReadOnlySpan<byte>", "utf8Text");
        }

        WriteParse(writer, api);
        WriteParseOrKeep(writer, api);
        foreach (var form in TextForm.Of(api))
        {
            WriteNumber(writer, api, form);
        }
    }

    private static void WriteStrings(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($"""
            /// <inheritdoc cref="TryParse(string, bool, out {api.Enum})"/>
            public static bool TryParse(string{api.Nullable} text, out {api.Enum} value)
            """).Open();
        WriteNull(writer, api);
        if (api.Capabilities.HasSpans)
        {
            writer.Write("return TryParse(global::System.MemoryExtensions.AsSpan(text), out value);");
        }
        else
        {
            WriteSearch(writer, api, "text", "Find");
        }

        writer.Close().WriteLine().Write($$"""
            /// <summary>Finds a code by the page's name, else by its C# name, else by its number as text.</summary>
            /// <param name="text">The text, without spaces around it.</param>
            /// <param name="ignoreCase">Whether a name in another case will do, where none is in this one.</param>
            /// <param name="value">The code; the default if there is none. Of several the first on the page.</param>
            /// <returns>Whether the catalog declares such a code.</returns>
            public static bool TryParse(string{{api.Nullable}} text, bool ignoreCase, out {{api.Enum}} value)
            """).Open();
        WriteNull(writer, api);
        if (api.Capabilities.HasSpans)
        {
            writer.Write("return TryParse(global::System.MemoryExtensions.AsSpan(text), ignoreCase, out value);");
        }
        else
        {
            WriteSearchIgnoringCase(writer, api, "text");
        }

        writer.Close();
    }

    private static void WriteNull(SourceWriter writer, ApiContext api) => writer.Write($$"""
        if (text == null)
        {
            value = default({{api.Enum}});
            return false;
        }

        """);

    private static void WriteOverloads(SourceWriter writer, ApiContext api, string type, string parameter)
    {
        writer.WriteLine().Write($"""
            /// <inheritdoc cref="TryParse(string, bool, out {api.Enum})"/>
            public static bool TryParse({type} {parameter}, out {api.Enum} value)
            """).Open();
        WriteSearch(writer, api, parameter, "Find");
        writer.Close().WriteLine().Write($"""
            /// <inheritdoc cref="TryParse(string, bool, out {api.Enum})"/>
            public static bool TryParse({type} {parameter}, bool ignoreCase, out {api.Enum} value)
            """).Open();
        WriteSearchIgnoringCase(writer, api, parameter);
        writer.Close();
    }

    private static void WriteSearchIgnoringCase(SourceWriter writer, ApiContext api, string text)
    {
        writer.Write($$"""
            if (!ignoreCase)
            {
                return TryParse({{text}}, out value);
            }

            """);
        WriteSearch(writer, api, text, "FindIgnoringCase");
    }

    private static void WriteSearch(SourceWriter writer, ApiContext api, string text, string find) => writer.Write($$"""
        int found = {{find}}({{text}});
        if (found >= 0)
        {
            value = ({{api.Enum}})NumberTable[found];
            return true;
        }

        if ({{text}}.Length == 0 || {{text}}[0] > '9')
        {
            // A letter, which no number begins with.
            value = default({{api.Enum}});
            return false;
        }

        return TryParseNumber({{text}}, out value);
        """);

    private static void WriteNumber(SourceWriter writer, ApiContext api, TextForm form) => writer.WriteLine().Write($$"""
        private static bool TryParseNumber({{form.Type}} {{form.Name}}, out {{api.Enum}} value)
        {
            bool isDefined = TryReadNumber({{form.Name}}, out {{api.Type}} number) && IsDefined(number);
            value = isDefined ? ({{api.Enum}})number : default({{api.Enum}});
            return isDefined;
        }
        """);

    private static void WriteParse(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>Finds a code by the page's name, else by its C# name, else by its number as text.</summary>
        /// <exception cref="global::System.ArgumentNullException">There is no text.</exception>
        /// <exception cref="global::System.FormatException">The catalog declares no such code.</exception>
        public static {{api.Enum}} Parse(string text)
        {
            if (text == null)
            {
                throw new global::System.ArgumentNullException(nameof(text));
            }

            return TryParse(text, out {{api.Enum}} value)
                ? value
                : throw new global::System.FormatException("'" + text + {{Literal.Of($"' is no declared {api.Types.Enum}.")}});
        }
        """);

    private static void WriteParseOrKeep(SourceWriter writer, ApiContext api)
    {
        WriteParseOrKeep(writer, api, $"string{api.Nullable} text", "text", api.Capabilities.HasSpans ? "global::System.MemoryExtensions.AsSpan(text)" : "text");
        if (api.Capabilities.HasSpans)
        {
            WriteParseOrKeep(writer, api, $"global::System.ReadOnlySpan<byte> utf8Text", "utf8Text", "utf8Text");
        }
    }

    private static void WriteParseOrKeep(SourceWriter writer, ApiContext api, string parameter, string text, string digits) => writer.WriteLine().Write($$"""
        /// <summary>Finds a code as TryParse does, and takes the number of one that is not declared.</summary>
        internal static bool TryParseOrKeep({{parameter}}, out {{api.Enum}} value)
        {
            if (TryParse({{text}}, out value))
            {
                return true;
            }

            bool isNumber = TryReadNumber({{digits}}, out {{api.Type}} number);
            value = ({{api.Enum}})number;
            return isNumber;
        }
        """);
}
