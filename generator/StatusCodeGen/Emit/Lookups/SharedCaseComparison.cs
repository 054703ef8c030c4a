using System.Linq;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the class that compares a text with a hashed one, ignoring case, for all catalogs of a project. Several characters are
/// compared at once, as one number: hashed texts are ASCII, where the bit 0x20 is the case of a letter, and those that are compared
/// here have no character but letters with the bit 0x40. So which bits are a case follows from the text itself.
/// </summary>
internal static class SharedCaseComparison
{
    public const string Name = "CaseComparison";

    private const string Unsafe = "global::System.Runtime.CompilerServices.Unsafe";
    private const string Memory = "global::System.Runtime.InteropServices.MemoryMarshal";
    private const string Fallback = "global::System.Text.Ascii.EqualsIgnoreCase";
    private const string Span = "global::System.MemoryExtensions.AsSpan(item)";

    public static void Write(SourceWriter writer, Capabilities capabilities)
    {
        writer.Write("// Compares texts with those of a catalog, ignoring case.");
        writer.Write(ApiContext.Marker).Write($"internal static class {Name}").Open();
        if (capabilities.HasAscii)
        {
            WriteCharacters(writer, capabilities);
            WriteUtf8(writer, capabilities);
            WriteDifference(writer, capabilities, "char", "Difference", "ulong");
            WriteDifference(writer, capabilities, "byte", "Difference", "ulong");
            WriteDifference(writer, capabilities, "byte", "HalfDifference", "uint");
        }
        else
        {
            WriteBytes(writer);
        }

        writer.Close();
    }

    /// <summary>Four characters are one number. A loop is as fast as steps for each length.</summary>
    private static void WriteCharacters(SourceWriter writer, Capabilities capabilities) => writer.Write($$"""
        // Four characters at a time, the last ones perhaps twice. Only letters of the item have the bit 0x40.
        internal static bool AreEqual(global::System.ReadOnlySpan<char> text, string item)
        {
            if (text.Length != item.Length)
            {
                return false;
            }

            if (text.Length < 4)
            {
                return {{Fallback}}(text, {{Span}});
            }

            ref char left = ref {{Memory}}.GetReference(text);
            ref char right = ref {{Memory}}.GetReference({{Span}});
            {{Index(capabilities)}} length = text.Length;
            for ({{Index(capabilities)}} index = 0; index < length - 4; index += 4)
            {
                if (Difference(ref left, ref right, index) != 0)
                {
                    return false;
                }
            }

            return Difference(ref left, ref right, length - 4) == 0;
        }
        """);

    /// <summary>Eight bytes are one number. Two cover all lengths from 8 to 16.</summary>
    private static void WriteUtf8(SourceWriter writer, Capabilities capabilities) => writer.WriteLine().Write($$"""
        // Up to eight bytes at a time, the last ones perhaps twice.
        internal static bool AreEqual(global::System.ReadOnlySpan<byte> utf8Text, byte[] item)
        {
            if (utf8Text.Length != item.Length)
            {
                return false;
            }

            if (utf8Text.Length < 4)
            {
                return {{Fallback}}(utf8Text, item);
            }

            ref byte left = ref {{Memory}}.GetReference(utf8Text);
            ref byte right = ref {{Memory}}.GetReference({{Span}});
            {{Index(capabilities)}} length = utf8Text.Length;
            if (length < 8)
            {
                return (HalfDifference(ref left, ref right, 0) | HalfDifference(ref left, ref right, length - 4)) == 0;
            }

            for ({{Index(capabilities)}} index = 0; index < length - 16; index += 16)
            {
                if ((Difference(ref left, ref right, index) | Difference(ref left, ref right, index + 8)) != 0)
                {
                    return false;
                }
            }

            {{Index(capabilities)}} last = length < 16 ? 0 : length - 16;
            return (Difference(ref left, ref right, last) | Difference(ref left, ref right, length - 8)) == 0;
        }
        """);

    /// <summary>The type of an index. With a native one, the JIT need not widen it for each access.</summary>
    private static string Index(Capabilities capabilities) => capabilities.HasFileScopedNamespaces ? "nint" : "int";

    private static void WriteDifference(SourceWriter writer, Capabilities capabilities, string character, string method, string word)
    {
        var (letter, suffix) = (character == "byte" ? "40" : "0040", word == "uint" ? "U" : "UL");
        var count = (word == "uint" ? 32 : 64) / (letter.Length * 4);
        var letters = $"0x{string.Concat(Enumerable.Repeat(letter, count))}{suffix}";
        writer.WriteLine().Write($$"""
            // The bits in which {{(count == 4 ? "four" : "eight")}} characters differ, except the case of letters.
            {{Inlining.Attribute}}
            private static {{word}} {{method}}(ref {{character}} text, ref {{character}} item, {{Index(capabilities)}} index)
            {
                {{word}} left = {{Read(word, character, "text")}};
                {{word}} right = {{Read(word, character, "item")}};
                return (left ^ right) & ~((right & {{letters}}) >> 1);
            }
            """);
    }

    private static string Read(string word, string character, string text)
    {
        var place = $"ref {Unsafe}.Add(ref {text}, index)";
        return $"{Unsafe}.ReadUnaligned<{word}>({(character == "byte" ? place : $"ref {Unsafe}.As<char, byte>({place})")})";
    }

    /// <summary>Writes the comparison of bytes that older frameworks lack.</summary>
    private static void WriteBytes(SourceWriter writer) => writer.Write("""
        internal static bool AreEqual(global::System.ReadOnlySpan<byte> utf8Text, byte[] item)
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
