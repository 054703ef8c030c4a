using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen;

/// <summary>What the project, or the package in its name, has set for the generator.</summary>
/// <param name="RootNamespace">The default for the namespaces of catalogs; may be empty.</param>
/// <param name="MapsToCatalogs">
/// Whether the members of enums are mapped to their lines in the catalogs. The package sets this for editors, and never for
/// a build, whose output must not depend on where the project is.
/// </param>
internal sealed record ProjectSettings(string RootNamespace, bool MapsToCatalogs)
{
    /// <summary>The key of the global configuration that <see cref="MapsToCatalogs"/> is read from.</summary>
    public const string MapsToCatalogsKey = "status_code_gen_maps_to_catalogs";

    public static ProjectSettings Read(AnalyzerConfigOptions options) => new(
        options.TryGetValue("build_property.RootNamespace", out var name) ? name : "",
        options.TryGetValue(MapsToCatalogsKey, out var maps) && maps == "true");
}
