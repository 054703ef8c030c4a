using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Reports casts of constants to an enum that does not declare the value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredCastAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.UndeclaredCast);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.IsNotAnalyzed);
        context.RegisterCompilationStartAction(static start =>
        {
            var enums = new EnumDomains();
            start.RegisterOperationAction(context => Analyze(context, enums), OperationKind.Conversion);
        });
    }

    private static void Analyze(OperationAnalysisContext context, EnumDomains enums)
    {
        var cast = (IConversionOperation)context.Operation;
        if (cast.IsImplicit
            || cast.Type is null
            || ValueOf(cast) is not { } value
            || enums.Find(Nullability.Strip(cast.Type)) is not { } codes)
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(cast.Syntax.SyntaxTree);
        if (enums.WithScope(options).IsInScope(codes) && codes.Accepts(value) && !codes.Declares(value) && !IsInPattern(cast))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.UndeclaredCast,
                cast.Syntax.GetLocation(),
                codes.Type.Name,
                OrderedDomain.KeyOf(value)));
        }
    }

    /// <summary>
    /// The constant that is cast. A cast to <c>Code?</c> is not a constant itself, but the conversion to the enum
    /// inside it is. Null for a constant of the enum type: it is declared, or reported where it is cast.
    /// </summary>
    private static object? ValueOf(IConversionOperation cast)
    {
        IOperation value = cast;
        while (!value.ConstantValue.HasValue && value is IConversionOperation { Operand: var inner })
        {
            value = inner;
        }

        var source = value is IConversionOperation { Operand: var operand } && (value == cast || value.IsImplicit) ? operand : value;
        return source.Type.IsSame(Nullability.Strip(cast.Type!)) ? null : value.ConstantValue.Value;
    }

    /// <summary>Whether an operation is in a label or a pattern: it may match an undeclared code on purpose.</summary>
    private static bool IsInPattern(IOperation operation)
    {
        for (var part = operation.Parent; part is not null; part = part.Parent)
        {
            switch (part)
            {
                case IPatternOperation or ISingleValueCaseClauseOperation:
                    return true;
                case ICaseClauseOperation or ISwitchExpressionArmOperation or IAnonymousFunctionOperation:
                    return false;
            }
        }

        return false;
    }
}
