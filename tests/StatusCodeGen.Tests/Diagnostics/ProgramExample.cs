using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Tests.Exhaustiveness;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>A program that a page shows as an example: a whole <c>Program.cs</c>, which uses the catalog of the page.</summary>
internal static class ProgramExample
{
    /// <summary>The catalogs of the pages. All examples of a page share one.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<GeneratedProject>> Catalogs = [];

    /// <summary>The diagnostics of an example, as the compiler prints them, without the help link and the project.</summary>
    public static Task<string[]> Diagnose(string catalog, string program) =>
        Diagnose(catalog, program, ImmutableDictionary<string, ReportDiagnostic>.Empty);

    public static async Task<string[]> Diagnose(string catalog, string program, ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        var analyzed = await AnalyzedCode.Of(Compile(catalog, program, severities));
        return [.. analyzed.Diagnostics.Select(static diagnostic => diagnostic.ToString())];
    }

    public static Compilation Compile(string catalog, string program, ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        var compilation = Catalogs.GetOrAdd(catalog, static yaml => new(() => Generate(yaml))).Value.Compilation;
        var options = compilation.Options.WithOutputKind(OutputKind.ConsoleApplication).WithSpecificDiagnosticOptions(severities);
        var parseOptions = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);
        return compilation
            .WithOptions(options)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, parseOptions, "Program.cs"));
    }

    /// <summary>The severities that an <c>.editorconfig</c> gives to the rules in C# files.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> SeveritiesOf(string editorConfig) =>
        AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(editorConfig, "/project/.editorconfig") })
            .GetOptionsForSourcePath("/project/Program.cs")
            .TreeOptions;

    private static GeneratedProject Generate(string yaml)
    {
        var project = GeneratedProject.Create(yaml);
        Assert.That(project.Diagnose(), Is.Empty);
        return project;
    }
}
