using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Reads comparisons with a constant, which may be on either side.</summary>
internal static class CodeComparison
{
    /// <summary>The operand of a comparison that is not constant, and the constant; null if there are not one of each.</summary>
    public static (IOperation Compared, IOperation Constant)? Of(IOperation left, IOperation right) =>
        (ConstantIn(left), ConstantIn(right)) switch
        {
            (null, { } constant) => (left, constant),
            ({ } constant, null) => (right, constant),
            _ => null,
        };

    /// <summary>
    /// For a comparison such as <c>(int)code == 3402</c>, the codes and the number. Null if no code in scope is cast, if the
    /// cast does not keep the codes distinct, or if the constant was cast from an enum: then its member has a name.
    /// </summary>
    public static (CodeDomain Codes, IOperation Number)? WithNumber(EnumDomains enums, IBinaryOperation comparison) =>
        comparison.OperatorMethod is null
        && Of(comparison.LeftOperand, comparison.RightOperand) is var (compared, number)
        && !IsFromEnum(number)
        && GoverningValue.WithoutCasts(enums, compared) is { Type: { } type } code
        && code != compared
        && enums.FindInScope(Nullability.Strip(type)) is { } codes
            ? (codes, number)
            : null;

    /// <summary>The constant inside implicit conversions, such as to a nullable type; null if there is none.</summary>
    private static IOperation? ConstantIn(IOperation operation)
    {
        while (!operation.ConstantValue.HasValue && operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation.ConstantValue.HasValue ? operation : null;
    }

    /// <summary>Whether a constant is the member of an enum: its name says what the number means.</summary>
    public static bool IsMember(IOperation constant) => constant switch
    {
        IFieldReferenceOperation { Field.ContainingType.TypeKind: TypeKind.Enum } => true,
        IConversionOperation conversion => IsMember(conversion.Operand),
        _ => false,
    };

    private static bool IsFromEnum(IOperation constant) => constant switch
    {
        { Type: { } type } when Nullability.Strip(type).TypeKind == TypeKind.Enum => true,
        IConversionOperation conversion => IsFromEnum(conversion.Operand),
        _ => false,
    };
}
