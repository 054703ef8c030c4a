using System;
using System.Linq;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the search for texts that have no hash. They are sorted at their first use, and not at build time, because
/// the order must be that of the runtime, which has its own rules for case.
/// </summary>
internal static class OtherTextWriter
{
    /// <summary>The maximum number of characters to decode on the stack.</summary>
    private const int MaxStackLength = 512;

    public static void Write(SourceWriter writer, ApiContext api)
    {
        if (api.Lookups.Texts.Others.Count == 0)
        {
            return;
        }

        WriteIndex(writer, api);
        if (api.Capabilities.HasSpans)
        {
            WriteDecoding(writer, api);
        }
    }

    public static void WriteTables(SourceWriter writer, ApiContext api)
    {
        if (api.Lookups.Texts.Others.Count > 0)
        {
            writer.WriteLine().Write("""
                // The index in TextTable of each text that has no hash: it has characters beyond ASCII, or too many others are like it.
                // These are sorted at the first search, and found by halving.
                """);
            Table.Write(writer, api, "OtherText", [.. api.Lookups.Texts.Others]);
        }
    }

    /// <summary>The expression that searches for a text among those that have no hash.</summary>
    public static string Find(TextForm form)
    {
        const string order = "(ignoreCase ? TextIndex.IgnoreCase : TextIndex.Exact)";
        return form.IsUtf8 ? $"FindOther(utf8Text, {order})" : $"{order}.Find(text)";
    }

    private static void WriteIndex(SourceWriter writer, ApiContext api)
    {
        var form = TextForm.Of(api).First();
        var compare = api.Capabilities.HasSpans
            ? "global::System.MemoryExtensions.CompareTo(text, global::System.MemoryExtensions.AsSpan(_texts[index]), _comparison)"
            : "string.Compare(text, _texts[index], _comparison)";
        writer.WriteLine().Write("""
            // The texts without a hash, in the order of a comparison. Of equal ones a name leads, and what is earlier on the page.
            private sealed class TextIndex
            """).Open();
        writer.Write("""
            public static readonly TextIndex Exact = new TextIndex(global::System.StringComparison.Ordinal);
            public static readonly TextIndex IgnoreCase = new TextIndex(global::System.StringComparison.OrdinalIgnoreCase);

            private readonly global::System.StringComparison _comparison;
            private readonly string[] _texts;
            private readonly int[] _indexes;

            """);
        WriteConstructor(writer, api);
        writer.WriteLine().Write($$"""
            /// <summary>The first text that is equal; -1 without one.</summary>
            public int Find({{form.Type}} text)
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

                return low < _texts.Length && Compare(text, low) == 0 ? _indexes[low] : -1;
            }

            private int Compare({{form.Type}} text, int index) =>
                {{compare}};
            """);
        writer.Close();
    }

    private static void WriteConstructor(SourceWriter writer, ApiContext api) => writer.Write($$"""
        private TextIndex(global::System.StringComparison comparison)
        {
            _comparison = comparison;
            _indexes = global::System.Array.ConvertAll(OtherText{{(api.Capabilities.HasSpans ? ".ToArray()" : "")}}, index => (int)index);
            global::System.Array.Sort(_indexes, (left, right) =>
            {
                int byText = string.Compare(TextTable.Items[left], TextTable.Items[right], comparison);
                return byText != 0 ? byText : left.CompareTo(right);
            });
            _texts = global::System.Array.ConvertAll(_indexes, index => TextTable.Items[index]);
        }
        """);

    private static void WriteDecoding(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write("// Decodes a text of UTF-8, and searches for it among those that have no hash.");
        writer.Write("private static int FindOther(global::System.ReadOnlySpan<byte> utf8Text, TextIndex index)").Open();
        var length = api.Lookups.Texts.LongestOther;
        if (!api.Capabilities.HasUtf8)
        {
            // These frameworks have no other way to decode without pointers.
            var decoded = "global::System.Text.Encoding.UTF8.GetString(utf8Text.ToArray())";
            writer.Write($"return index.Find(global::System.MemoryExtensions.AsSpan({decoded}));");
        }
        else if (length <= MaxStackLength)
        {
            writer.Write($"""
                // No text is longer than this one holds.
                global::System.Span<char> text = stackalloc char[{ApiContext.Format(Math.Max(1, length))}];
                return {Decode("text", "index.Find(text.Slice(0, length))")};
                """);
        }
        else
        {
            var buffer = $"global::System.MemoryExtensions.AsSpan(text, 0, {ApiContext.Format(length)})";
            var find = "index.Find(global::System.MemoryExtensions.AsSpan(text, 0, length))";
            writer.Write($$"""
                // No text is longer than this one holds.
                char[] text = global::System.Buffers.ArrayPool<char>.Shared.Rent({{ApiContext.Format(length)}});
                int found = {{Decode(buffer, find)}};
                global::System.Buffers.ArrayPool<char>.Shared.Return(text);
                return found;
                """);
        }

        writer.Close();
    }

    private static string Decode(string target, string find) => $"""
        global::System.Text.Unicode.Utf8.ToUtf16(utf8Text, {target}, out int bytesRead, out int length, replaceInvalidSequences: false)
            == global::System.Buffers.OperationStatus.Done
                ? {find}
                : -1
        """;
}
