using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>
/// Decides whether a throw is the only way in which code can end. It follows the C# specification ("End points and
/// reachability"), but a call of a <c>[DoesNotReturn]</c> method counts as a throw. The control-flow analysis of the
/// compiler ignores that attribute.
/// </summary>
internal sealed class EndPointAnalysis
{
    private readonly HashSet<ILabelSymbol> _reached = new(SymbolEqualityComparer.Default);

    /// <summary>Whether some statements, or an expression, can end only by a throw.</summary>
    public static bool OnlyThrows(IReadOnlyList<IOperation> body)
    {
        var analysis = new EndPointAnalysis();
        ExitKinds ends;
        int reached;
        do
        {
            // A backward jump can reach a label whose statement was skipped as unreachable: repeat.
            reached = analysis._reached.Count;
            ends = analysis.OfSequence(body);
        }
        while (analysis._reached.Count > reached);

        var labels = body.SelectMany(static operation => operation.DescendantsAndSelf())
            .OfType<ILabeledOperation>()
            .Select(static labeled => labeled.Label);
        return ends.Throws && !ends.IsNormal && !ends.Returns && ends.Without(labels).Targets.IsEmpty;
    }

    private ExitKinds OfSequence(IEnumerable<IOperation> operations)
    {
        var ends = ExitKinds.Normal;
        foreach (var operation in operations)
        {
            if (ends.IsNormal)
            {
                ends = ends.Then(Of(operation));
            }
            else if (operation.DescendantsAndSelf().OfType<ILabeledOperation>().Any(labeled => _reached.Contains(labeled.Label)))
            {
                ends = ends.Or(Of(operation));
            }
        }

        return ends;
    }

    private ExitKinds Of(IOperation? operation) => operation switch
    {
        null or IAnonymousFunctionOperation or ILocalFunctionOperation or INameOfOperation or ITypeOfOperation => ExitKinds.Normal,
        IThrowOperation thrown => Of(thrown.Exception).Then(ExitKinds.Throw),
        IReturnOperation { Kind: not OperationKind.YieldReturn } returned => Of(returned.ReturnedValue).Then(ExitKinds.Return),
        IBranchOperation branch => OfBranch(branch),
        IConditionalOperation conditional => OfConditional(conditional),
        ICoalesceOperation coalesce => Of(coalesce.Value).Then(ExitKinds.Normal.Or(Of(coalesce.WhenNull))),
        ICoalesceAssignmentOperation coalesce => Of(coalesce.Target).Then(ExitKinds.Normal.Or(Of(coalesce.Value))),
        IConditionalAccessOperation access => Of(access.Operation).Then(ExitKinds.Normal.Or(Of(access.WhenNotNull))),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary =>
            Of(binary.LeftOperand).Then(ExitKinds.Normal.Or(Of(binary.RightOperand))),
        ISwitchExpressionOperation expression => Of(expression.Value).Then(expression.Arms
            .Select(arm => Of(arm.Guard).Then(Of(arm.Value))).Aggregate(ExitKinds.Throw, static (all, arm) => all.Or(arm))),
        ISwitchOperation statement => OfSwitch(statement),
        ILoopOperation loop => OfLoop(loop),
        ITryOperation attempt => OfTry(attempt),
        IInvocationOperation invocation => OfSequence(invocation.ChildOperations).Then(OfCall(invocation.TargetMethod)),
        IPropertyReferenceOperation reference => OfSequence(reference.ChildOperations).Then(OfAccess(reference)),
        _ => OfSequence(operation.ChildOperations),
    };

    private static ExitKinds OfCall(IMethodSymbol method) =>
        WellKnownAttributes.DoesNotReturn(method) ? ExitKinds.Throw : ExitKinds.Normal;

    /// <summary>The target of a simple assignment runs the setter; any other access counts as a read.</summary>
    private static ExitKinds OfAccess(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var isAssigned = reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;
        var accessor = isAssigned ? property.SetMethod : property.GetMethod;
        var throws = WellKnownAttributes.DoesNotReturn(property)
            || (accessor is not null && WellKnownAttributes.DoesNotReturn(accessor));
        return throws ? ExitKinds.Throw : ExitKinds.Normal;
    }

    private ExitKinds OfBranch(IBranchOperation branch)
    {
        _reached.Add(branch.Target);
        return ExitKinds.Jump(branch.Target);
    }

    private ExitKinds OfConditional(IConditionalOperation conditional)
    {
        var condition = Of(conditional.Condition);
        return conditional.Condition.ConstantValue is { HasValue: true, Value: bool value }
            ? condition.Then(Of(value ? conditional.WhenTrue : conditional.WhenFalse))
            : condition.Then(Of(conditional.WhenTrue).Or(Of(conditional.WhenFalse)));
    }

    /// <summary>A nested switch ends normally unless its sections match every value, as the compiler sees it.</summary>
    private ExitKinds OfSwitch(ISwitchOperation statement)
    {
        var ends = statement.Cases.Select(section => OfSequence(section.Body))
            .Aggregate(ExitKinds.Nowhere, static (all, section) => all.Or(section));
        var clauses = statement.Cases.SelectMany(static section => section.Clauses);
        var takesAll = clauses.Any(static clause =>
            clause is IDefaultCaseClauseOperation or IPatternCaseClauseOperation { Guard: null, Pattern: IDiscardPatternOperation })
            || IsEndUnreachable(statement);
        var labels = clauses.Select(static clause => clause.Label).OfType<ILabelSymbol>();
        ends = ends.Landing(statement.ExitLabel).Without(labels);
        return Of(statement.Value).Then(takesAll ? ends : ends.Or(ExitKinds.Normal));
    }

    private static bool IsEndUnreachable(ISwitchOperation statement) =>
        statement.SemanticModel?.AnalyzeControlFlow(statement.Syntax) is { Succeeded: true, EndPointIsReachable: false };

    private ExitKinds OfLoop(ILoopOperation loop)
    {
        var whole = Of(loop.Body);
        var body = whole.Without([loop.ContinueLabel]);
        var ends = loop switch
        {
            IWhileLoopOperation { ConditionIsTop: false } repeat => whole.IsNormal || whole.Targets.Contains(loop.ContinueLabel)
                ? body.WithoutNormal().Or(OfTest(repeat.Condition))
                : body,
            IWhileLoopOperation condition => OfTest(condition.Condition).Or(body.WithoutNormal()),
            IForLoopOperation count => OfSequence(count.Before).Then(OfTest(count.Condition).Or(body.WithoutNormal())),
            IForEachLoopOperation each => Of(each.Collection).Then(ExitKinds.Normal.Or(body)),
            _ => ExitKinds.Normal.Or(body),
        };
        return ends.Landing(loop.ExitLabel);
    }

    /// <summary>How a loop ends by its condition; never, if that is absent or constant true.</summary>
    private ExitKinds OfTest(IOperation? condition) =>
        condition is null or { ConstantValue: { HasValue: true, Value: true } } ? ExitKinds.Nowhere : Of(condition);

    private ExitKinds OfTry(ITryOperation attempt)
    {
        var last = Of(attempt.Finally);
        if (!last.IsNormal)
        {
            return last;
        }

        var body = Of(attempt.Body);
        var handlers = attempt.Catches.Select(handler => Of(handler.Handler))
            .Aggregate(ExitKinds.Nowhere, static (all, handler) => all.Or(handler));
        var catchesAll = attempt.Catches.Any(static handler => handler.Filter is null
            && handler.ExceptionType is null
                or { SpecialType: SpecialType.System_Object }
                or { Name: "Exception", ContainingNamespace.Name: "System" });
        return (catchesAll ? body.WithoutThrow() : body).Or(handlers);
    }
}
