using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>What the generator writes on its types and their members, and by which the analyzer knows them again.</summary>
internal static class Marker
{
    private const string GroupSuffix = "Group";

    /// <summary>Whether a type bears <c>[GeneratedCode("StatusCodeGen", …)]</c>.</summary>
    public static bool IsOn(ISymbol? type) =>
        type is not null && ArgumentOf(type, "GeneratedCodeAttribute", "System.CodeDom.Compiler") is "StatusCodeGen";

    /// <summary>Whether a marked enum is the group enum of another: that one's name and <c>Group</c>, beside it.</summary>
    public static bool IsGroupEnum(INamedTypeSymbol type) =>
        type.Name.EndsWith(GroupSuffix, System.StringComparison.Ordinal)
        && type.ContainingNamespace.GetTypeMembers(type.Name.Substring(0, type.Name.Length - GroupSuffix.Length)).Any(code =>
            code.TypeKind == TypeKind.Enum && IsOn(code) && SymbolEqualityComparer.Default.Equals(code.ContainingAssembly, type.ContainingAssembly));

    /// <summary>The group that <c>[Category]</c> gives a member; empty if there is none.</summary>
    public static string GroupOf(IFieldSymbol member) =>
        ArgumentOf(member, "CategoryAttribute", "System.ComponentModel") as string ?? "";

    public static bool IsFlags(INamedTypeSymbol type) => Find(type, "FlagsAttribute", "System") is not null;

    public static bool DoesNotReturn(ISymbol method) =>
        Find(method, "DoesNotReturnAttribute", "System.Diagnostics.CodeAnalysis") is not null;

    public static Obsolescence ObsolescenceOf(IFieldSymbol member) => Find(member, "ObsoleteAttribute", "System") switch
    {
        null => Obsolescence.None,
        { ConstructorArguments: [_, { Value: true }] } => Obsolescence.Error,
        _ => Obsolescence.Warning,
    };

    private static object? ArgumentOf(ISymbol symbol, string attribute, string inNamespace) =>
        Find(symbol, attribute, inNamespace) is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: var value }, ..] } ? value : null;

    private static AttributeData? Find(ISymbol symbol, string name, string inNamespace) =>
        symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { } type
            && type.Name == name
            && type.ContainingNamespace.ToDisplayString() == inNamespace);
}
