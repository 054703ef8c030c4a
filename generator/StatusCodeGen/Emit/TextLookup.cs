using System;
using System.Globalization;
using System.Linq;

namespace StatusCodeGen.Emit;

/// <summary>Writes the part of the lookup class that finds codes by text.</summary>
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
        WriteFind(writer, api);
        WriteNumber(writer, api);
        WriteIndex(writer, api);
    }

    /// <summary>The type in which texts are looked up.</summary>
    private static string Text(ApiContext api) =>
        api.Capabilities.HasSpans ? "global::System.ReadOnlySpan<char>" : "string";

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
        public static bool TryParse({{Text(api)}} text, out {{api.Enum}} value) => TryParse(text, false, out value);

        /// <inheritdoc cref="TryParse(string, bool, out {{api.Enum}})"/>
        public static bool TryParse({{Text(api)}} text, bool ignoreCase, out {{api.Enum}} value)
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
                    return TryParse(({{Text(api)}})text.Slice(0, length), ignoreCase, out value);
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

    /// <summary>The table of the identifiers that TryParse takes beside the names.</summary>
    public static void WriteIdentifiers(SourceWriter writer, ApiContext api)
    {
        const string Pair = "global::System.Collections.Generic.KeyValuePair<string, int>";
        writer
            .Write("// The C# names that are not the page's, and the row of each.")
            .Write($"private static readonly {Pair}[] IdentifierTable =")
            .Open();
        for (var row = 0; row < api.Codes.Count; row++)
        {
            if (api.Codes[row].Identifier != api.Codes[row].Name)
            {
                writer.Write($"new {Pair}({Literal.Of(api.Codes[row].Identifier)}, {ApiContext.Format(row)}),");
            }
        }

        writer.Close("};");
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

    private static void WriteFind(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        private static int Find({{Text(api)}} text, bool ignoreCase)
        {
            int row = TextIndex.Exact.Find(text);
            if (row < 0 && TryReadNumber(text, out {{api.Type}} number))
            {
                row = RowOf(number);
            }

            return row < 0 && ignoreCase ? TextIndex.IgnoreCase.Find(text) : row;
        }
        """);

    private static void WriteNumber(SourceWriter writer, ApiContext api)
    {
        var type = api.Catalog.Type;
        var isSigned = type.Min < 0;
        writer.WriteLine().Write($$"""
            // The decimal text of a number as it is written: no plus sign, no leading zero, no space.
            private static bool TryReadNumber({{Text(api)}}{{(api.Capabilities.HasSpans ? "" : api.Nullable)}} text, out {{api.Type}} number)
            """).Open();
        writer.Write("number = 0;");
        if (!api.Capabilities.HasSpans)
        {
            writer.Write("""
                if (text == null)
                {
                    return false;
                }

                """);
        }

        writer.Write($$"""
            {{(isSigned ? "int first = text.Length > 1 && text[0] == '-' ? 1 : 0;" : "const int first = 0;")}}
            if (text.Length == 0 || (text[first] == '0' && text.Length > 1))
            {
                return false;
            }

            ulong limit = {{(isSigned ? $"first == 0 ? {Magnitude(type.Max)} : {Magnitude(type.Min)}" : Magnitude(type.Max))}};
            ulong magnitude = 0;
            for (int index = first; index < text.Length; index++)
            {
                uint digit = unchecked((uint)(text[index] - '0'));
                if (digit > 9 || magnitude > (limit - digit) / 10)
                {
                    return false;
                }

                magnitude = magnitude * 10 + digit;
            }

            number = {{(isSigned ? $"unchecked(({api.Type})(first == 0 ? magnitude : 0 - magnitude))" : $"({api.Type})magnitude")}};
            return true;
            """);
        writer.Close();
    }

    private static string Magnitude(decimal number) => Math.Abs(number).ToString(CultureInfo.InvariantCulture) + "UL";

    private static void WriteIndex(SourceWriter writer, ApiContext api)
    {
        var compare = api.Capabilities.HasSpans
            ? "global::System.MemoryExtensions.CompareTo(text, global::System.MemoryExtensions.AsSpan(_texts[index]), _comparison)"
            : "string.Compare(text, _texts[index], _comparison)";
        writer.WriteLine().Write("""
            // The names and the C# names in the order of a comparison, each with its row. Of equal ones that one leads
            // which is a name before a C# name, or is earlier on the page.
            private sealed class TextIndex
            """).Open();
        writer.Write("""
            public static readonly TextIndex Exact = new TextIndex(global::System.StringComparison.Ordinal);
            public static readonly TextIndex IgnoreCase = new TextIndex(global::System.StringComparison.OrdinalIgnoreCase);

            private readonly global::System.StringComparison _comparison;
            private readonly string[] _texts;
            private readonly int[] _rows;

            """);
        WriteConstructor(writer);
        writer.WriteLine().Write($$"""
            /// <summary>The row of the first text that is equal; -1 without one.</summary>
            public int Find({{Text(api)}} text)
            {
                int low = 0;
                int high = _texts.Length;
                while (low < high)
                {
                    int middle = low + (high - low) / 2;
                    if (Compare(text, middle) > 0)
                    {
                        low = middle + 1;
                    }
                    else
                    {
                        high = middle;
                    }
                }

                return low < _texts.Length && Compare(text, low) == 0 ? _rows[low] : -1;
            }

            private int Compare({{Text(api)}} text, int index) =>
                {{compare}};
            """);
        writer.Close();
    }

    private static void WriteConstructor(SourceWriter writer) => writer.Write("""
        private TextIndex(global::System.StringComparison comparison)
        {
            string[] texts = new string[RowTable.Length + IdentifierTable.Length];
            int[] order = new int[texts.Length];
            for (int index = 0; index < texts.Length; index++)
            {
                texts[index] = index < RowTable.Length ? RowTable[index].Name : IdentifierTable[index - RowTable.Length].Key;
                order[index] = index;
            }

            global::System.Array.Sort(order, (left, right) =>
            {
                int byText = string.Compare(texts[left], texts[right], comparison);
                return byText != 0 ? byText : left.CompareTo(right);
            });
            _comparison = comparison;
            _texts = global::System.Array.ConvertAll(order, index => texts[index]);
            _rows = global::System.Array.ConvertAll(order, index => index < RowTable.Length ? index : IdentifierTable[index - RowTable.Length].Value);
        }
        """);
}
