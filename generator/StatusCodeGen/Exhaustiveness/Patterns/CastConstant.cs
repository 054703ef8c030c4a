using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>Recognizes constants that are a member of an enum, cast to a number: <c>(int)Code.A</c>.</summary>
internal static class CastConstant
{
    /// <summary>
    /// The enum that a constant is cast from; null for any other constant. The operand has to be a member of the enum or
    /// a constant of its type, and all casts must keep its value.
    /// </summary>
    public static INamedTypeSymbol? EnumOf(IOperation constant)
    {
        var operand = constant;
        while (operand is IConversionOperation { OperatorMethod: null, Type.TypeKind: not TypeKind.Enum } conversion)
        {
            operand = conversion.Operand;
        }

        return operand != constant
            && operand is IFieldReferenceOperation or ILocalReferenceOperation
            && operand.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            && operand.ConstantValue is { HasValue: true, Value: { } member }
            && constant.ConstantValue is { HasValue: true, Value: { } value }
            && OrderedDomain.KeyOf(member).Equals(OrderedDomain.KeyOf(value))
                ? type
                : null;
    }

    /// <summary>Like <see cref="EnumOf"/>, for the first constant in the labels of a switch, apart from null.</summary>
    public static INamedTypeSymbol? EnumOfFirst(IEnumerable<IOperation> labels) => labels
        .SelectMany(static label => label.DescendantsAndSelf())
        .FirstOrDefault(static operation => operation.ConstantValue is { HasValue: true, Value: not null }) is { } constant
            ? EnumOf(constant)
            : null;
}
