namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the comparisons of UTF-8 with ASCII that older frameworks lack.</summary>
internal static class AsciiWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        if (api.Capabilities.HasAscii || !api.Capabilities.HasSpans)
        {
            return;
        }

        Write(writer, "IsEqual", "utf8Text[index] != item[index]");
        Write(writer, "IsEqualIgnoringCase", "ToUpper(utf8Text[index]) != ToUpper(item[index])");
        writer.WriteLine().Write("private static int ToUpper(int character) => character >= 'a' && character <= 'z' ? character - 0x20 : character;");
    }

    private static void Write(SourceWriter writer, string method, string differs) => writer.WriteLine().Write($$"""
        private static bool {{method}}(global::System.ReadOnlySpan<byte> utf8Text, string item)
        {
            if (utf8Text.Length != item.Length)
            {
                return false;
            }

            for (int index = 0; index < item.Length; index++)
            {
                if ({{differs}})
                {
                    return false;
                }
            }

            return true;
        }
        """);
}
