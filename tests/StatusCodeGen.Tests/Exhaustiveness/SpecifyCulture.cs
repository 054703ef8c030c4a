using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Tests.Exhaustiveness;

// The rules about analyzers are for those that a compiler loads. This one runs only in tests.
#pragma warning disable RS1029, RS1036, RS1038, RS1041, RS2008

/// <summary>
/// Replaces CA1304, which comes with the SDK: reports every call without arguments at the same place, the whole call. It does
/// not look for another method with a culture, so it reports more than the rule itself.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SpecifyCulture : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("CA1304", "Specify CultureInfo", "Specify CultureInfo", "Globalization", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            static context =>
            {
                if (context.Node is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, call.GetLocation()));
                }
            },
            SyntaxKind.InvocationExpression);
    }
}
