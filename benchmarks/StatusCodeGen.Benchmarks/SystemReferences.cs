using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Benchmarks;

/// <summary>The references of the compilations that the benchmarks create.</summary>
internal static class SystemReferences
{
    public static readonly IReadOnlyList<MetadataReference> All =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
