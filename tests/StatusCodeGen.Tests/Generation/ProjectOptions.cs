using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Tests.Generation;

/// <summary>The MSBuild properties that a project passes to the compiler, and what the package sets for editors.</summary>
internal sealed class ProjectOptions(string? rootNamespace, bool mapsToCatalogs = false) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(rootNamespace, mapsToCatalogs);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string? rootNamespace, bool mapsToCatalogs) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => rootNamespace,
                ProjectSettings.MapsToCatalogsKey => mapsToCatalogs ? "true" : "false",
                _ => null,
            };
            return value is not null;
        }
    }
}
