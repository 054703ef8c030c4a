using System;
using System.Globalization;

namespace StatusCodeGen.Emit;

/// <summary>Writes the part of the lookup class that searches for a text: by name, by identifier, by number.</summary>
internal static class TextSearch
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        WriteFind(writer, api);
        WriteNumber(writer, api);
        WriteIndex(writer, api);
    }

    /// <summary>The type in which texts are looked up.</summary>
    public static string Text(ApiContext api) =>
        api.Capabilities.HasSpans ? "global::System.ReadOnlySpan<char>" : "string";

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
