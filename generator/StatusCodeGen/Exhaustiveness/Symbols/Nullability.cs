using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>What types and the flow analysis say of null, and what is left of a type without that.</summary>
internal static class Nullability
{
    /// <summary>Whether a part of this type may be null: nobody has looked at it yet, so its declaration decides.</summary>
    public static bool Allows(ITypeSymbol type) =>
        IsNullableValue(type) || (!type.IsValueType && type.NullableAnnotation == NullableAnnotation.Annotated);

    /// <summary>
    /// Whether an expression may be null where it stands. A reference may where the flow analysis says so, and a
    /// nullable value unless it says that it has been checked.
    /// </summary>
    public static bool Allows(IOperation expression)
    {
        if (expression.Type is not { } type || (type.IsValueType && !IsNullableValue(type)))
        {
            return false;
        }

        var state = expression.SemanticModel?.GetTypeInfo(expression.Syntax).Nullability.FlowState ?? NullableFlowState.None;
        return IsNullableValue(type) ? state != NullableFlowState.NotNull : state == NullableFlowState.MaybeNull;
    }

    /// <summary>Whether a type has a null at all.</summary>
    public static bool HasNull(ITypeSymbol type) => !type.IsValueType || IsNullableValue(type);

    /// <summary>The type without a <c>?</c>, of either kind.</summary>
    public static ITypeSymbol Strip(ITypeSymbol type) =>
        IsNullableValue(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type.WithNullableAnnotation(NullableAnnotation.None);

    /// <summary>Whether two symbols are the same, whatever is said of null in them (<c>string</c> and <c>string?</c> are).</summary>
    public static bool IsSame(this ISymbol? symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);

    private static bool IsNullableValue(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
