using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// Applies all rules to the C# in <c>.razor</c> and <c>.cshtml</c> files. The compiler sees it only in the code that Razor
/// generates, which the other analyzers skip. A report is at the line of the Razor file.
/// </summary>
/// <remarks>
/// This is a separate analyzer for speed. The driver calls it once for each file, and not for each operation of generated
/// code. A generated file that does not come from Razor costs a look at its <c>#line</c> directives.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<OperationRule> Rules =
        ImmutableArray.Create(SwitchAnalyzer.Rule, LadderAnalyzer.Rule, UndeclaredCastAnalyzer.Rule);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.SelectMany(static rule => rule.Descriptors).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.IsAnalyzed);
        context.RegisterCompilationStartAction(static start =>
        {
            var enums = new EnumDomains();
            start.RegisterSemanticModelAction(context => Analyze(context, enums));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, EnumDomains enums)
    {
        // The other analyzers examine every file that does not count as generated, wherever its lines come from.
        if (!context.IsGeneratedCode || !RazorCode.IsIn(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        foreach (var operation in OperationsIn(context.SemanticModel, context.CancellationToken))
        {
            foreach (var rule in Rules)
            {
                rule.Apply(new(operation, context, Report), enums);
            }
        }

        void Report(Diagnostic diagnostic)
        {
            if (RazorCode.IsAt(diagnostic.Location, context.CancellationToken))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    /// <summary>Every operation of a file, as the driver finds them.</summary>
    private static IEnumerable<IOperation> OperationsIn(SemanticModel model, CancellationToken cancellation)
    {
        var nodes = new Stack<SyntaxNode>();
        nodes.Push(model.SyntaxTree.GetRoot(cancellation));
        while (nodes.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var node = nodes.Pop();

            // The operation of a declaration is its body, without the default values of its parameters and its attributes.
            var root = node is CompilationUnitSyntax or MemberDeclarationSyntax or AccessorDeclarationSyntax
                ? null
                : model.GetOperation(node, cancellation);
            if (root is not null)
            {
                foreach (var operation in root.DescendantsAndSelf())
                {
                    yield return operation;
                }

                continue;
            }

            foreach (var child in node.ChildNodes().Reverse())
            {
                nodes.Push(child);
            }
        }
    }
}
