using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.Generation;

/// <summary>A kind of consuming project: what it references and which language it is written in.</summary>
public sealed record Target(string Name, LanguageVersion Language, IReadOnlyList<MetadataReference> References)
{
    public static readonly Target Net10 = new("net10.0, newest C#", LanguageVersion.Preview, RunningReferences());

    public static readonly Target Net8 = new("net8.0, C# 12", LanguageVersion.CSharp12, Referenced("net8.0"));

    public static readonly Target Net8CSharp8 = new("net8.0, C# 8", LanguageVersion.CSharp8, Referenced("net8.0"));

    public static readonly Target Standard = new("netstandard2.0, C# 7.3", LanguageVersion.CSharp7_3, Referenced("netstandard2.0"));

    public static readonly Target Framework = new("net472, C# 7.3", LanguageVersion.CSharp7_3, Referenced("net472"));

    public static readonly Target FrameworkWithJson = new(
        "net472 with System.Text.Json, C# 7.3",
        LanguageVersion.CSharp7_3,
        Referenced("net472", "System.Memory", "System.Text.Json"));

    public static readonly IReadOnlyList<Target> All = [Net10, Net8, Net8CSharp8, Standard, Framework, FrameworkWithJson];

    /// <summary>The most and the least that generated code can use, and what is between.</summary>
    public static readonly IReadOnlyList<Target> Extremes = [Net10, Standard, FrameworkWithJson];

    public bool HasNullable => Language >= LanguageVersion.CSharp8;

    public override string ToString() => Name;

    private static IReadOnlyList<MetadataReference> RunningReferences() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>The assemblies in folders that the project file names.</summary>
    private static IReadOnlyList<MetadataReference> Referenced(params string[] folders) =>
        [.. folders
            .Select(static folder => typeof(Target).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == folder).Value!)
            .SelectMany(static path => Directory.GetFiles(path, "*.dll", SearchOption.AllDirectories))
            .Where(static path => !path.EndsWith("Thunk.dll", StringComparison.Ordinal) && !path.EndsWith("Wrapper.dll", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];
}
