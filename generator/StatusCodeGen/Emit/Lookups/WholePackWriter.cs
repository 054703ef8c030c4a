using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the method that turns a text of the whole length into a number: it reads the first characters at once, and then the
/// last, and checks each of these with two sums.
/// </summary>
internal static class WholePackWriter
{
    /// <summary>How many characters are read at once.</summary>
    public const int Width = TextWindow.Width;

    /// <summary>
    /// Writes the method that reads a text of the whole length at once: the length is constant then, so that nothing checks it.
    /// </summary>
    public static void WriteMethod(SourceWriter writer, TextForm form, int length)
    {
        var text = form.Name;
        var last = ApiContext.Format(length - Width);
        writer.WriteLine().Write($"// The number of a text of {PackWriter.Limits(length)}; false for any other text.");
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

        var shift = ApiContext.Format(PackWriter.BitsPerCharacter * (length - Width));
        writer.Write($"""
            // The first four bytes, and the last four, some of which may be the same.
            ulong start = Read({text}, 0);
            ulong end = Read({text}, {last});
            bool isPrintable = AreBytesPrintable((start << 32) | end);
            number = isPrintable ? unchecked((long)((start << {shift}) | end)) : 0;
            """);
    }

    private static void WriteCharacters(SourceWriter writer, string text, int length, string last)
    {
        var shift = ApiContext.Format(PackWriter.BitsPerCharacter * (length - Width));
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

    /// <summary>Writes what the method reads and checks several characters with.</summary>
    public static void WriteHelpers(SourceWriter writer, TextForm form)
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
}
