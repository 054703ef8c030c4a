using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members that turn the numbers of codes back into short texts.</summary>
internal static class UnpackWriter
{
    private const int BitsPerCharacter = PackWriter.BitsPerCharacter;

    public static void Write(SourceWriter writer, ApiContext api)
    {
        var length = api.Catalog.Type.MaxLength;
        WriteLengthOf(writer, length);
        WriteUnpack(writer, length);
        if (api.Capabilities.HasJson)
        {
            WriteUnpackUtf8(writer, length);
        }
    }

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

    private static string Shift(int length) =>
        $"{ApiContext.Format(BitsPerCharacter)} * ({ApiContext.Format(length - 1)} - index)";
}
