using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Guards;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// A value that the conditions of a ladder test. It reads more conditions than <see cref="GuardEvaluator"/> does, which
/// serves switches: a switch has patterns, and a ladder has comparisons.
/// </summary>
internal sealed partial class LadderValue
{
    private readonly Compilation _compilation;
    private readonly EnumDomains _enums;

    public LadderValue(Compilation compilation, EnumDomains enums, ValuePath path, IOperation code, CodeDomain codes) =>
        (_compilation, _enums, Path, Code, Codes) = (compilation, enums, path, code, codes);

    public ValuePath Path { get; }

    /// <summary>The first expression that reads the value.</summary>
    public IOperation Code { get; }

    public CodeDomain Codes { get; }

    /// <summary>The values for which a condition holds; null if it tests anything else.</summary>
    public ValueSet? Evaluate(IOperation condition)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return condition switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not =>
                Evaluate(not.Operand)?.Complement(Codes.Size),
            IBinaryOperation { OperatorMethod: null } binary => EvaluateBinary(binary),
            _ => EqualityIn(condition) is { } equal ? equal
                : IsNullTest(condition) ? Codes.NotNull
                : EvaluateGuard(condition),
        };
    }

    /// <summary>
    /// Whether everything that a condition asks about the value can be evaluated. It cannot if the value is compared with
    /// a variable, looked up in a collection or passed to a method: then the ladder does not list codes.
    /// </summary>
    public bool CanRead(IOperation condition) => Evaluate(condition) is not null || CanReadPart(condition);

    private ValueSet? EvaluateGuard(IOperation condition) =>
        GuardEvaluator.Evaluate(_compilation, _enums, Codes, [Path], condition);

    private ValueSet? EvaluateBinary(IBinaryOperation binary) => binary.OperatorKind switch
    {
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And =>
            Evaluate(binary.LeftOperand) is { } left && Evaluate(binary.RightOperand) is { } right ? left.Intersect(right) : null,
        BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or =>
            Evaluate(binary.LeftOperand) is { } left && Evaluate(binary.RightOperand) is { } right ? left.Union(right) : null,
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => EvaluateOrder(binary),
        _ => EvaluateGuard(binary),
    };

    /// <summary>A comparison with a constant, <c>code >= JobCode.Held</c> or <c>500 > (int)code</c>; null holds for none.</summary>
    private ValueSet? EvaluateOrder(IBinaryOperation order) =>
        CodeComparison.Of(order.LeftOperand, order.RightOperand) is var (compared, constant)
        && IsAsked(compared)
        && constant.ConstantValue.Value is { } value
        && Codes.Accepts(value)
            ? Codes.Matching(compared == order.LeftOperand ? order.OperatorKind : Mirror(order.OperatorKind), value)
            : null;

    private static BinaryOperatorKind Mirror(BinaryOperatorKind relation) => relation switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        _ => BinaryOperatorKind.LessThanOrEqual,
    };

    /// <summary>The value that <c>code.Equals(JobCode.Held)</c> or <c>Equals(code, JobCode.Held)</c> compares with.</summary>
    private ValueSet? EqualityIn(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { Name: nameof(Equals) } method } call
            || method.ContainingType.OriginalDefinition.SpecialType is not (SpecialType.System_Object
                or SpecialType.System_ValueType or SpecialType.System_Enum or SpecialType.System_Nullable_T))
        {
            return null;
        }

        var (left, right) = call.Arguments switch
        {
            [var only] => (call.Instance, only.Value),
            [var first, var second] => (first.Value, second.Value),
            _ => (null, null),
        };
        return left is not null && right is not null
            && CodeComparison.Of(left, right) is var (compared, constant)
            && IsAsked(Unboxed(compared))
            && (constant.ConstantValue.Value is null || constant.Type.IsSame(Codes.Type))
                ? EqualTo(constant)
                : null;
    }

    private bool IsNullTest(IOperation operation) =>
        operation is IPropertyReferenceOperation
        {
            Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T },
            Instance: { } instance,
        }
        && IsAsked(instance);

    private ValueSet EqualTo(IOperation constant) => constant.ConstantValue.Value switch
    {
        null => ValueSet.Of(Codes.Null),
        { } value when Codes.Accepts(value) => Codes.Matching(BinaryOperatorKind.Equals, value),
        _ => ValueSet.Empty,
    };

    private bool IsAsked(IOperation operation) =>
        ValuePath.Of(GoverningValue.WithoutCasts(_enums, operation)) is { } path && path.Equals(Path);

    private static IOperation Unboxed(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, Type.IsReferenceType: true, Operand: var inner } ? inner : operation;
}
