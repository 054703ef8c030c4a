using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>A generated enum of six codes in three groups, and code that uses it.</summary>
internal static class JobCode
{
    public const string Yaml = """
        catalog:
          name: JobCode
          namespace: Acme
        groups:
          - name: Waiting
            codes:
              - { code: 10, name: Queued }
              - { code: 11, name: Held }
          - name: Done
            codes:
              - { code: 20, name: Finished }
              - { code: 21, name: default }
          - name: Failed
            codes:
              - { code: 40, name: Refused, deprecated: true }
              - { code: 41, name: Crashed }
        """;

    private static readonly GeneratedProject Project = GeneratedProject.Create(Yaml);

    private static readonly Lazy<byte[]> Image = new(static () => Emit(Project.Compilation.WithAssemblyName("Acme")));

    private static readonly Lazy<MetadataReference> Compiled = new(static () => MetadataReference.CreateFromImage(Image.Value));

    /// <summary>The compiled enum.</summary>
    public static MetadataReference Reference => Compiled.Value;

    /// <summary>
    /// Analyzes the body of a method, whose parameters are <c>JobCode c, bool flag</c> unless a test needs others. It has the enum
    /// in a reference: to compile the generated code again for each test would take most of its time.
    /// </summary>
    public static Task<AnalyzedCode> Analyze(
        string body,
        bool isReferenced = true,
        string parameters = "JobCode c, bool flag") => Analyzed($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Acme;

        #pragma warning disable CS0612 // Refused is deprecated, and arms use it.

        static class Consumer
        {
            static int Handle({{parameters}})
            {
                {{body}}
            }
        }
        """, isReferenced);

    /// <summary>Analyzes a whole file, which has the enum in a reference.</summary>
    public static Task<AnalyzedCode> AnalyzeFile(string code) => Analyzed(code, isReferenced: true);

    /// <summary>Loads code that has the enum in a reference, to run it.</summary>
    public static Assembly Load(AnalyzedCode analyzed)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(Image.Value));
        return context.LoadFromStream(new MemoryStream(Emit(analyzed.Compilation)));
    }

    private static Task<AnalyzedCode> Analyzed(string code, bool isReferenced) =>
        AnalyzedCode.Of(isReferenced ? AnalyzedCode.Compile(code, NullableContextOptions.Enable, Reference) : Project.With(code));

    private static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.That(result.Success, Is.True, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
