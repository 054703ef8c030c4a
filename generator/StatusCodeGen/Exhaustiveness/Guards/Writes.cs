using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// What one operation writes to, not counting the operations inside it: variables, fields and properties. Storage that
/// no name identifies, such as the target of a pointer, is null.
/// </summary>
internal static class Writes
{
    public static IEnumerable<ISymbol?> Of(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => TargetsOf(assignment.Target),
        IIncrementOrDecrementOperation step => TargetsOf(step.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => TargetsOf(argument.Value),
        IAddressOfOperation { Reference: not IMethodReferenceOperation } address => TargetsOf(address.Reference),
        IInvocationOperation { Instance: { } receiver } call when MayMutate(receiver, call.TargetMethod) => TargetsOf(receiver),
        IPropertyReferenceOperation { Instance: { } receiver, Property.GetMethod: { } getter } when MayMutate(receiver, getter) =>
            TargetsOf(receiver),
        IIsPatternOperation { Value: { Type.IsValueType: true } value } test when test.Pattern.DescendantsAndSelf().Any(MayMutateInput) =>
            TargetsOf(value),
        IDynamicInvocationOperation call => TargetsOf(call),
        IDynamicObjectCreationOperation creation => TargetsOf(creation),
        IDynamicIndexerAccessOperation access => TargetsOf(access),
        _ => [],
    };

    /// <summary>
    /// Whether a member gets a reference to the variable that it is called on, and may write to it: a member of a struct
    /// that is not read-only, or an extension of <c>ref</c>.
    /// </summary>
    public static bool MayMutate(IOperation receiver, IMethodSymbol member) => receiver.Type switch
    {
        null or { IsReferenceType: true } => false,
        _ when IsInExtensionBlock(member) => IsExtensionOfRef(member),
        ITypeParameterSymbol => true,
        _ => member.ContainingType is { IsValueType: true, IsReadOnly: false, OriginalDefinition.SpecialType: SpecialType.None }
            && !member.IsReadOnly,
    };

    /// <summary>Whether a pattern calls a member on the tested struct that may write to it.</summary>
    private static bool MayMutateInput(IOperation pattern) => pattern switch
    {
        IPropertyReferenceOperation { Instance: { } input, Property.GetMethod: { } getter } => MayMutate(input, getter),
        IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method } =>
            method is { IsReadOnly: false, ContainingType: { IsValueType: true, IsReadOnly: false } },
        _ => false,
    };

    private static IEnumerable<ISymbol?> TargetsOf(IOperation target) => target switch
    {
        ILocalReferenceOperation { IsDeclaration: true } or IDeclarationExpressionOperation or IDiscardOperation => [],
        ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => [local],
        ILocalReferenceOperation { Local: var reference } => [reference, null],
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => [parameter],
        IParameterReferenceOperation { Parameter: var reference } => [reference, null],
        ITupleOperation tuple => tuple.Elements.SelectMany(TargetsOf),
        IConversionOperation conversion => TargetsOf(conversion.Operand),
        IConditionalOperation { WhenFalse: { } other } choice => TargetsOf(choice.WhenTrue).Concat(TargetsOf(other)),
        IInstanceReferenceOperation { Type: { } type } => [type, null],
        IFieldReferenceOperation { Field: { RefKind: RefKind.None } field } access => [field, .. HolderOf(access.Instance)],
        IPropertyReferenceOperation { Property: { RefKind: RefKind.None } property } access => [property, .. HolderOf(access.Instance)],
        IMemberReferenceOperation member => [member.Member, null],
        _ => [null],
    };

    /// <summary>Writing to a member of a struct writes to the variable that holds the struct.</summary>
    private static IEnumerable<ISymbol?> HolderOf(IOperation? instance) =>
        instance is { Type.IsValueType: true } and (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation)
            ? TargetsOf(instance)
            : [];

    private static IEnumerable<ISymbol?> TargetsOf(IDynamicInvocationOperation call) =>
        call.Arguments.Where((_, index) => call.GetArgumentRefKind(index) is RefKind.Ref or RefKind.Out).SelectMany(TargetsOf);

    private static IEnumerable<ISymbol?> TargetsOf(IDynamicObjectCreationOperation creation) =>
        creation.Arguments.Where((_, index) => creation.GetArgumentRefKind(index) is RefKind.Ref or RefKind.Out).SelectMany(TargetsOf);

    private static IEnumerable<ISymbol?> TargetsOf(IDynamicIndexerAccessOperation access) =>
        access.Arguments.Where((_, index) => access.GetArgumentRefKind(index) is RefKind.Ref or RefKind.Out).SelectMany(TargetsOf);

    /// <summary>Whether a member is in an <c>extension</c> block of C# 14, which is a type without a name.</summary>
    private static bool IsInExtensionBlock(IMethodSymbol member) =>
        member.ContainingType is { Name.Length: 0, IsAnonymousType: false, ContainingType.IsStatic: true };

    /// <summary>The static method that implements a member of an extension block has the receiver as its first parameter.</summary>
    private static bool IsExtensionOfRef(IMethodSymbol member) => member.ContainingType.ContainingType.GetMembers(member.Name)
        .OfType<IMethodSymbol>()
        .Any(static implementation => implementation.Parameters is [{ RefKind: RefKind.Ref }, ..]);
}
