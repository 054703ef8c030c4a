using System;
using System.Linq;

namespace StatusCodeGen.Emit;

/// <summary>Writes the members of the lookup class that find codes by text.</summary>
internal static class TextLookup
{
    /// <summary>The most characters that are decoded on the stack.</summary>
    private const int MaxStackLength = 512;

    /// <summary>The characters of the longest number, <c>-9223372036854775808</c> or <c>18446744073709551615</c>.</summary>
    private const int MaxNumberLength = 20;

    public static void Write(SourceWriter writer, ApiContext api)
    {
        WriteStrings(writer, api);
        if (api.Capabilities.HasSpans)
        {
            WriteSpans(writer, api);
            WriteUtf8(writer, api);
        }

        WriteParse(writer, api);
        TextSearch.Write(writer, api);
    }

    /// <summary>The string <c>text</c> as that type. Older frameworks have no conversion.</summary>
    private static string AsText(ApiContext api) =>
        api.Capabilities.HasSpans ? "global::System.MemoryExtensions.AsSpan(text)" : "text";

    private static void WriteStrings(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
        public static bool TryParse(string{{api.Nullable}} text, out {{api.Enum}} value) => TryParse(text, false, out value);

        /// <summary>Finds a code by the page's name, else by its C# name, else by its number as text.</summary>
        /// <param name="text">The text, without spaces around it.</param>
        /// <param name="ignoreCase">Whether a name in another case will do, where none is in this one.</param>
        /// <param name="value">The code; the default if there is none. Of several the first on the page.</param>
        /// <returns>Whether the catalog declares such a code.</returns>
        public static bool TryParse(string{{api.Nullable}} text, bool ignoreCase, out {{api.Enum}} value)
        {
            int row = text == null ? -1 : Find({{AsText(api)}}, ignoreCase);
            value = row < 0 ? default({{api.Enum}}) : RowTable[row].Code;
            return row >= 0;
        }
        """);

    private static void WriteSpans(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
        public static bool TryParse({{TextSearch.Text(api)}} text, out {{api.Enum}} value) => TryParse(text, false, out value);

        /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
        public static bool TryParse({{TextSearch.Text(api)}} text, bool ignoreCase, out {{api.Enum}} value)
        {
            int row = Find(text, ignoreCase);
            value = row < 0 ? default({{api.Enum}}) : RowTable[row].Code;
            return row >= 0;
        }
        """);

    private static void WriteUtf8(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($$"""
            /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Text, out {{api.Enum}} value) => TryParse(utf8Text, false, out value);

            /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Text, bool ignoreCase, out {{api.Enum}} value)
            """).Open();
        if (api.Capabilities.HasUtf8)
        {
            var length = LongestText(api);
            writer.Write($$"""
                // No text is longer than this one holds.
                global::System.Span<char> text = {{(length > MaxStackLength ? "new" : "stackalloc")}} char[{{ApiContext.Format(length)}}];
                if (global::System.Text.Unicode.Utf8.ToUtf16(utf8Text, text, out int bytesRead, out int length, replaceInvalidSequences: false) == global::System.Buffers.OperationStatus.Done)
                {
                    return TryParse(({{TextSearch.Text(api)}})text.Slice(0, length), ignoreCase, out value);
                }

                value = default({{api.Enum}});
                return false;
                """);
        }
        else
        {
            writer.Write("return TryParse(global::System.Text.Encoding.UTF8.GetString(utf8Text.ToArray()), ignoreCase, out value);");
        }

        writer.Close();
    }

    private static int LongestText(ApiContext api) => api.Codes
        .Select(static code => Math.Max(code.Name.Length, code.Identifier.Length))
        .Append(MaxNumberLength)
        .Max();

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

        /// <summary>Finds a code as TryParse does, and takes the number of one that is not declared.</summary>
        internal static bool TryParseOrKeep(string{{api.Nullable}} text, out {{api.Enum}} value)
        {
            if (TryParse(text, out value))
            {
                return true;
            }

            bool isNumber = TryReadNumber({{AsText(api)}}, out {{api.Type}} number);
            value = ({{api.Enum}})number;
            return isNumber;
        }
        """);
}
