using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>Reads what types and flow analysis say about null, and removes it from types.</summary>
internal static class Nullability
{
    /// <summary>Whether a part of this type may be null. Flow analysis does not cover it: its type decides.</summary>
    public static bool Allows(ITypeSymbol type) =>
        IsNullableValue(type) || (!type.IsValueType && type.NullableAnnotation == NullableAnnotation.Annotated);

    /// <summary>
    /// Whether an expression may be null at its position. A reference may be null if flow analysis says so; a nullable
    /// value may be null unless flow analysis says that it is not.
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

    /// <summary>Whether a type has a null value, whatever its annotation says.</summary>
    public static bool HasNull(ITypeSymbol type) => !type.IsValueType || IsNullableValue(type);

    /// <summary>The type without <c>?</c>, for a reference type as well as for a value type.</summary>
    public static ITypeSymbol Strip(ITypeSymbol type) =>
        IsNullableValue(type) ? ((INamedTypeSymbol)type).TypeArguments[0]
        : type.NullableAnnotation == NullableAnnotation.None ? type
        : type.WithNullableAnnotation(NullableAnnotation.None);

    /// <summary>Whether two symbols are the same, apart from nullable annotations like <c>string?</c>.</summary>
    public static bool IsSame(this ISymbol? symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);

    /// <summary>Whether a type is <c>T?</c> for a value type.</summary>
    public static bool IsNullableValue(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
