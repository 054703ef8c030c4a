using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>Compiles contenders at start-up, with the compiler that this project references, and loads them.</summary>
internal static class CompiledSource
{
    /// <param name="name">The name of the contenders' catalog.</param>
    /// <param name="source">Their code. It may use the internal types of this project.</param>
    /// <exception cref="InvalidOperationException">The code does not compile.</exception>
    public static Assembly Load(string name, string source)
    {
        var compilation = CSharpCompilation.Create(
            "StatusCodeGen.Benchmarks.Switches",
            [CSharpSyntaxTree.ParseText(source)],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        image.Position = 0;
        return new AssemblyLoadContext(name).LoadFromStream(image);
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetDirectoryName(path) == AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))
            .Select(static path => MetadataReference.CreateFromFile(path));
}
