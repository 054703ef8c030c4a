using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>Reads the .NET attributes that matter to the analysis, in whichever assembly they are declared.</summary>
internal static class WellKnownAttributes
{
    /// <summary>Whether an enum has <c>[Flags]</c>, so that its values are combinations of bits.</summary>
    public static bool IsFlags(INamedTypeSymbol type) => Find(type, "FlagsAttribute", "System") is not null;

    /// <summary>Whether a call of a method, or an access to a property, never returns.</summary>
    public static bool DoesNotReturn(ISymbol member) =>
        Find(member, "DoesNotReturnAttribute", "System.Diagnostics.CodeAnalysis") is not null;

    /// <summary>The value of a parameter for which a call never returns; null if there is no such value.</summary>
    public static bool? DoesNotReturnIf(IParameterSymbol parameter) =>
        ArgumentOf(parameter, "DoesNotReturnIfAttribute", "System.Diagnostics.CodeAnalysis") as bool?;

    /// <summary>What <c>[Obsolete]</c> says about a member.</summary>
    public static Obsolescence ObsolescenceOf(IFieldSymbol member) => Find(member, "ObsoleteAttribute", "System") switch
    {
        null => Obsolescence.None,
        { ConstructorArguments: [_, { Value: true }] } => Obsolescence.Error,
        _ => Obsolescence.Warning,
    };

    /// <summary>The first argument of an attribute; null if it is absent, or not a primitive constant.</summary>
    public static object? ArgumentOf(ISymbol symbol, string attribute, string inNamespace) =>
        Find(symbol, attribute, inNamespace)
            is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: var value }, ..] } ? value : null;

    private static AttributeData? Find(ISymbol symbol, string name, string inNamespace) =>
        symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { } type
            && type.Name == name
            && type.ContainingNamespace.ToDisplayString() == inNamespace);
}

/// <summary>What <c>[Obsolete]</c> says about a member; a name with a lower value is preferred.</summary>
internal enum Obsolescence
{
    /// <summary>Nothing: the member has no such attribute.</summary>
    None,

    /// <summary>The compiler warns about a use (CS0612, CS0618).</summary>
    Warning,

    /// <summary>The member cannot be named in code that compiles (CS0619).</summary>
    Error,
}
