using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// The place for new arms in a switch: they are tried after every guarded arm and before the catch-all.
/// </summary>
/// <param name="Index">The index of the first new arm.</param>
/// <param name="HasNull">
/// Whether an arm for null may be added. It may not if a catch-all for everything but null is followed by another
/// catch-all, which is reached by null alone: a new arm for null would make that one unreachable.
/// </param>
internal sealed record InsertionPoint(int Index, bool HasNull)
{
    /// <summary>The place for new arms; null if there is none.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">The domains of its enums. All of them are in scope: the switch has been reported.</param>
    /// <param name="switch">The switch.</param>
    public static InsertionPoint? Find(Compilation compilation, EnumDomains enums, IOperation @switch)
    {
        var catchAlls = SwitchCoverage.FindCatchAlls(compilation, enums, @switch);
        return (@switch, catchAlls.IsDefault) switch
        {
            (ISwitchOperation statement, false) => FindInStatement(statement.Cases, catchAlls),
            (ISwitchExpressionOperation expression, false) => FindInExpression(expression.Arms.Length, catchAlls),
            _ => null,
        };
    }

    private static InsertionPoint FindInExpression(int armCount, ImmutableArray<CatchAll> catchAlls)
    {
        var index = FirstOf(catchAlls, otherwise: armCount);
        return new(index, HasNull: !catchAlls.Any(catchAll => catchAll.Arm.Index > index));
    }

    /// <summary>
    /// A <c>default</c> label is tried last, wherever it is written. Guarded labels may follow it, and new arms before
    /// them would take their values.
    /// </summary>
    private static InsertionPoint? FindInStatement(ImmutableArray<ISwitchCaseOperation> sections, ImmutableArray<CatchAll> catchAlls)
    {
        var patterns = catchAlls.RemoveAll(static catchAll => catchAll.Arm.IsDefault);
        var end = FirstOf(patterns, otherwise: sections.Length);
        var hasNull = !patterns.Any(catchAll => catchAll.Arm.Index > end);
        var byDefault = FirstOf(catchAlls.RemoveAll(static catchAll => !catchAll.Arm.IsDefault), otherwise: sections.Length);
        return byDefault < end && !sections.Skip(byDefault).Take(end - byDefault).Any(HasGuard) ? new(byDefault, hasNull)
            : end < sections.Length && HasGuard(sections[end]) ? null
            : new(end, hasNull);
    }

    private static int FirstOf(ImmutableArray<CatchAll> catchAlls, int otherwise) =>
        catchAlls.Select(static catchAll => catchAll.Arm.Index).DefaultIfEmpty(otherwise).Min();

    private static bool HasGuard(ISwitchCaseOperation section) => section.Clauses.Any(static clause =>
        clause is IPatternCaseClauseOperation { Guard: not (null or { ConstantValue: { HasValue: true, Value: true } }) });
}
