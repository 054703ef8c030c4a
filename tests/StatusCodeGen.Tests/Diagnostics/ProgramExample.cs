using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Tests.Exhaustiveness;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>An example of code on a page: a whole <c>Program.cs</c> beside the catalog that the page shows.</summary>
internal static class ProgramExample
{
    /// <summary>The catalogs of the pages: all examples of one page have the same.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<GeneratedProject>> Catalogs = [];

    /// <summary>What is reported of an example, as the compiler prints it, less the rule's address and the project.</summary>
    public static Task<string[]> Diagnose(string catalog, string program) =>
        Diagnose(catalog, program, ImmutableDictionary<string, ReportDiagnostic>.Empty);

    public static async Task<string[]> Diagnose(string catalog, string program, ImmutableDictionary<string, ReportDiagnostic> severities) =>
        [.. (await AnalyzedCode.Of(Compile(catalog, program, severities))).Diagnostics.Select(static diagnostic => diagnostic.ToString())];

    public static Compilation Compile(string catalog, string program, ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        var project = Catalogs.GetOrAdd(catalog, static yaml => new(() => Generate(yaml))).Value;
        return project.Compilation
            .WithOptions(project.Compilation.Options.WithOutputKind(OutputKind.ConsoleApplication).WithSpecificDiagnosticOptions(severities))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose), "Program.cs"));
    }

    /// <summary>The severities that an <c>.editorconfig</c> gives to the rules in C# files.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> SeveritiesOf(string editorConfig) =>
        AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(editorConfig, "/project/.editorconfig") }).GetOptionsForSourcePath("/project/Program.cs").TreeOptions;

    private static GeneratedProject Generate(string yaml)
    {
        var project = GeneratedProject.Create(yaml);
        Assert.That(project.Diagnose(), Is.Empty);
        return project;
    }
}
