using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// Reports casts of constants to an enum that does not declare the value, comparisons of a code, cast to a number, with such a
/// value, and constants from which <c>FromCode</c> cannot make a code.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredCastAnalyzer : DiagnosticAnalyzer
{
    internal static readonly OperationRule Rule = new(
        ImmutableArray.Create(Descriptors.UndeclaredCast),
        Analyze,
        OperationKind.Conversion,
        OperationKind.Binary,
        OperationKind.Invocation);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rule.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.IsNotAnalyzed);
        Rule.Register(context);
    }

    private static void Analyze(AnalyzedOperation context, EnumDomains enums)
    {
        switch (context.Operation)
        {
            case IConversionOperation cast:
                AnalyzeCast(context, cast, enums);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                AnalyzeComparison(context, comparison, enums);
                break;
            case IInvocationOperation call:
                AnalyzeCall(context, call, enums);
                break;
        }
    }

    private static void AnalyzeCast(AnalyzedOperation context, IConversionOperation cast, EnumDomains enums)
    {
        if (!IsWritten(cast)
            || cast.Type is null
            || ValueOf(cast) is not { } value
            || enums.Find(Nullability.Strip(cast.Type)) is not { } codes)
        {
            return;
        }

        if (ScopeOf(context, enums).IsInScope(codes)
            && IsUndeclared(codes, value)
            && !ConstantUse.IsDeliberate(cast)
            && !CodeComparison.IsMember(cast.Operand))
        {
            Report(context, codes, cast.Syntax, codes.ShowValue(value));
        }
    }

    private static void AnalyzeComparison(AnalyzedOperation context, IBinaryOperation comparison, EnumDomains enums)
    {
        // Most comparisons have no cast: look for one before the options of the file.
        if ((IsCast(comparison.LeftOperand) || IsCast(comparison.RightOperand))
            && CodeComparison.WithNumber(ScopeOf(context, enums), comparison) is var (codes, number)
            && number.ConstantValue.Value is { } value
            && IsUndeclared(codes, value))
        {
            Report(context, codes, number.Syntax, codes.ShowValue(value));
        }
    }

    private static void AnalyzeCall(AnalyzedOperation context, IInvocationOperation call, EnumDomains enums)
    {
        if (GeneratedApi.ConstantCodeOf(call) is var (type, constant)
            && constant.ConstantValue.Value is { } value
            && ScopeOf(context, enums).FindInScope(type) is { IsMarked: true } codes
            && !codes.DeclaresCode(value))
        {
            Report(context, codes, constant.Syntax, value is string text ? Quotation.Of(text) : codes.ShowValue(value));
        }
    }

    private static bool IsCast(IOperation operation) =>
        operation is IConversionOperation conversion && (IsWritten(conversion) || IsCast(conversion.Operand));

    /// <summary>
    /// Whether a conversion is a cast in the source. <c>(Code?)205</c> is two conversions, to the enum and then to its nullable
    /// type. The outer one is the cast, but Roslyn 4.8 calls both of them implicit.
    /// </summary>
    private static bool IsWritten(IConversionOperation conversion) =>
        !conversion.IsImplicit
        || (conversion.Operand is IConversionOperation { IsImplicit: true, Syntax: CastExpressionSyntax syntax }
            && conversion.Syntax == syntax);

    private static EnumDomains ScopeOf(AnalyzedOperation context, EnumDomains enums) =>
        enums.WithScope(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree));

    private static bool IsUndeclared(CodeDomain codes, object value) => codes.Accepts(value) && !codes.Declares(value);

    /// <summary>
    /// Reports a value. In an enum that is not generated it is information: such a number was mostly chosen on purpose, for
    /// something that the enum has no member for.
    /// </summary>
    private static void Report(AnalyzedOperation context, CodeDomain codes, SyntaxNode place, string value) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.UndeclaredCast,
            place.GetLocation(),
            codes.IsMarked ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            properties: null,
            codes.Type.Name,
            value));

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
}
