using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    private static readonly Lazy<MetadataReference> Compiled = new(CreateReference);

    /// <summary>The compiled enum.</summary>
    public static MetadataReference Reference => Compiled.Value;

    /// <summary>
    /// Analyzes the body of a method, whose parameters are <c>JobCode c, bool flag</c> unless a test needs others.
    /// </summary>
    public static Task<AnalyzedCode> Analyze(
        string body,
        bool isReferenced = false,
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

    /// <summary>Analyzes a whole file. Its compilation contains the generated code, and can be run.</summary>
    public static Task<AnalyzedCode> AnalyzeFile(string code)
    {
        var compilation = Project.With(code);
        return AnalyzedCode.Of(compilation.WithOptions(((CSharpCompilationOptions)compilation.Options).WithAllowUnsafe(true)));
    }

    private static Task<AnalyzedCode> Analyzed(string code, bool isReferenced) =>
        AnalyzedCode.Of(isReferenced ? AnalyzedCode.Compile(code, NullableContextOptions.Enable, Reference) : Project.With(code));

    private static PortableExecutableReference CreateReference()
    {
        using var image = new MemoryStream();
        Assert.That(Project.Compilation.WithAssemblyName("Acme").Emit(image).Success, Is.True);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
