using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Coverage;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// The place for new arms in a switch: before the catch-all, and after every arm that may take one of the missing codes.
/// </summary>
/// <param name="Index">The index of the first new arm.</param>
/// <param name="HasNull">
/// Whether an arm for null may be added. It may not if a catch-all for everything but null is followed by another
/// catch-all, which is reached by null alone: a new arm for null would make that one unreachable.
/// </param>
internal sealed record InsertionPoint(int Index, bool HasNull)
{
    /// <summary>The place for new arms; null if there is none.</summary>
    public static InsertionPoint? Find(CatchAllPlaces places, IOperation @switch)
    {
        var found = @switch switch
        {
            ISwitchOperation statement => FindInStatement(statement.Cases, places.CatchAlls),
            ISwitchExpressionOperation expression => FindInExpression(expression.Arms.Length, places.CatchAlls),
            _ => null,
        };
        return found is null ? null : found with { Index = BeforeGuarded(places, found.Index) };
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

    /// <summary>
    /// Moves the place before an arm such as <c>_ when !code.IsDefined()</c>, which takes none of the missing codes. It
    /// does not move before an arm with a guard that cannot be evaluated.
    /// </summary>
    private static int BeforeGuarded(CatchAllPlaces places, int index)
    {
        var first = places.Unknown.Where(arm => arm < index).Select(static arm => arm + 1).DefaultIfEmpty(0).Max();
        return places.Guarded.Where(arm => arm >= first && arm < index).DefaultIfEmpty(index).Min();
    }

    private static int FirstOf(ImmutableArray<CatchAll> catchAlls, int otherwise) =>
        catchAlls.Select(static catchAll => catchAll.Arm.Index).DefaultIfEmpty(otherwise).Min();

    private static bool HasGuard(ISwitchCaseOperation section) => section.Clauses.Any(static clause =>
        clause is IPatternCaseClauseOperation { Guard: not (null or { ConstantValue: { HasValue: true, Value: true } }) });
}
