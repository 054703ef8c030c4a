using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>
/// Decides whether a throw is the only way in which code can end. It follows the C# specification ("End points and
/// reachability"), but a call of a method that never returns counts as a throw: one that is marked with
/// <c>[DoesNotReturn]</c>, or one of this compilation that only throws. The control-flow analysis of the compiler knows
/// neither.
/// </summary>
internal sealed partial class EndPointAnalysis
{
    private readonly HashSet<ILabelSymbol> _reached = new(SymbolEqualityComparer.Default);
    private readonly CallRules _calls;

    private EndPointAnalysis(CallRules calls) => _calls = calls;

    /// <summary>
    /// Whether some statements, or an expression, can end only by a throw. A jump out of the statements is followed.
    /// </summary>
    public static bool OnlyThrows(IReadOnlyList<IOperation> body)
    {
        if (body is not [{ SemanticModel.Compilation: { } compilation } first, ..])
        {
            return false;
        }

        try
        {
            return ThrowingMethods.Of(compilation)
                .Decide(calls => new EndPointAnalysis(calls) is var analysis && analysis.Follow(analysis.OfBody(body), first).OnlyThrows);
        }
        catch (System.InsufficientExecutionStackException)
        {
            // An expression of thousands of operators: nothing is proven.
            return false;
        }
    }

    /// <summary>How the body of a method ends.</summary>
    public static ExitKinds OfMethod(IReadOnlyList<IOperation> body, CallRules calls) => new EndPointAnalysis(calls).OfBody(body);

    private ExitKinds OfBody(IReadOnlyList<IOperation> body)
    {
        ExitKinds ends;
        int reached;
        do
        {
            // A backward jump can reach a label whose statement was skipped as unreachable: repeat.
            reached = _reached.Count;
            ends = OfSequence(body);
        }
        while (_reached.Count > reached);

        return ends.Targets.IsEmpty ? ends : ends.Without(body.SelectMany(LabelsIn));
    }

    private static IEnumerable<ILabelSymbol> LabelsIn(IOperation operation) =>
        operation.DescendantsAndSelf().OfType<ILabeledOperation>().Select(static labeled => labeled.Label);

    private ExitKinds OfSequence(IEnumerable<IOperation> operations)
    {
        var ends = ExitKinds.Normal;
        foreach (var operation in operations)
        {
            if (ends.IsNormal)
            {
                ends = ends.Then(Of(operation));
            }
            else if (_reached.Count > 0 && LabelsIn(operation).Any(_reached.Contains))
            {
                ends = ends.Or(Of(operation));
            }
        }

        return ends;
    }

    private ExitKinds Of(IOperation? operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return operation switch
        {
            null or IAnonymousFunctionOperation or ILocalFunctionOperation or INameOfOperation or ITypeOfOperation => ExitKinds.Normal,

            // A pattern reads a property only of a value that is not null and has the type.
            IPatternOperation => ExitKinds.Normal,
            IThrowOperation thrown => Of(thrown.Exception).Then(ExitKinds.Throw),
            IReturnOperation { Kind: not OperationKind.YieldReturn } returned => Of(returned.ReturnedValue).Then(ExitKinds.Return),
            IBranchOperation branch => OfBranch(branch),
            IConditionalOperation conditional => OfConditional(conditional),
            ISwitchOperation statement => OfSwitch(statement),
            ILoopOperation loop => OfLoop(loop),
            ITryOperation attempt => OfTry(attempt),
            _ => OfOptional(operation) ?? OfSequence(operation.ChildOperations).Then(OfCalls(operation)),
        };
    }

    /// <summary>How an expression ends that does not evaluate all of its operands; null for any other.</summary>
    private ExitKinds? OfOptional(IOperation operation) => operation switch
    {
        ICoalesceOperation coalesce => Of(coalesce.Value).Then(ExitKinds.Normal.Or(Of(coalesce.WhenNull))),
        ICoalesceAssignmentOperation coalesce => Of(coalesce.Target).Then(ExitKinds.Normal.Or(Of(coalesce.Value))),
        IConditionalAccessOperation access => Of(access.Operation).Then(ExitKinds.Normal.Or(Of(access.WhenNotNull))),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary =>
            Of(binary.LeftOperand).Then(ExitKinds.Normal.Or(Of(binary.RightOperand))),
        ISwitchExpressionOperation expression => Of(expression.Value).Then(expression.Arms
            .Select(arm => Of(arm.Guard).Then(Of(arm.Value))).Aggregate(ExitKinds.Throw, static (all, arm) => all.Or(arm))),
        IInterpolatedStringHandlerCreationOperation { HandlerCreationHasSuccessParameter: true } handler =>
            Of(handler.HandlerCreation).Then(ExitKinds.Normal.Or(Of(handler.Content))),
        IInterpolatedStringHandlerCreationOperation { HandlerAppendCallsReturnBool: true } handler =>
            Of(handler.HandlerCreation).Then(ExitKinds.Normal.Or(Of(handler.Content))),
        _ => null,
    };
}
