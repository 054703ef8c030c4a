using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members that compare UTF-8 input with the hashed texts, which are all ASCII.</summary>
internal static class Utf8Writer
{
    /// <summary>Writes the comparison that ignores case, which older frameworks lack.</summary>
    public static void WriteComparison(SourceWriter writer, ApiContext api)
    {
        if (api.Capabilities.HasAscii || !api.Capabilities.HasSpans)
        {
            return;
        }

        writer.WriteLine().Write("""
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

    public static void WriteTable(SourceWriter writer, ApiContext api)
    {
        if (api.Capabilities.HasSpans && api.Lookups.Texts.Hash is not null)
        {
            writer.WriteLine().Write("""
                // The texts of TextTable in UTF-8, made at the first search for UTF-8.
                private static class Utf8Table
                {
                    public static readonly byte[][] Items =
                        global::System.Array.ConvertAll(TextTable.Items, global::System.Text.Encoding.UTF8.GetBytes);
                }
                """);
        }
    }
}
