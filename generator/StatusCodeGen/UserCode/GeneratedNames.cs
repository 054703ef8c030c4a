using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit;

namespace StatusCodeGen.UserCode;

/// <summary>The names that a catalog brings into the project.</summary>
/// <param name="Path">The catalog's file.</param>
/// <param name="Namespace">The namespace of the types, unescaped; empty for the global one.</param>
/// <param name="Types">The simple names of the types, unescaped.</param>
/// <param name="PartialType">The one of them that other parts may be added to.</param>
/// <param name="IsPublic">Whether the types are public; they are internal otherwise.</param>
internal sealed record GeneratedNames(
    string Path,
    string Namespace,
    EquatableArray<string> Types,
    string PartialType,
    bool IsPublic)
{
    /// <param name="path">The catalog's file.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="capabilities">What the project has, on which some types depend.</param>
    public static GeneratedNames Of(string path, Catalog catalog, Capabilities capabilities)
    {
        var types = new ApiTypes(catalog);
        return new(
            path,
            catalog.Namespace,
            types.All.Except(Missing(types, catalog, capabilities)).ToEquatableArray(),
            types.Lookup,
            catalog.IsPublic);
    }

    /// <summary>The names that any catalog brings along, since all catalogs share the types.</summary>
    /// <param name="path">The catalog's file.</param>
    public static GeneratedNames OfShared(string path) =>
        new(path, SharedCode.Namespace, SharedCode.Types.ToEquatableArray(), PartialType: "", IsPublic: false);

    private static IEnumerable<string> Missing(ApiTypes types, Catalog catalog, Capabilities capabilities)
    {
        if (!capabilities.HasJson)
        {
            yield return types.JsonConverter;
            yield return types.TextJsonConverter;
        }

        if (!capabilities.HasJson || !catalog.HasGroupJsonConverter)
        {
            yield return types.GroupJsonConverter;
        }
    }
}
