using System.Linq;
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
                    {{Cast(api, Numbers(api))}};
                """);
        }

        writer.WriteLine().Write($$"""
            /// <summary>The page's rows, in its order.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<{{api.Info}}> All => Lookup.PageTable.Rows;
            """);
        if (api.Capabilities.HasSpans)
        {
            WriteInGroup(writer, api);
        }

        // A member cannot have the name of its class (CS0542).
        if (api.IsTranslated && api.Types.Lookup != "Languages")
        {
            writer.WriteLine().Write("""
                /// <summary>The languages that the catalog is translated into, as BCP 47 tags in their order.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<string> Languages =>
                    Lookup.Translations.LanguageTable.Tags;
                """);
        }
    }

    private static string Numbers(ApiContext api) =>
        !api.Lookups.Texts.Further.Any() ? "Lookup.NumberTable" : $"Lookup.NumberTable.Slice(0, {ApiContext.Format(api.Codes.Count)})";

    /// <summary>
    /// The rows of most groups are adjacent, so that a group is a slice of all rows. The others are slices of a table of
    /// their own. The compiler makes a jump table of the switch.
    /// </summary>
    private static void WriteInGroup(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($$"""
            /// <summary>The codes of a group, in the page's order; none if the group is not declared.</summary>
            public static global::System.ReadOnlySpan<{{api.Enum}}> InGroup({{api.Group}} group)
            """).Open();
        writer.Write("switch (group)").Open();
        foreach (var (group, start, count, isScattered) in GroupSlices.Of(api))
        {
            var table = isScattered ? Cast(api, "Lookup.ScatteredNumberTable") : "Values";
            writer.Write($"""
                case {api.Group}.{Keyword.EscapeMember(group)}:
                    return {table}.Slice({ApiContext.Format(start)}, {ApiContext.Format(count)});
                """);
        }

        writer.Write("""
            default:
                return default;
            """);
        writer.Close().Close();
    }

    private static string Cast(ApiContext api, string numbers) =>
        $"global::System.Runtime.InteropServices.MemoryMarshal.Cast<{api.Type}, {api.Enum}>({numbers})";
}
