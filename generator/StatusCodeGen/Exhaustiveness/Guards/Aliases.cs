using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// The variables that an operation creates a second way to write to: a pointer, a <c>ref</c> local, or a reference that
/// a call may return or store in a ref struct. Any other reference ends with the call that gets it.
/// </summary>
internal static class Aliases
{
    /// <summary>The variables that an operation creates an alias of, not counting the operations inside it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="returnsReference">Whether the function that contains it returns a reference.</param>
    public static IEnumerable<ISymbol> CreatedBy(IOperation operation, bool returnsReference) => operation switch
    {
        IAddressOfOperation address => VariablesIn(address.Reference),
        IVariableDeclaratorOperation { Symbol.RefKind: RefKind.Ref } local => VariablesIn(local.GetVariableInitializer()?.Value),
        ISimpleAssignmentOperation { IsRef: true } assignment => VariablesIn(assignment.Value),
        IReturnOperation returned when returnsReference => VariablesIn(returned.ReturnedValue),
        IInvocationOperation { TargetMethod: var method } call
            when method.ReturnsByRef || MayStore(method.ReturnType) || MayStore(call.Instance?.Type) || AnyStores(call.Arguments) =>
            ReferencesIn(call.Arguments).Concat(ReceiverOf(call.Instance, method)),
        IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } access
            when property.ReturnsByRef || MayStore(property.Type) || MayStore(access.Instance?.Type) =>
            ReferencesIn(access.Arguments).Concat(ReceiverOf(access.Instance, getter)),
        IObjectCreationOperation creation when MayStore(creation.Type) || AnyStores(creation.Arguments) =>
            ReferencesIn(creation.Arguments),
        IFunctionPointerInvocationOperation pointer => ReferencesIn(pointer.Arguments),
        { Kind: OperationKind.None } => operation.ChildOperations.SelectMany(VariablesIn),
        _ => [],
    };

    private static bool MayStore(ITypeSymbol? type) => type is { IsRefLikeType: true };

    private static bool AnyStores(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Any(static argument => argument.Parameter is { RefKind: not RefKind.None } && MayStore(argument.Value.Type));

    private static IEnumerable<ISymbol> ReferencesIn(ImmutableArray<IArgumentOperation> arguments) => arguments
        .Where(static argument => argument.Parameter?.RefKind != RefKind.None)
        .SelectMany(static argument => VariablesIn(argument.Value));

    private static IEnumerable<ISymbol> ReceiverOf(IOperation? receiver, IMethodSymbol member) =>
        receiver is not null && Writes.MayMutate(receiver, member) ? VariablesIn(receiver) : [];

    /// <summary>The variables whose storage an expression denotes, as a whole or in part.</summary>
    private static IEnumerable<ISymbol> VariablesIn(IOperation? reference) => reference switch
    {
        ILocalReferenceOperation local => [local.Local],
        IParameterReferenceOperation parameter => [parameter.Parameter],
        IFieldReferenceOperation { Instance: { Type.IsValueType: true } whole } => VariablesIn(whole),
        IConditionalOperation choice => VariablesIn(choice.WhenTrue).Concat(VariablesIn(choice.WhenFalse)),
        IConversionOperation conversion => VariablesIn(conversion.Operand),
        _ => [],
    };
}
