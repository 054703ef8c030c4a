using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>How the calls end that an operation makes after its operands are evaluated.</summary>
internal sealed partial class EndPointAnalysis
{
    private ExitKinds OfCalls(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(call.TargetMethod, call.Instance),
        IArgumentOperation argument => OfArgument(argument),
        IPropertyReferenceOperation reference => OfAccess(reference),
        IObjectCreationOperation { Constructor: { } constructor } => OfCall(constructor),
        IAwaitOperation awaiting => OfAwaited(awaiting.Operation),

        // A lifted operator is not called for null.
        IBinaryOperation { IsLifted: false, OperatorMethod: { } method } => OfCall(method),
        IUnaryOperation { IsLifted: false, OperatorMethod: { } method } => OfCall(method),
        ICompoundAssignmentOperation { IsLifted: false, OperatorMethod: { } method } => OfCall(method),
        IIncrementOrDecrementOperation { IsLifted: false, OperatorMethod: { } method } => OfCall(method),
        IConversionOperation { OperatorMethod: { } method, Operand.Type: { } source } when !Nullability.IsNullableValue(source) =>
            OfCall(method),
        _ => ExitKinds.Normal,
    };

    /// <summary>How a call ends; the call of an async method ends normally, and the await of its task does not.</summary>
    private ExitKinds OfCall(IMethodSymbol method, IOperation? receiver = null, bool isAwaited = false)
    {
        if (method.IsAsync && !isAwaited)
        {
            return ExitKinds.Normal;
        }

        return (IsMarked: NeverReturns.Is(method), CanJudge: _calls.Methods.CanJudge(method, receiver)) switch
        {
            (IsMarked: true, CanJudge: false) => ExitKinds.Throw,
            (IsMarked: true, CanJudge: true) when _calls.Methods.IsIterator(method) => ExitKinds.Normal,
            (IsMarked: true, CanJudge: true) => _calls.Loops(method) ? ExitKinds.Nowhere : ExitKinds.Throw,
            (IsMarked: false, CanJudge: true) when _calls.Throws(method) => ExitKinds.Throw,
            _ => ExitKinds.Normal,
        };
    }

    /// <summary>A constant for a <c>[DoesNotReturnIf]</c> parameter, such as in <c>Debug.Assert(false)</c>.</summary>
    private static ExitKinds OfArgument(IArgumentOperation argument) =>
        argument.Parameter is { ContainingSymbol: not IMethodSymbol { IsAsync: true } } parameter
        && ConstantOf(argument.Value) is { } value
        && NeverReturns.IsIf(parameter, value) ? ExitKinds.Throw : ExitKinds.Normal;

    /// <summary>How an access to a property ends: by its getter, by its setter, or by either.</summary>
    private ExitKinds OfAccess(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var (reads, writes) = AccessOf(reference);
        var getter = reads || property.ReturnsByRef ? property.GetMethod : null;
        var setter = writes ? property.SetMethod : null;
        return NeverReturns.Is(property) ? ExitKinds.Throw : OfAccessor(getter).Then(OfAccessor(setter));

        ExitKinds OfAccessor(IMethodSymbol? accessor) => accessor is null ? ExitKinds.Normal : OfCall(accessor, reference.Instance);
    }

    private static (bool Reads, bool Writes) AccessOf(IPropertyReferenceOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == reference => (false, true),
        ICompoundAssignmentOperation assignment when assignment.Target == reference => (true, true),
        IIncrementOrDecrementOperation => (true, true),
        ITupleOperation tuple when IsDeconstructed(tuple) => (false, true),
        _ => (true, false),
    };

    /// <summary>Whether a tuple is a target, as in <c>(x.P, (y.P, _)) = value</c>.</summary>
    private static bool IsDeconstructed(ITupleOperation tuple) => tuple.Parent switch
    {
        ITupleOperation outer => IsDeconstructed(outer),
        IDeconstructionAssignmentOperation assignment => assignment.Target == tuple,
        _ => false,
    };

    private ExitKinds OfAwaited(IOperation operation) => operation switch
    {
        IConversionOperation conversion => OfAwaited(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => OfAwaited(task),
        IInvocationOperation { TargetMethod: { IsAsync: true, ReturnsVoid: false } method } call =>
            OfCall(method, call.Instance, isAwaited: true),
        _ => ExitKinds.Normal,
    };
}
