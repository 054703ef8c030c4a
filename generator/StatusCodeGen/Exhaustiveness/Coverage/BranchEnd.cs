using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Reachability;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Decides whether a branch of an <c>if</c> jumps away, so that the statement after it is not reached.</summary>
internal static class BranchEnd
{
    /// <summary>Whether the end point of a statement is certainly unreachable.</summary>
    public static bool IsUnreachable(IOperation statement) => statement switch
    {
        IReturnOperation { Kind: not OperationKind.YieldReturn } or IBranchOperation => true,
        IBlockOperation block => block.Operations.LastOrDefault(IsRun) is { } last && IsUnreachable(last),
        IConditionalOperation { WhenFalse: { } otherwise } test => IsUnreachable(test.WhenTrue) && IsUnreachable(otherwise),
        IUsingOperation use => IsUnreachable(use.Body),
        ILockOperation use => IsUnreachable(use.Body),
        ILabeledOperation { Operation: { } labeled } => IsUnreachable(labeled),
        _ => EndPointAnalysis.OnlyThrows([statement]) || IsUnreachableToCompiler(statement),
    };

    /// <summary>Loops, switches and the like: the compiler knows their end points, but not <c>[DoesNotReturn]</c>.</summary>
    private static bool IsUnreachableToCompiler(IOperation statement) =>
        statement is ILoopOperation or ISwitchOperation or ITryOperation
        && statement.Syntax is StatementSyntax syntax
        && statement.SemanticModel?.AnalyzeControlFlow(syntax) is { Succeeded: true, EndPointIsReachable: false };

    private static bool IsRun(IOperation statement) => statement is not (ILocalFunctionOperation or IEmptyOperation);
}
