using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the table of the hashed texts in UTF-8, with which such input is compared.</summary>
internal static class Utf8Writer
{
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
