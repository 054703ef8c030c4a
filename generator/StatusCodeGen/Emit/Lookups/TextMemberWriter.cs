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
            WriteTryTake(writer, api, form);
            if (!api.IsText)
            {
                WriteTryParseNumber(writer, api, form);
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
        var (exact, anyCase) = api.Capabilities.HasSpans
            ? ($"TryParse({TextAsSpan}, out value)", $"TryParse({TextAsSpan}, ignoreCase, out value)")
            : ("Lookup.TryTake(Lookup.Find(text), text, out value)",
                "Lookup.TryTake(ignoreCase ? Lookup.FindIgnoringCase(text) : Lookup.Find(text), text, out value)");
        writer.WriteLine().Write($$"""
            /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
            public static bool TryParse(string{{api.Nullable}} text, out {{api.Enum}} value)
            {
                if (text == null)
                {
                    value = default({{api.Enum}});
                    return false;
                }

                return {{exact}};
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

                return {{anyCase}};
            }
            """);
    }

    private static void WriteOverloads(SourceWriter writer, ApiContext api, TextForm form) => writer.WriteLine().Write($$"""
        /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
        public static bool TryParse({{form.Type}} {{form.Name}}, out {{api.Enum}} value) =>
            Lookup.TryTake(Lookup.Find({{form.Name}}), {{form.Name}}, out value);

        /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
        public static bool TryParse({{form.Type}} {{form.Name}}, bool ignoreCase, out {{api.Enum}} value) =>
            ignoreCase
                ? Lookup.TryTake(Lookup.FindIgnoringCase({{form.Name}}), {{form.Name}}, out value)
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

    private static void WriteTryTake(SourceWriter writer, ApiContext api, TextForm form) => writer.WriteLine().Write(api.IsText
        ? $$"""
        // The code of the text that was found.
        {{Inlining.Attribute}}
        internal static bool TryTake(int found, {{form.Type}} {{form.Name}}, out {{api.Enum}} value)
        {
            value = found >= 0 ? ({{api.Enum}})NumberTable[found] : default({{api.Enum}});
            return found >= 0;
        }
        """
        : $$"""
        // The code of the text that was found; where none was, the code whose number the text is.
        {{Inlining.Attribute}}
        internal static bool TryTake(int found, {{form.Type}} {{form.Name}}, out {{api.Enum}} value)
        {
            if (found >= 0)
            {
                value = ({{api.Enum}})NumberTable[found];
                return true;
            }

            if ({{form.Name}}.Length == 0 || {{form.Name}}[0] > '9')
            {
                // A letter, which no number begins with.
                value = default({{api.Enum}});
                return false;
            }

            return TryParseNumber({{form.Name}}, out value);
        }
        """);

    private static void WriteTryParseNumber(SourceWriter writer, ApiContext api, TextForm form) => writer.WriteLine().Write($$"""
        // The declared code whose number the text is.
        private static bool TryParseNumber({{form.Type}} {{form.Name}}, out {{api.Enum}} value)
        {
            bool isDefined = TryReadNumber({{form.Name}}, out {{api.Type}} number) && IsDefined(number);
            value = isDefined ? ({{api.Enum}})number : default({{api.Enum}});
            return isDefined;
        }
        """);
}
