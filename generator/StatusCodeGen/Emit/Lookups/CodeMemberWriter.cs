using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members of the lookup class that find a code by its number, or by its text where codes are texts.</summary>
internal static class CodeMemberWriter
{
    /// <summary>Writes the public members.</summary>
    public static void Write(SourceWriter writer, ApiContext api)
    {
        if (api.IsText)
        {
            WriteByText(writer, api);
        }
        else
        {
            WriteByNumber(writer, api);
        }
    }

    /// <summary>Writes what the public members need.</summary>
    public static void WriteInternal(SourceWriter writer, ApiContext api)
    {
        if (api.IsText)
        {
            WriteTextNotDeclared(writer, api);
            WriteTextOf(writer, api);
            if (api.Kind == CodeKind.Packed)
            {
                PackWriter.Write(writer, api);
                UnpackWriter.Write(writer, api);
            }
        }
        else
        {
            WriteNumberNotDeclared(writer, api);
            WriteNumberText(writer, api);
        }
    }

    private static void WriteByNumber(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>Whether the catalog declares a number.</summary>
        public static bool IsDefined({{api.Type}} code)
        {
            {{string.Join("\n    ", NumberWriter.IsDefined(api))}}
        }

        /// <summary>Makes a code of a number that the catalog declares.</summary>
        /// <param name="code">The number.</param>
        /// <param name="value">Its code; the default if the number is not declared.</param>
        /// <returns>Whether the catalog declares the number.</returns>
        public static bool TryFromCode({{api.Type}} code, out {{api.Enum}} value)
        {
            bool isDefined = IsDefined(code);
            value = isDefined ? ({{api.Enum}})code : default({{api.Enum}});
            return isDefined;
        }

        /// <summary>Makes a code of a number that the catalog declares.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The catalog does not declare the number.</exception>
        public static {{api.Enum}} FromCode({{api.Type}} code) =>
            IsDefined(code)
                ? ({{api.Enum}})code
                : throw Lookup.NotDeclared(code);
        """);

    private static void WriteNumberNotDeclared(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        // What FromCode throws. It is made here, so that FromCode stays small enough to be inlined.
        internal static global::System.ArgumentOutOfRangeException NotDeclared({{api.Type}} code)
        {
            string number = code.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            string message = number + {{Literal.Of($" is not a declared {api.Types.Enum}.")}};
            return new global::System.ArgumentOutOfRangeException(nameof(code), code, message);
        }
        """);

    /// <summary>
    /// Only the minus sign depends on the culture. Without one, the runtime formats a number in a shorter way, which it can inline.
    /// </summary>
    private static void WriteNumberText(SourceWriter writer, ApiContext api) => writer.WriteLine().Write(
        api.Catalog.Type.Underlying.Min < 0
            ? $"""
                // A number in decimal. Only its minus sign depends on the culture.
                internal static string NumberText({api.Type} code) =>
                    code >= 0 ? code.ToString() : code.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                """
            : $"""
                // A number in decimal, which is the same in all cultures.
                internal static string NumberText({api.Type} code) => code.ToString();
                """);

    private static void WriteByText(SourceWriter writer, ApiContext api)
    {
        var forms = Forms(api).ToList();
        var text = $"string{api.Nullable}";
        writer.WriteLine().Write($$"""
            /// <summary>Whether the catalog declares a code.</summary>
            /// <param name="code">The code, in the case that the page has.</param>
            public static bool IsDefined({{text}} code) => TryFromCode(code, out {{api.Enum}} value);

            """);
        if (api.Capabilities.HasSpans)
        {
            writer.Write($$"""
                /// <inheritdoc cref="IsDefined(string)"/>
                public static bool IsDefined(global::System.ReadOnlySpan<char> code) => TryFromCode(code, out {{api.Enum}} value);

                """);
        }

        writer.Write($$"""
            /// <summary>Finds a code that the catalog declares by its text.</summary>
            /// <param name="code">The text, in the case that the page has.</param>
            /// <param name="value">The code; the default if the catalog does not declare it.</param>
            /// <returns>Whether the catalog declares the code.</returns>
            public static bool TryFromCode({{text}} code, out {{api.Enum}} value)
            """).Open();
        writer.Write($$"""
            if (code == null)
            {
                value = default({{api.Enum}});
                return false;
            }

            """);
        writer.Write(api.Capabilities.HasSpans
            ? "return TryFromCode(global::System.MemoryExtensions.AsSpan(code), out value);"
            : Body(api, "code"));
        writer.Close();
        foreach (var (type, name) in forms)
        {
            writer.WriteLine().Write($"""
                /// <inheritdoc cref="TryFromCode(string, out {api.Enum})"/>
                public static bool TryFromCode({type} {name}, out {api.Enum} value)
                """).Open();
            writer.Write(Body(api, name)).Close();
        }

        writer.WriteLine().Write($$"""
            /// <summary>Finds a code that the catalog declares by its text.</summary>
            /// <param name="code">The text, in the case that the page has.</param>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="code"/> is null.</exception>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The catalog does not declare the code.</exception>
            public static {{api.Enum}} FromCode(string code) =>
                TryFromCode(code, out {{api.Enum}} value)
                    ? value
                    : throw Lookup.NotDeclared(code);
            """);
    }

    /// <summary>The forms of text that have overloads, beside <c>string</c>.</summary>
    private static IEnumerable<(string Type, string Name)> Forms(ApiContext api) => api.Capabilities.HasSpans
        ? [("global::System.ReadOnlySpan<char>", "code"), ("global::System.ReadOnlySpan<byte>", "utf8Code")]
        : [];

    private static string Body(ApiContext api, string code) => api.Kind == CodeKind.Packed
        ? $$"""
            bool isDefined = Lookup.TryPack({{code}}, out {{api.Type}} number) && Lookup.RowOf(number) >= 0;
            value = isDefined ? ({{api.Enum}})number : default({{api.Enum}});
            return isDefined;
            """
        : $$"""
            // The codes are the first texts of TextTable.
            int found = Lookup.Find({{code}}, false);
            bool isDefined = unchecked((uint)found) < {{ApiContext.Format(api.Codes.Count)}};
            value = isDefined ? ({{api.Enum}})Lookup.NumberTable[found] : default({{api.Enum}});
            return isDefined;
            """;

    private static void WriteTextNotDeclared(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        // What FromCode throws.
        internal static global::System.ArgumentException NotDeclared(string{{api.Nullable}} code) => code == null
            ? (global::System.ArgumentException)new global::System.ArgumentNullException(nameof(code))
            : new global::System.ArgumentOutOfRangeException(
                nameof(code),
                code,
                {{SharedCode.Refusal}}.Quote(code) + {{Literal.Of($" is not a declared {api.Types.Enum}.")}});
        """);

    private static void WriteTextOf(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        // The text of a number's code; empty if {{(api.Kind == CodeKind.Packed ? "the number packs none" : "it is not declared")}}.
        internal static string TextOf({{api.Type}} code)
        {
            int row = RowOf(code);
            return row >= 0 ? TextTable.Items[row] : {{(api.Kind == CodeKind.Packed ? "Unpack(code)" : "\"\"")}};
        }
        """);
}
