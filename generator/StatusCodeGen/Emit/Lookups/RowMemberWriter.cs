using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members of the lookup class that list the page's rows.</summary>
internal static class RowMemberWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        writer.Write($$"""
            /// <summary>The number of codes: {{ApiContext.Format(api.Codes.Count)}}.</summary>
            public static int Count => {{ApiContext.Format(api.Codes.Count)}};
            """);
        if (api.Capabilities.HasSpans)
        {
            writer.WriteLine().Write($$"""
                /// <summary>The codes, in the page's order.</summary>
                public static global::System.ReadOnlySpan<{{api.Enum}}> Values =>
                    global::System.Runtime.InteropServices.MemoryMarshal.Cast<{{api.Type}}, {{api.Enum}}>({{Numbers(api)}});
                """);
        }

        writer.WriteLine().Write($$"""
            /// <summary>The page's rows, in its order.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<{{api.Info}}> All => PageTable.Rows;
            """);
        if (api.Capabilities.HasSpans)
        {
            WriteInGroup(writer, api);
        }
    }

    private static string Numbers(ApiContext api) =>
        api.Lookups.Texts.Identifiers.Count == 0 ? "NumberTable" : $"NumberTable.Slice(0, {ApiContext.Format(api.Codes.Count)})";

    /// <summary>
    /// The rows of a group are adjacent, so a group is a slice. The compiler makes a jump table of the switch.
    /// </summary>
    private static void WriteInGroup(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($$"""
            /// <summary>The codes of a group, in the page's order; none if the group is not declared.</summary>
            public static global::System.ReadOnlySpan<{{api.Enum}}> InGroup({{api.Group}} group)
            """).Open();
        writer.Write("switch (group)").Open();
        var start = 0;
        foreach (var section in api.Catalog.Sections)
        {
            if (!(section.IsUnknown && api.IsUnknownScattered))
            {
                WriteSlice(writer, api, section.Identifier, start, section.Codes.Count);
            }

            start += section.Codes.Count;
        }

        if (api.IsUnknownScattered)
        {
            var unknown = $"{api.Group}.{Group.Unknown}";
            writer.Write($"""
                case {unknown}:
                    return global::System.Array.FindAll(Values.ToArray(), code => {api.Extensions}.GetGroup(code) == {unknown});
                """);
        }

        writer.Write("""
            default:
                return default;
            """);
        writer.Close().Close();
    }

    private static void WriteSlice(SourceWriter writer, ApiContext api, string group, int start, int count)
    {
        if (count > 0)
        {
            writer.Write($"""
                case {api.Group}.{Keyword.EscapeMember(group)}:
                    return Values.Slice({ApiContext.Format(start)}, {ApiContext.Format(count)});
                """);
        }
    }
}
