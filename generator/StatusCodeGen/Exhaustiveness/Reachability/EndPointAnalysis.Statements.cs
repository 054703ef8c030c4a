using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>How statements that contain other statements end.</summary>
internal sealed partial class EndPointAnalysis
{
    private ExitKinds OfBranch(IBranchOperation branch)
    {
        _reached.Add(branch.Target);
        return ExitKinds.Jump(branch.Target);
    }

    private ExitKinds OfConditional(IConditionalOperation conditional)
    {
        var condition = Of(conditional.Condition);
        return ConstantOf(conditional.Condition) is { } value
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
                ? body.WithoutNormal().Or(OfTest(repeat.Condition, ExitKinds.Nowhere))
                : body,
            IWhileLoopOperation condition => OfTest(condition.Condition, body),
            IForLoopOperation count => OfSequence(count.Before).Then(OfTest(count.Condition, body)),
            IForEachLoopOperation each => Of(each.Collection).Then(ExitKinds.Normal.Or(body)),
            _ => ExitKinds.Normal.Or(body),
        };
        return ends.Landing(loop.ExitLabel);
    }

    /// <summary>How a loop ends: by its condition if that is not constant true, or by a jump out of its body.</summary>
    private ExitKinds OfTest(IOperation? condition, ExitKinds body) => (condition, ConstantOf(condition)) switch
    {
        (null, _) or (_, true) => body.WithoutNormal(),
        (_, false) => ExitKinds.Normal,
        _ => Of(condition).Then(ExitKinds.Normal.Or(body)),
    };

    private ExitKinds OfTry(ITryOperation attempt)
    {
        var last = Of(attempt.Finally);
        if (!last.IsNormal)
        {
            return last;
        }

        var handlers = attempt.Catches.Where(static handler => ConstantOf(handler.Filter) is not false).ToList();
        var catchesAll = handlers.Exists(static handler =>
            (handler.Filter is null || ConstantOf(handler.Filter) is true) && CatchesEveryException(handler.ExceptionType));
        var body = Of(attempt.Body);
        return handlers.Select(handler => Of(handler.Handler))
            .Aggregate(catchesAll ? body.WithoutThrow() : body, static (all, handler) => all.Or(handler))
            .Or(last.WithoutNormal());
    }

    private static bool CatchesEveryException(ITypeSymbol? type) => type is null
        or { SpecialType: SpecialType.System_Object }
        or INamedTypeSymbol
    {
        Name: "Exception",
        Arity: 0,
        ContainingType: null,
        ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
    };

    private static bool? ConstantOf(IOperation? condition) =>
        condition is { ConstantValue: { HasValue: true, Value: bool value } } ? value : null;
}
