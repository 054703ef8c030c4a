using System.Collections.Generic;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>
/// Writes what an assembly says about its catalogs, for the analyzer: it sees neither the catalog nor, in another assembly,
/// the generated code.
/// </summary>
internal static class AssemblyMetadata
{
    /// <summary>The attributes of the assembly, one on each line; empty if the enum's members say everything.</summary>
    public static string Attributes(ApiContext api)
    {
        var attributes = new List<string>();
        foreach (var entry in new[] { CodeMetadata.Of(api), ColumnMetadata.Of(api) })
        {
            if (entry is var (key, value))
            {
                attributes.Add(
                    $"[assembly: global::System.Reflection.AssemblyMetadata({(string)Literal.Of(key)}, {(string)Literal.Of(value)})]");
            }
        }

        return string.Join("\n", attributes);
    }
}
