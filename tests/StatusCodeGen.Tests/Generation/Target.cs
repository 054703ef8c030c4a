using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.Generation;

/// <summary>A kind of consuming project: its references and its language version.</summary>
public sealed record Target(string Name, LanguageVersion Language, IReadOnlyList<MetadataReference> References)
{
    public static readonly Target Net10 = new("net10.0, newest C#", LanguageVersion.Preview, RunningReferences());

    /// <summary>The newest framework with the newest language version that every tested Roslyn supports.</summary>
    public static readonly Target Net10CSharp12 = new("net10.0, C# 12", LanguageVersion.CSharp12, Net10.References);

    public static readonly Target Net8 = new("net8.0, C# 12", LanguageVersion.CSharp12, Referenced("net8.0"));

    public static readonly Target Net8CSharp8 = new("net8.0, C# 8", LanguageVersion.CSharp8, Referenced("net8.0"));

    public static readonly Target Standard = new("netstandard2.0, C# 7.3", LanguageVersion.CSharp7_3, Referenced("netstandard2.0"));

    public static readonly Target StandardNewest = new("netstandard2.0, newest C#", LanguageVersion.Preview, Standard.References);

    public static readonly Target Framework = new("net472, C# 7.3", LanguageVersion.CSharp7_3, Referenced("net472"));

    public static readonly Target FrameworkWithJson = new(
        "net472 with System.Text.Json, C# 7.3",
        LanguageVersion.CSharp7_3,
        Referenced("net472", "System.Memory 4.5.5", "System.Text.Encodings.Web 8.0", "System.Text.Json 8.0"));

    public static readonly Target FrameworkWithJsonNewest = new(
        "net472 with System.Text.Json, newest C#",
        LanguageVersion.Preview,
        FrameworkWithJson.References);

    /// <summary>With the oldest System.Text.Json that has converters.</summary>
    public static readonly Target FrameworkWithOldJson = new(
        "net472 with System.Text.Json 4.7, C# 7.3",
        LanguageVersion.CSharp7_3,
        Referenced("net472", "System.Memory 4.5.4", "System.Text.Json 4.7"));

    public static readonly IReadOnlyList<Target> All =
    [
        Net10, Net8, Net8CSharp8, Standard, StandardNewest, Framework, FrameworkWithJson, FrameworkWithJsonNewest, FrameworkWithOldJson,
    ];

    /// <summary>The targets with the most features, with the fewest, and with some of them.</summary>
    public static readonly IReadOnlyList<Target> Extremes = [Net10, Standard, FrameworkWithJson];

    /// <summary>
    /// The targets in the newest language: with every feature, without spans, and with spans on an old framework.
    /// </summary>
    public static readonly IReadOnlyList<Target> Newest = [Net10, StandardNewest, FrameworkWithJsonNewest];

    /// <summary>Whether the Roslyn that the tests run on supports C# 14. The oldest supported Roslyn does not.</summary>
    public static bool HasCSharp14 => LanguageVersionFacts.TryParse("14", out _);

    public bool HasNullable => Language >= LanguageVersion.CSharp8;

    public override string ToString() => Name;

    /// <summary>Ignores the running test if Roslyn does not support C# 14.</summary>
    public static void NeedCSharp14()
    {
        if (!HasCSharp14)
        {
            Assert.Ignore("This Roslyn does not support C# 14.");
        }
    }

    /// <summary>Ignores the running test case if its arguments use one of some features and Roslyn does not support C# 14.</summary>
    /// <param name="features">A part of the code that uses the feature, for each feature.</param>
    public static void NeedCSharp14For(params string[] features)
    {
        var arguments = TestContext.CurrentContext.Test.Arguments.OfType<string>();
        if (arguments.Any(argument => features.Any(feature => argument.Contains(feature, StringComparison.Ordinal))))
        {
            NeedCSharp14();
        }
    }

    private static IReadOnlyList<MetadataReference> RunningReferences() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>The assemblies in folders that the project file lists.</summary>
    private static IReadOnlyList<MetadataReference> Referenced(params string[] folders) =>
        [.. folders
            .Select(static folder => typeof(Target).Assembly
                .GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(metadata => metadata.Key == folder)
                .Value!)
            .SelectMany(static path => Directory.GetFiles(path, "*.dll", SearchOption.AllDirectories))
            .Where(static path => !path.EndsWith("Thunk.dll", StringComparison.Ordinal))
            .Where(static path => !path.EndsWith("Wrapper.dll", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];
}
