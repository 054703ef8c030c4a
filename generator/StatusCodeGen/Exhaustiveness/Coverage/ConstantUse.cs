using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Decides from the place of a constant whether its author means a number that no code declares.</summary>
internal static class ConstantUse
{
    /// <summary>
    /// Whether a constant is a label or part of a pattern, which may match an undeclared code on purpose; a bound, a mask or
    /// the base of a calculation; or the value of a constant, which has a name of its own.
    /// </summary>
    public static bool IsDeliberate(IOperation constant)
    {
        while (constant.Parent is IConversionOperation conversion)
        {
            constant = conversion;
        }

        return IsOperand(constant) || IsNamed(constant) || IsInConstant(constant);
    }

    private static bool IsOperand(IOperation constant) => constant.Parent switch
    {
        IBinaryOperation binary => IsOrderOrCalculation(binary.OperatorKind),
        ICompoundAssignmentOperation compound => IsOrderOrCalculation(compound.OperatorKind),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.BitwiseNegation } => true,
        _ => false,
    };

    private static bool IsOrderOrCalculation(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
        or BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr
        or BinaryOperatorKind.Add or BinaryOperatorKind.Subtract
        or BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift;

    /// <summary>Whether a static readonly field has this value, and nothing else: it is a constant in all but the keyword.</summary>
    private static bool IsNamed(IOperation constant) =>
        constant.Parent is IFieldInitializerOperation { InitializedFields: var fields }
        && fields.All(static field => field is { IsStatic: true, IsReadOnly: true });

    /// <summary>
    /// Whether an operation is in a label or a pattern, or in a value that must be constant: of a constant, of an enum
    /// member, of an optional parameter, or in an attribute.
    /// </summary>
    private static bool IsInConstant(IOperation operation)
    {
        for (var part = operation.Parent; part is not null; part = part.Parent)
        {
            switch (part)
            {
                case IPatternOperation or ISingleValueCaseClauseOperation or IParameterInitializerOperation or IAttributeOperation:
                case IVariableDeclaratorOperation { Symbol.IsConst: true }:
                case IFieldInitializerOperation { InitializedFields: var fields } when fields.All(static field => field.IsConst):
                    return true;
                case ICaseClauseOperation or ISwitchExpressionArmOperation or IAnonymousFunctionOperation:
                    return false;
            }
        }

        return false;
    }
}
