using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>Recognizes the members of the generated API that ask about a code, by the marker on their types.</summary>
internal static class GeneratedApi
{
    /// <summary>The name of the part of a code that is its group. The other parts are columns of the catalog.</summary>
    public const string Group = "Group";

    /// <summary>The predicate that holds for every code that the catalog declares.</summary>
    public const string IsDefined = "IsDefined";

    /// <summary>What a call asks: whether a code is declared, or whether a predicate such as <c>IsDone</c> holds for it.</summary>
    /// <returns>
    /// The code, and the predicate or null for any member of the enum; null if the call asks something else.
    /// </returns>
    public static (IOperation Code, string? Predicate)? QuestionOf(IInvocationOperation call, INamedTypeSymbol codes)
    {
        var method = call.TargetMethod;
        if (method is { Name: IsDefined, ContainingType.SpecialType: SpecialType.System_Enum })
        {
            return OfEnum(call, codes);
        }

        if (OwnerOf(method) is not { } owner)
        {
            return null;
        }

        if (IsLookupOf(owner, codes))
        {
            return method.Name == IsDefined && call.Arguments is [{ Value: var number }] ? (number, IsDefined) : null;
        }

        return (method.Name, ReceiverOf(call), CountArguments(call)) switch
        {
            (_, null, _) => null,
            ("TryGetInfo", var code, 1) => (code, IsDefined),
            (var predicate, var code, 0) => (code, predicate),
            _ => null,
        };
    }

    /// <summary>
    /// The enum and the constant of a call <c>FromCode("99999")</c>, which throws if the catalog does not declare the code; null
    /// for any other call.
    /// </summary>
    public static (INamedTypeSymbol Codes, IOperation Constant)? ConstantCodeOf(IInvocationOperation call) =>
        call.TargetMethod is { Name: "FromCode", ReturnType: INamedTypeSymbol { TypeKind: TypeKind.Enum } codes } method
        && call.Arguments is [{ Value: { ConstantValue: { HasValue: true, Value: not null } } constant }]
        && OwnerOf(method) is not null
            ? (codes, constant)
            : null;

    /// <summary>
    /// The code that an expression reads a part of, and the name of the part: its group, <c>c.GetGroup()</c>, or a column
    /// whose values are an enum, <c>c.GetSeverity()</c>. In C# 14 both are properties too. Null for any other expression.
    /// </summary>
    public static (IOperation Code, string Part)? PartReadBy(IOperation operation)
    {
        var (member, name, code) = operation switch
        {
            IInvocationOperation { TargetMethod: { ReturnType.TypeKind: TypeKind.Enum, Name: { Length: > 3 } method } } call
                when method.StartsWith("Get", StringComparison.Ordinal) && CountArguments(call) == 0 =>
                ((ISymbol)call.TargetMethod, method.Substring(3), ReceiverOf(call)),
            IInvocationOperation { TargetMethod: { ReturnType.TypeKind: TypeKind.Enum, Name: { Length: > 4 } getter } } call
                when getter.StartsWith("get_", StringComparison.Ordinal) && CountArguments(call) == 0 =>
                (call.TargetMethod, getter.Substring(4), ReceiverOf(call)),
            IPropertyReferenceOperation { Property: var property, Instance: { } instance } => (property, property.Name, instance),
            _ => default,
        };
        return code?.Type is not null && IsPart(member, name, code.Type, operation.Type) ? (code, name) : null;
    }

    /// <summary>The part of a code that a property of it reads; null if it reads anything else.</summary>
    public static string? PartReadBy(IPropertySymbol property, INamedTypeSymbol codes) =>
        IsPart(property, property.Name, codes, property.Type) ? property.Name : null;

    /// <summary>
    /// Whether a generated member reads a part of a code. The values of a part are a generated enum, which has the name of
    /// the codes and of the part.
    /// </summary>
    private static bool IsPart(ISymbol member, string name, ITypeSymbol codes, ITypeSymbol? values) =>
        values is { TypeKind: TypeKind.Enum }
        && codes.TypeKind == TypeKind.Enum
        && OwnerOf(member) is { } owner
        && (name == Group
            || (values.Name == codes.Name + name
                && values.ContainingNamespace.IsSame(codes.ContainingNamespace)
                && values.ContainingAssembly.IsSame(codes.ContainingAssembly)
                && owner.ContainingAssembly.IsSame(codes.ContainingAssembly)
                && GeneratedMarker.IsOn(values)));

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

    /// <summary>How many arguments a call has beside the value that the member is called on.</summary>
    private static int CountArguments(IInvocationOperation call) => call.Arguments.Length - (call.Instance is null ? 1 : 0);

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
