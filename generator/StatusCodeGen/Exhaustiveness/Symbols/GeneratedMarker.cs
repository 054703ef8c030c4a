using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>Recognizes generated types and members by the attributes that the generator writes on them.</summary>
internal static class GeneratedMarker
{
    private const string GroupSuffix = "Group";

    /// <summary>Whether a type has <c>[GeneratedCode("StatusCodeGen", …)]</c>.</summary>
    public static bool IsOn(ISymbol? type) =>
        type is not null && WellKnownAttributes.ArgumentOf(type, "GeneratedCodeAttribute", "System.CodeDom.Compiler") is "StatusCodeGen";

    /// <summary>Whether a marked enum is the group enum of another, declared beside it and named after it.</summary>
    public static bool IsGroupEnum(INamedTypeSymbol type) =>
        type.Name.EndsWith(GroupSuffix, StringComparison.Ordinal)
        && type.ContainingNamespace.GetTypeMembers(type.Name.Substring(0, type.Name.Length - GroupSuffix.Length)).Any(code =>
            code.TypeKind == TypeKind.Enum && IsOn(code) && code.ContainingAssembly.IsSame(type.ContainingAssembly));

    /// <summary>Whether an enum has a group of a name, even if no code is in it. <c>Unknown</c> is for codes without one.</summary>
    public static bool HasGroup(INamedTypeSymbol codes, string name) =>
        name != "Unknown"
        && codes.ContainingNamespace.GetTypeMembers(codes.Name + GroupSuffix).Any(groups =>
            groups.TypeKind == TypeKind.Enum
            && IsOn(groups)
            && groups.ContainingAssembly.IsSame(codes.ContainingAssembly)
            && groups.GetMembers(name).Any(static member => member is IFieldSymbol));

    /// <summary>The group that <c>[Category]</c> gives a member; empty if there is none.</summary>
    public static string GroupOf(IFieldSymbol member) =>
        WellKnownAttributes.ArgumentOf(member, "CategoryAttribute", "System.ComponentModel") as string ?? "";
}
