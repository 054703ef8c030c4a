using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the members that turn short texts into the numbers of their codes and back. The characters are the bytes of the
/// number, the first of them the highest byte.
/// </summary>
internal static class PackWriter
{
    private const int BitsPerCharacter = 8;

    public static void Write(SourceWriter writer, ApiContext api)
    {
        var length = api.Catalog.Type.MaxLength;
        foreach (var form in TextForm.Of(api))
        {
            WritePack(writer, form, length);
        }

        WriteLengthOf(writer, length);
        WriteUnpack(writer, length);
        if (api.Capabilities.HasJson)
        {
            WriteUnpackUtf8(writer, length);
        }
    }

    private static void WritePack(SourceWriter writer, TextForm form, int length) => writer.WriteLine().Write($$"""
        // The number of a text of {{Limits(length)}}; false for any other text.
        internal static bool TryPack({{form.Type}} {{form.Name}}, out long number)
        {
            number = 0;
            if (unchecked((uint)({{form.Name}}.Length - 1)) > {{ApiContext.Format(length - 1)}})
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

    private static void WriteLengthOf(SourceWriter writer, int length)
    {
        writer.WriteLine().Write("// The length of the text that a number packs; 0 if it packs none.");
        writer.Write("private static int LengthOf(long number)").Open();
        if (length * BitsPerCharacter < 64)
        {
            writer.Write($$"""
                if (number >> {{ApiContext.Format(length * BitsPerCharacter)}} != 0)
                {
                    return 0;
                }

                """);
        }

        writer.Write($$"""
            int length = 0;
            int shift = {{ApiContext.Format(length * BitsPerCharacter)}};
            while (shift > 0)
            {
                char character = CharacterAt(number, shift - {{ApiContext.Format(BitsPerCharacter)}});
                if (character < '!' || character > '~')
                {
                    break;
                }

                length++;
                shift -= {{ApiContext.Format(BitsPerCharacter)}};
            }

            // What follows the last character is 0.
            return (number & ((1L << shift) - 1)) == 0 ? length : 0;
            """).Close();
        writer.WriteLine().Write("""
            private static char CharacterAt(long number, int shift) => (char)((number >> shift) & 0xFF);
            """);
    }

    private static void WriteUnpack(SourceWriter writer, int length) => writer.WriteLine().Write($$"""
        // The text that a number packs; empty if it packs none.
        private static string Unpack(long number)
        {
            char[] characters = new char[LengthOf(number)];
            for (int index = 0; index < characters.Length; index++)
            {
                characters[index] = CharacterAt(number, {{Shift(length)}});
            }

            return new string(characters);
        }
        """);

    private static void WriteUnpackUtf8(SourceWriter writer, int length) => writer.WriteLine().Write($$"""
        // Writes the text that a number packs, and returns its length; 0 if it packs none.
        internal static int Unpack(long number, global::System.Span<byte> utf8Text)
        {
            int length = LengthOf(number);
            for (int index = 0; index < length; index++)
            {
                utf8Text[index] = (byte)CharacterAt(number, {{Shift(length)}});
            }

            return length;
        }
        """);

    /// <summary>The expression for how far to the left the character at the place <c>index</c> is.</summary>
    private static string Shift(int length) => $"{ApiContext.Format(BitsPerCharacter)} * ({ApiContext.Format(length - 1)} - index)";

    /// <summary>The texts that fit, in words.</summary>
    public static string Limits(int length) => length == 1
        ? "one printable ASCII character"
        : $"1 to {ApiContext.Format(length)} printable ASCII characters";
}
