using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>Recognizes the members of the generated API that ask about a code, by the marker on their types.</summary>
internal static class GeneratedApi
{
    private const string Predicate = "Is";

    /// <summary>What a call asks: whether a code is declared, or whether it is in a group.</summary>
    /// <returns>The code, and the group or null for any group; null if the call asks something else.</returns>
    public static (IOperation Code, string? Group)? MembershipTestOf(IInvocationOperation call, INamedTypeSymbol codes)
    {
        var method = call.TargetMethod;
        if (method is { Name: "IsDefined", ContainingType.SpecialType: SpecialType.System_Enum })
        {
            return OfEnum(call, codes);
        }

        if (OwnerOf(method) is not { } owner)
        {
            return null;
        }

        if (IsLookupOf(owner, codes))
        {
            return method.Name == "IsDefined" && call.Arguments is [{ Value: var number }] ? (number, null) : null;
        }

        return (method.Name, ReceiverOf(call), call.Arguments.Length - (call.Instance is null ? 1 : 0)) switch
        {
            (_, null, _) => null,
            ("IsDefined", var code, 0) => (code, null),
            ("TryGetInfo", var code, 1) => (code, null),
            (var name, var code, 0) when name.StartsWith(Predicate, StringComparison.Ordinal) => (code, name.Substring(Predicate.Length)),
            _ => null,
        };
    }

    /// <summary>The code whose group an expression reads; null for any other expression.</summary>
    public static IOperation? OperandOfGroupAccess(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetGroup" or "get_Group" } method } call
            when OwnerOf(method) is not null => ReceiverOf(call),
        IPropertyReferenceOperation { Property: var property, Instance: var code } when IsGroup(property) => code,
        _ => null,
    };

    /// <summary>Whether a property is the generated group of a code.</summary>
    public static bool IsGroup(IPropertySymbol property) => property.Name == "Group" && OwnerOf(property) is not null;

    /// <summary><c>Enum.IsDefined(code)</c> or <c>Enum.IsDefined(typeof(T), code)</c>, with arguments in any order.</summary>
    private static (IOperation, string?)? OfEnum(IInvocationOperation call, INamedTypeSymbol codes) =>
        (ArgumentOf(call, 0), ArgumentOf(call, 1)) switch
        {
            ({ } code, null) => (code, null),
            (ITypeOfOperation { TypeOperand: var type }, IConversionOperation { IsImplicit: true, Operand: var code })
                when type.IsSame(codes) && code.Type.IsSame(type) => (code, null),
            _ => null,
        };

    /// <summary>The value that an extension member is called on, in extension syntax or as a static method.</summary>
    private static IOperation? ReceiverOf(IInvocationOperation call) => call.Instance ?? ArgumentOf(call, 0);

    private static IOperation? ArgumentOf(IInvocationOperation call, int parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter)?.Value;

    /// <summary>The generated class that declares a member, directly or in an extension block.</summary>
    private static INamedTypeSymbol? OwnerOf(ISymbol member) => member.ContainingType switch
    {
        { IsStatic: true } type when GeneratedMarker.IsOn(type) => type,
        { ContainingType: { IsStatic: true } type } when GeneratedMarker.IsOn(type) => type,
        _ => null,
    };

    /// <summary>Whether a generated class looks up an enum's codes: it has the enum's name in the plural.</summary>
    private static bool IsLookupOf(INamedTypeSymbol type, INamedTypeSymbol codes) =>
        (type.Name == codes.Name + "s" || type.Name == codes.Name + "es")
        && type.ContainingNamespace.IsSame(codes.ContainingNamespace)
        && type.ContainingAssembly.IsSame(codes.ContainingAssembly);
}
