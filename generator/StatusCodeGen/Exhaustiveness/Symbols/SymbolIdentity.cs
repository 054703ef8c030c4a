using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>When two symbols are the same.</summary>
internal static class SymbolIdentity
{
    /// <summary>
    /// Whether two symbols are the same, whatever is known of null. A symbol compared by <c>==</c> would be another where a
    /// <c>?</c> differs (Roslyn, <see cref="SymbolEqualityComparer.Default"/>).
    /// </summary>
    public static bool IsSame(this ISymbol? symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);
}
