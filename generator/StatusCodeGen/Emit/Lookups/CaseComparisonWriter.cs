using System.Globalization;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the comparison that ignores case, of input with a hashed text, which is ASCII. Several characters are compared at
/// once, as one number, where only letters have the bit 0x40: which bit is the case then follows from the text itself.
/// </summary>
internal static class CaseComparisonWriter
{
    private const string Unsafe = "global::System.Runtime.CompilerServices.Unsafe";
    private const string Memory = "global::System.Runtime.InteropServices.MemoryMarshal";
    private const string Fallback = "global::System.Text.Ascii.EqualsIgnoreCase";

    /// <summary>The bit that all letters have.</summary>
    private const int LetterBit = 0x40;

    /// <summary>The bit that is the case of a letter.</summary>
    private const int CaseBit = 0x20;

    /// <summary>The characters that the shortest comparison has at once.</summary>
    private const int Width = TextWindow.Width;

    /// <summary>Whether the comparison is written here: the framework has another one, which is faster for the other texts.</summary>
    public static bool Has(ApiContext api) =>
        api.Capabilities.HasAscii && api.Lookups.Texts.Hash is { CaseBits: not CaseBits.OfSome };

    public static void Write(SourceWriter writer, ApiContext api)
    {
        if (Has(api))
        {
            foreach (var form in TextForm.Of(api))
            {
                WriteWords(writer, api, form, api.Lookups.Texts.Hash!);
            }
        }
        else if (api.Capabilities is { HasAscii: false, HasSpans: true } && api.Lookups.Texts.Hash is not null)
        {
            WriteBytes(writer);
        }
    }

    private static void WriteWords(SourceWriter writer, ApiContext api, TextForm form, TextHash hash)
    {
        var (name, item, character) = form.IsUtf8 ? (form.Name, "byte[]", "byte") : (form.Name, "string", "char");
        writer.WriteLine().Write(form.IsUtf8
            ? "// Whether a text equals one of the catalog, ignoring case: up to eight bytes at a time, the last ones perhaps twice."
            : "// Whether a text equals one of the catalog, ignoring case: four characters at a time, the last ones perhaps twice.");
        writer.Write($"private static bool IsEqualIgnoringCase({form.Type} {name}, {item} item)").Open();
        writer.Write($$"""
            if ({{name}}.Length != item.Length)
            {
                return false;
            }

            """);
        if (hash.MinLength < Width)
        {
            writer.Write($$"""
                if ({{name}}.Length < {{ApiContext.Format(Width)}})
                {
                    return {{Fallback}}({{name}}, {{(form.IsUtf8 ? "item" : "global::System.MemoryExtensions.AsSpan(item)")}});
                }

                """);
        }

        writer.Write($"""
            ref {character} left = ref {Memory}.GetReference({name});
            ref {character} right = ref {Memory}.GetReference(global::System.MemoryExtensions.AsSpan(item));
            {Index(api)} length = {name}.Length;
            """);
        if (form.IsUtf8)
        {
            WriteUtf8Steps(writer, hash, Index(api));
        }
        else
        {
            WriteSteps(writer, Index(api));
        }

        writer.Close();
        WriteDifference(writer, api, form, hash, "Difference", "ulong");
        if (form.IsUtf8 && hash.MinLength < 2 * Width)
        {
            WriteDifference(writer, api, form, hash, "HalfDifference", "uint");
        }
    }

    /// <summary>Four characters are one number. A loop is as fast as steps for each length.</summary>
    private static void WriteSteps(SourceWriter writer, string index) => writer.Write($$"""
        for ({{index}} index = 0; index < length - 4; index += 4)
        {
            if ({{Difference("index")}} != 0)
            {
                return false;
            }
        }

        return {{Difference("length - 4")}} == 0;
        """);

    /// <summary>Eight bytes are one number. Two cover all lengths from 8 to 16.</summary>
    private static void WriteUtf8Steps(SourceWriter writer, TextHash hash, string index)
    {
        if (hash.MinLength < 8)
        {
            writer.Write($$"""
                if (length < 8)
                {
                    return (Half{{Difference("0")}} | Half{{Difference("length - 4")}}) == 0;
                }

                """);
        }

        if (hash.MaxLength > 16)
        {
            writer.Write($$"""
                for ({{index}} index = 0; index < length - 16; index += 16)
                {
                    if (({{Difference("index")}} | {{Difference("index + 8")}}) != 0)
                    {
                        return false;
                    }
                }

                """);
            if (hash.MinLength < 16)
            {
                writer.Write($$"""
                    if (length < 16)
                    {
                        return ({{Difference("0")}} | {{Difference("length - 8")}}) == 0;
                    }

                    """);
            }

            writer.Write($"return ({Difference("length - 16")} | {Difference("length - 8")}) == 0;");
        }
        else
        {
            writer.Write($"return ({Difference("0")} | {Difference("length - 8")}) == 0;");
        }
    }

    /// <summary>The type of an index. With a native one, the JIT need not widen it for each access.</summary>
    private static string Index(ApiContext api) => api.Capabilities.HasFileScopedNamespaces ? "nint" : "int";

    private static string Difference(string index) => $"Difference(ref left, ref right, {index})";

    private static void WriteDifference(
        SourceWriter writer,
        ApiContext api,
        TextForm form,
        TextHash hash,
        string method,
        string word)
    {
        var (character, bits) = form.IsUtf8 ? ("byte", 8) : ("char", 16);
        var count = (word == "uint" ? 32 : 64) / bits;
        var mask = hash.CaseBits == CaseBits.OfAll
            ? Repeat(((1 << bits) - 1) & ~CaseBit, bits, count)
            : $"~((right & {Repeat(LetterBit, bits, count)}) >> 1)";
        writer.WriteLine().Write($$"""
            // The bits in which {{(count == 4 ? "four" : "eight")}} characters differ, except the case of letters{{Reason(hash)}}.
            {{Inlining.Attribute}}
            private static {{word}} {{method}}(ref {{character}} text, ref {{character}} item, {{Index(api)}} index)
            {
                {{word}} left = {{Read(word, character, "text")}};
                {{word}} right = {{Read(word, character, "item")}};
                return (left ^ right) & {{mask}};
            }
            """);
    }

    private static string Reason(TextHash hash) => hash.CaseBits == CaseBits.OfAll
        ? ": all of them are letters"
        : ": those with the bit 0x40";

    private static string Read(string word, string character, string text)
    {
        var place = $"ref {Unsafe}.Add(ref {text}, index)";
        return $"{Unsafe}.ReadUnaligned<{word}>({(character == "byte" ? place : $"ref {Unsafe}.As<char, byte>({place})")})";
    }

    /// <summary>A number that has the same bits for each of some characters.</summary>
    private static string Repeat(int bits, int width, int count)
    {
        var digits = bits.ToString(width == 8 ? "X2" : "X4", CultureInfo.InvariantCulture);
        return $"0x{string.Concat(System.Linq.Enumerable.Repeat(digits, count))}{(width * count == 64 ? "UL" : "U")}";
    }

    /// <summary>Writes the comparison of bytes that older frameworks lack.</summary>
    private static void WriteBytes(SourceWriter writer) => writer.WriteLine().Write("""
        private static bool IsEqualIgnoringCase(global::System.ReadOnlySpan<byte> utf8Text, byte[] item)
        {
            if (utf8Text.Length != item.Length)
            {
                return false;
            }

            for (int index = 0; index < item.Length; index++)
            {
                if (ToUpper(utf8Text[index]) != ToUpper(item[index]))
                {
                    return false;
                }
            }

            return true;
        }

        private static int ToUpper(int letter) => letter >= 'a' && letter <= 'z' ? letter - 0x20 : letter;
        """);
}
