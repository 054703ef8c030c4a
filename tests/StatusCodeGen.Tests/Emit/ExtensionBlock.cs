using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The extension blocks of generated code, as the compiler sees them.</summary>
internal static class ExtensionBlock
{
    /// <summary>The properties and methods in the blocks of all generated classes.</summary>
    public static IEnumerable<ISymbol> MembersIn(Compilation compilation) => compilation
        .GetSymbolsWithName(static name => name.EndsWith("Extensions", StringComparison.Ordinal), SymbolFilter.Type)
        .Cast<INamedTypeSymbol>()
        .SelectMany(static type => type.GetTypeMembers())
        .SelectMany(static block => block.GetMembers())
        .Where(static member => member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary });

    /// <summary>The type that declares a member, or the type around the member's extension block.</summary>
    public static string OwnerOf(ISymbol member) => (member.ContainingType.ContainingType ?? member.ContainingType).ToDisplayString();
}
