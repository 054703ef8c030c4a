using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members of the lookup class that find a code by its text.</summary>
internal static class TextMemberWriter
{
    public const string TextAsSpan = "global::System.MemoryExtensions.AsSpan(text)";

    /// <summary>Writes the public members.</summary>
    public static void Write(SourceWriter writer, ApiContext api)
    {
        WriteStrings(writer, api);
        if (api.Capabilities.HasSpans)
        {
            foreach (var form in TextForm.Of(api))
            {
                WriteOverloads(writer, api, form);
            }
        }

        WriteParse(writer, api);
    }

    /// <summary>
    /// Writes the internal members that the converters call, and the private steps that all members share.
    /// </summary>
    public static void WriteInternal(SourceWriter writer, ApiContext api)
    {
        ParseOrKeepWriter.Write(writer, api);
        foreach (var form in TextForm.Of(api))
        {
            WriteTryFind(writer, api, form);
            if (!api.IsText)
            {
                NumberTextWriter.WriteTryParse(writer, api, form);
            }
        }
    }

    /// <summary>What it means to ignore case.</summary>
    public static string CaseSummary(ApiContext api) => api.IsText
        ? "Whether a text in another case matches if none matches exactly."
        : "Whether a name in another case matches if no name matches exactly.";

    /// <summary>What a method that parses a text does.</summary>
    public static string Summary(ApiContext api) => api.IsText
        ? "Finds a code by its text, else by the page's name, else by its C# name."
        : "Finds a code by the page's name, else by its C# name, else by its number as text.";

    private static void WriteStrings(SourceWriter writer, ApiContext api)
    {
        // Not through the overloads of a span, which the JIT would have to compile as well before the first call.
        var text = api.Capabilities.HasSpans ? TextAsSpan : "text";
        writer.WriteLine().Write($$"""
            /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
            public static bool TryParse(string{{api.Nullable}} text, out {{api.Enum}} value)
            {
                if (text == null)
                {
                    value = default({{api.Enum}});
                    return false;
                }

                return Lookup.TryFind({{text}}, false, out value);
            }

            /// <summary>{{Summary(api)}}</summary>
            /// <param name="text">The text, without spaces around it.</param>
            /// <param name="ignoreCase">{{CaseSummary(api)}}</param>
            /// <param name="value">The code; the default if there is none. If several match, the first on the page.</param>
            /// <returns>Whether the catalog declares such a code.</returns>
            public static bool TryParse(string{{api.Nullable}} text, bool ignoreCase, out {{api.Enum}} value)
            {
                if (text == null)
                {
                    value = default({{api.Enum}});
                    return false;
                }

                return ignoreCase
                    ? Lookup.TryFind({{text}}, true, out value)
                    : TryParse(text, out value);
            }
            """);
    }

    private static void WriteOverloads(SourceWriter writer, ApiContext api, TextForm form) => writer.WriteLine().Write($$"""
        /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
        public static bool TryParse({{form.Type}} {{form.Name}}, out {{api.Enum}} value) =>
            Lookup.TryFind({{form.Name}}, false, out value);

        /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
        public static bool TryParse({{form.Type}} {{form.Name}}, bool ignoreCase, out {{api.Enum}} value) =>
            ignoreCase
                ? Lookup.TryFind({{form.Name}}, true, out value)
                : TryParse({{form.Name}}, out value);
        """);

    private static void WriteParse(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>{{Summary(api)}}</summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="global::System.FormatException">The catalog declares no such code.</exception>
        public static {{api.Enum}} Parse(string text)
        {
            if (text == null)
            {
                throw new global::System.ArgumentNullException(nameof(text));
            }

            return TryParse(text, out {{api.Enum}} value)
                ? value
                : throw new global::System.FormatException("'" + text + {{Literal.Of($"' is not a declared {api.Types.Enum}.")}});
        }
        """);

    /// <summary>
    /// Writes the step from a text to its code. Where no text of the catalog begins as a number can, its first character tells
    /// a number. Otherwise the texts come first.
    /// </summary>
    private static void WriteTryFind(SourceWriter writer, ApiContext api, TextForm form)
    {
        var isNumber = api.IsText ? "" : $"{form.Name}.Length > 0 && {form.Name}[0] <= '9'";
        var tellsNumbers = !api.IsText && !api.Lookups.Texts.BeginLikeNumbers;
        writer.WriteLine().Write($"// The code of a text{(api.IsText ? "" : ", or of a number as text")}.");
        writer.Write(Inlining.Attribute);
        writer.Write($"internal static bool TryFind({form.Type} {form.Name}, bool ignoreCase, out {api.Enum} value)").Open();
        if (tellsNumbers)
        {
            writer.Write("// A number begins with a digit, or with the minus sign below the digits. No text of the catalog does.");
            WriteNumber(isNumber);
        }

        if (api.Lookups.Texts.HasRivals)
        {
            writer.Write($$"""
                // Texts of two codes differ in nothing but case.
                int found = Find({{form.Name}}, false);
                if (found < 0 && ignoreCase)
                {
                    found = Find({{form.Name}}, true);
                }

                """);
        }
        else
        {
            writer.Write($"int found = Find({form.Name}, ignoreCase);");
        }

        writer.Write($$"""
            if (found >= 0)
            {
                value = ({{api.Enum}})NumberTable[found];
                return true;
            }

            """);
        if (!api.IsText && !tellsNumbers)
        {
            writer.Write("// A number begins with a digit, or with the minus sign below the digits.");
            WriteNumber(isNumber);
        }

        writer.Write($"""
            value = default({api.Enum});
            return false;
            """);
        writer.Close();

        void WriteNumber(string condition) => writer.Write($$"""
            if ({{condition}})
            {
                return TryParseNumber({{form.Name}}, out value);
            }

            """);
    }
}
