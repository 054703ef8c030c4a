using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>The attributes of .NET that change what a symbol means to the analysis, whichever assembly declares them.</summary>
internal static class WellKnownAttributes
{
    /// <summary>Whether an enum's values are sets of bits, which are combined.</summary>
    public static bool IsFlags(INamedTypeSymbol type) => Find(type, "FlagsAttribute", "System") is not null;

    /// <summary>Whether a call of a method, or an access to a property, never comes back.</summary>
    public static bool DoesNotReturn(ISymbol member) =>
        Find(member, "DoesNotReturnAttribute", "System.Diagnostics.CodeAnalysis") is not null;

    /// <summary>What <c>[Obsolete]</c> says of a member.</summary>
    public static Obsolescence ObsolescenceOf(IFieldSymbol member) => Find(member, "ObsoleteAttribute", "System") switch
    {
        null => Obsolescence.None,
        { ConstructorArguments: [_, { Value: true }] } => Obsolescence.Error,
        _ => Obsolescence.Warning,
    };

    /// <summary>The first argument of an attribute; null if the symbol lacks it, or if it is no simple constant.</summary>
    public static object? ArgumentOf(ISymbol symbol, string attribute, string inNamespace) =>
        Find(symbol, attribute, inNamespace)
            is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: var value }, ..] } ? value : null;

    private static AttributeData? Find(ISymbol symbol, string name, string inNamespace) =>
        symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { } type
            && type.Name == name
            && type.ContainingNamespace.ToDisplayString() == inNamespace);
}

/// <summary>What <c>[Obsolete]</c> says of a member, the names to prefer first.</summary>
internal enum Obsolescence
{
    /// <summary>Nothing: the member has no such attribute.</summary>
    None,

    /// <summary>The compiler warns of a use (CS0612, CS0618).</summary>
    Warning,

    /// <summary>The member cannot be named in code that compiles (CS0619).</summary>
    Error,
}
