using System.Linq;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the members that turn short texts into the numbers of their codes. The characters are the bytes of the number, the
/// first of them the highest byte. A text of the usual length is read without a branch for each character, which the processor
/// would have to guess.
/// </summary>
internal static class PackWriter
{
    public const int BitsPerCharacter = 8;

    /// <summary>How many characters are read at once.</summary>
    private const int Width = TextWindow.Width;

    public static void Write(SourceWriter writer, ApiContext api)
    {
        var length = api.Catalog.Type.MaxLength;
        var isAtOnce = length >= Width && api.Capabilities.HasSpans;
        foreach (var form in TextForm.Of(api))
        {
            if (length < Width)
            {
                WriteFew(writer, form, length);
            }
            else if (isAtOnce)
            {
                WriteAtOnce(writer, form, length);
                WriteEach(writer, form, "private", "TryPackShorter", length - 1, length);
                WriteRead(writer, form);
            }
            else
            {
                WriteEach(writer, form, "internal", "TryPack", length, length);
            }
        }

        if (length < Width || isAtOnce)
        {
            WriteIsPrintable(writer);
        }
    }

    /// <summary>
    /// Writes the method that reads a text of the whole length at once: the length is constant then, so that nothing checks it.
    /// </summary>
    private static void WriteAtOnce(SourceWriter writer, TextForm form, int length)
    {
        var text = form.Name;
        var last = ApiContext.Format(length - Width);
        writer.WriteLine().Write($"// The number of a text of {Limits(length)}; false for any other text.");
        writer.Write(Inlining.Attribute).Write($"internal static bool TryPack({form.Type} {text}, out long number)").Open();
        writer.Write($$"""
            if ({{text}}.Length != {{ApiContext.Format(length)}})
            {
                return TryPackShorter({{text}}, out number);
            }

            """);
        if (form.IsUtf8)
        {
            WriteBytes(writer, text, length, last);
        }
        else
        {
            WriteCharacters(writer, text, length, last);
        }

        writer.Write("return isPrintable;").Close();
    }

    private static void WriteBytes(SourceWriter writer, string text, int length, string last)
    {
        if (length == Width)
        {
            writer.Write($"""
                ulong bytes = Read({text}, 0);
                bool isPrintable = AreBytesPrintable(bytes | (bytes << 32));
                number = isPrintable ? unchecked((long)bytes) : 0;
                """);
            return;
        }

        writer.Write($"""
            // The first four bytes, and the last four, some of which may be the same.
            ulong start = Read({text}, 0);
            ulong end = Read({text}, {last});
            bool isPrintable = AreBytesPrintable((start << 32) | end);
            number = isPrintable ? unchecked((long)((start << {ApiContext.Format(BitsPerCharacter * (length - Width))}) | end)) : 0;
            """);
    }

    private static void WriteCharacters(SourceWriter writer, string text, int length, string last)
    {
        var shift = ApiContext.Format(BitsPerCharacter * (length - Width));
        switch (length)
        {
            case Width:
                writer.Write($"""
                    ulong characters = Read({text}, 0);
                    bool isPrintable = AreCharactersPrintable(characters);
                    number = isPrintable ? Narrow(characters) : 0;
                    """);
                break;
            case Width + 1:
                writer.Write($"""
                    ulong start = Read({text}, 0);
                    uint end = {text}[{ApiContext.Format(Width)}];
                    bool isPrintable = AreCharactersPrintable(start) & IsPrintable(end);
                    number = isPrintable ? ((long)Narrow(start) << {shift}) | end : 0;
                    """);
                break;
            default:
                writer.Write($"""
                    // The first four characters, and the last four, some of which may be the same.
                    ulong start = Read({text}, 0);
                    ulong end = Read({text}, {last});
                    bool isPrintable = AreCharactersPrintable(start) & AreCharactersPrintable(end);
                    number = isPrintable ? ((long)Narrow(start) << {shift}) | Narrow(end) : 0;
                    """);
                break;
        }
    }

    private static void WriteRead(SourceWriter writer, TextForm form)
    {
        var text = form.Name;
        writer.WriteLine().Write(form.IsUtf8
            ? $$"""
                // Four bytes from a place on, the first of them the highest.
                {{Inlining.Attribute}}
                private static uint Read({{form.Type}} {{text}}, int start) =>
                    global::System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian({{text}}.Slice(start, 4));

                // Whether each of eight bytes is at least '!' (0x21) and at most '~' (0x7E). The one sum sets the highest bit of a
                // byte that is not below '!', and the other that of a byte above '~'. Beyond ASCII, it is set before.
                {{Inlining.Attribute}}
                private static bool AreBytesPrintable(ulong bytes)
                {
                    ulong atLeast = unchecked(bytes + 0x5F5F5F5F5F5F5F5FUL);
                    ulong above = unchecked(bytes + 0x0101010101010101UL);
                    return (atLeast & ~above & ~bytes & 0x8080808080808080UL) == 0x8080808080808080UL;
                }
                """
            : $$"""
                // Four characters from a place on, the first of them the lowest 16 bits.
                {{Inlining.Attribute}}
                private static ulong Read({{form.Type}} {{text}}, int start) => global::System.BitConverter.IsLittleEndian
                    ? global::System.Runtime.InteropServices.MemoryMarshal.Read<ulong>(
                        global::System.Runtime.InteropServices.MemoryMarshal.AsBytes({{text}}.Slice(start, 4)))
                    : {{HashWriter.Characters(text)}};

                // Four characters of a byte each as four bytes, the first of them the highest.
                {{Inlining.Attribute}}
                private static uint Narrow(ulong characters)
                {
                    // Two pairs of bytes: the first are the lowest 16 bits, the second are bits 32 to 47.
                    ulong pairs = (characters << 8) | (characters >> 16);
                    return unchecked(((uint)(ushort)pairs << 16) | (ushort)(pairs >> 32));
                }

                // Whether each of four characters is at least '!' (0x21) and at most '~' (0x7E). The one sum sets the highest bit of
                // a character that is not below '!', and the other that of one above '~'. From U+8000 on, it is set before.
                {{Inlining.Attribute}}
                private static bool AreCharactersPrintable(ulong characters)
                {
                    ulong atLeast = unchecked(characters + 0x7FDF7FDF7FDF7FDFUL);
                    ulong above = unchecked(characters + 0x7F817F817F817F81UL);
                    return (atLeast & ~above & ~characters & 0x8000800080008000UL) == 0x8000800080008000UL;
                }
                """);
    }

    private static void WriteIsPrintable(SourceWriter writer) => writer.WriteLine().Write($$"""
        {{Inlining.Attribute}}
        private static bool IsPrintable(uint character) => unchecked(character - '!') <= '~' - '!';
        """);

    /// <summary>Writes the method for texts of at most three characters: the first, the middle and the last are all of them.</summary>
    private static void WriteFew(SourceWriter writer, TextForm form, int length)
    {
        var text = form.Name;
        string[] places = length switch { 1 => ["0"], 2 => ["0", "last"], _ => ["0", "middle", "last"] };
        writer.WriteLine().Write($"// The number of a text of {Limits(length)}; false for any other text.");
        writer.Write(Inlining.Attribute).Write($"internal static bool TryPack({form.Type} {text}, out long number)").Open();
        writer.Write($$"""
            int last = {{text}}.Length - 1;
            if ({{(length == 1 ? "last != 0" : $"unchecked((uint)last) > {ApiContext.Format(length - 1)}")}})
            {
                number = 0;
                return false;
            }

            """);
        if (length == 2)
        {
            writer.Write("// The first and the last character, which may be the same.");
        }
        else if (length == 3)
        {
            writer.Write("// The first, the middle and the last character, which may be the same.");
            writer.Write($"int middle = {text}.Length >> 1;");
        }

        writer.Write($"bool isPrintable = {string.Join(" & ", places.Select(place => $"IsPrintable({text}[{place}])"))};");
        writer.Write($"number = isPrintable ? {string.Join(" | ", places.Select(place => Shift(text, place, length)))} : 0;");
        writer.Write("return isPrintable;").Close();
    }

    /// <summary>The expression for a character where it is in the number.</summary>
    private static string Shift(string text, string place, int length)
    {
        var highest = ApiContext.Format(BitsPerCharacter * (length - 1));
        return (place, length) switch
        {
            ("0", 1) => $"{text}[0]",
            ("0", _) => $"((long){text}[0] << {highest})",
            _ => $"((long){text}[{place}] << ({highest} - ({ApiContext.Format(BitsPerCharacter)} * {place})))",
        };
    }

    /// <summary>Writes the method that reads one character after another.</summary>
    private static void WriteEach(SourceWriter writer, TextForm form, string access, string name, int longest, int length) =>
        writer.WriteLine().Write($$"""
        // The number of a text of {{Limits(longest)}}; false for any other text.
        {{access}} static bool {{name}}({{form.Type}} {{form.Name}}, out long number)
        {
            number = 0;
            if (unchecked((uint)({{form.Name}}.Length - 1)) > {{ApiContext.Format(longest - 1)}})
            {
                return false;
            }

            long bits = 0;
            for (int index = 0; index < {{form.Name}}.Length; index++)
            {
                uint character = {{form.Name}}[index];
                if (unchecked(character - '!') > '~' - '!')
                {
                    return false;
                }

                bits = (bits << {{ApiContext.Format(BitsPerCharacter)}}) | character;
            }

            number = bits << ({{ApiContext.Format(BitsPerCharacter)}} * ({{ApiContext.Format(length)}} - {{form.Name}}.Length));
            return true;
        }
        """);

    /// <summary>The texts that fit, in words.</summary>
    public static string Limits(int length) => length == 1
        ? "one printable ASCII character"
        : $"1 to {ApiContext.Format(length)} printable ASCII characters";
}
