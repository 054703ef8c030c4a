using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Works out the coverage of one switch.</summary>
internal sealed class SwitchCoverage
{
    /// <summary>Of a search that was given up, so many tell a person enough.</summary>
    private const int MostWitnesses = 256;

    private readonly Compilation _compilation;
    private readonly EnumCatalog _enums;
    private readonly Columns _columns;
    private readonly IOperation _governing;
    private readonly IReadOnlyList<SwitchArm> _arms;
    private readonly Column _root;
    private ISet<ISymbol>? _written;

    private SwitchCoverage(Compilation compilation, EnumCatalog enums, Columns columns, IOperation governing, IReadOnlyList<SwitchArm> arms, Column root)
    {
        _compilation = compilation;
        _enums = enums;
        _columns = columns;
        _governing = governing;
        _arms = arms;
        _root = root;
    }

    /// <summary>The coverage of a switch; null if it is not in scope.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with the scope of the switch's file.</param>
    /// <param name="operation">A switch statement or expression; anything else has no coverage.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <param name="fuel">How long the search may be.</param>
    /// <param name="wantsEveryNull">Whether an arm is wanted for null wherever a type has one, whatever is known of it.</param>
    public static Coverage? Of(
        Compilation compilation,
        EnumCatalog enums,
        IOperation operation,
        CancellationToken cancellation,
        int fuel = Usefulness.DefaultFuel,
        bool wantsEveryNull = false)
    {
        var columns = new Columns(compilation, enums, wantsEveryNull);
        return operation switch
        {
            ISwitchOperation statement => Of(compilation, enums, columns, statement.Value, SwitchArm.Of(statement), fuel, cancellation),
            ISwitchExpressionOperation expression => Of(compilation, enums, columns, expression.Value, SwitchArm.Of(expression), fuel, cancellation),
            _ => null,
        };
    }

    private static Coverage? Of(
        Compilation compilation,
        EnumCatalog enums,
        Columns columns,
        IOperation governing,
        IReadOnlyList<SwitchArm> arms,
        int fuel,
        CancellationToken cancellation) =>
        GoverningValue.AddTo(columns, enums, governing) is { } root
            && !Unfinished.Is(governing, arms)
            && !arms.Any(static arm => arm.Pattern is { } pattern && PatternShape.HasList(pattern))
                ? new SwitchCoverage(compilation, enums, columns, governing, arms, root).Of(fuel, cancellation)
                : null;

    private Coverage? Of(int fuel, CancellationToken cancellation)
    {
        // All patterns are read before any is looked at: their constants part the domains.
        var reader = new PatternReader(_columns);
        var alternatives = new List<Alternative>(_arms.Count);
        foreach (var arm in _arms)
        {
            Read(arm, reader, alternatives);
        }

        if (reader.IsUnreadable || !(_columns.HaveCodes || _enums.AsksForUndeclared))
        {
            return null;
        }

        var rows = new List<Condition>();
        var catchAlls = new List<CatchAll>();
        foreach (var (arm, pattern, reading) in alternatives)
        {
            var condition = reading(isNegated: false);
            if (IsCatchAll(arm, pattern, condition))
            {
                catchAlls.Add(new(arm.Body, takesNull: condition == Condition.Always));
            }
            else if (GuardOf(arm) is { } guard)
            {
                rows.Add(guard == Condition.Always ? condition : Condition.And([condition, guard]));
            }
        }

        var (untaken, isComplete) = Usefulness.Search(_columns, rows, fuel, cancellation);
        untaken = isComplete ? untaken : [.. untaken.Take(MostWitnesses)];
        isComplete &= _columns.AreExact;
        return new(_columns, GapsOf(untaken, catchAlls), isComplete && untaken.Count == 0, isComplete);
    }

    /// <summary>The top-level alternatives of an arm: <c>B or _</c> handles B, and is a catch-all as well.</summary>
    private void Read(SwitchArm arm, PatternReader reader, List<Alternative> alternatives)
    {
        if (arm.Pattern is not null)
        {
            foreach (var pattern in PatternShape.Alternatives(arm.Pattern))
            {
                alternatives.Add(new(arm, pattern, reader.Read(pattern, _root)));
            }
        }
        else
        {
            alternatives.Add(new(arm, null, arm.Constant is { } constant ? reader.Read(constant, _root) : static _ => Condition.Always));
        }
    }

    private bool IsCatchAll(SwitchArm arm, IPatternOperation? pattern, Condition condition) =>
        arm.Guard is null or { ConstantValue: { HasValue: true, Value: true } }
        && arm.Constant is null
        && pattern is not IConstantPatternOperation
        && (pattern is null || !PatternShape.MentionsConstant(pattern))
        && (condition == Condition.Always || (condition is Test test && test.Column == _root && _root.Domain.NotNull.IsSubsetOf(test.Values)));

    /// <summary>What a guard lets pass; null if that is unknown, and so nothing is certain to be taken.</summary>
    private Condition? GuardOf(SwitchArm arm) => arm.Guard switch
    {
        null or { ConstantValue: { HasValue: true, Value: true } } => Condition.Always,
        { } guard when _root.Codes is { } codes && Question.Evaluate(_compilation, _enums, codes, NamesOf(arm), guard) is { } values =>
            Condition.Test(_root, values),
        _ => null,
    };

    /// <summary>
    /// The variables that hold the governing value in a guard: the one that the switch is on, and those that the pattern
    /// binds to all of it. One that a guard writes to holds something else from then on.
    /// </summary>
    private List<ValuePath> NamesOf(SwitchArm arm)
    {
        var names = new List<ValuePath>();
        if (ValuePath.Of(GoverningValue.WithoutCasts(_enums, _governing)) is { IsVariable: true } variable)
        {
            names.Add(variable);
        }

        if (arm.Pattern is not null)
        {
            names.AddRange(PatternShape.Bindings(arm.Pattern).Select(ValuePath.OfVariable));
        }

        _written ??= ValuePath.WrittenIn(_arms.Select(static other => other.Guard).OfType<IOperation>());
        names.RemoveAll(name => name.IsTouchedBy(_written));
        return names;
    }

    private ImmutableArray<Gap> GapsOf(IReadOnlyList<Combination> untaken, List<CatchAll> catchAlls)
    {
        if (untaken.Count == 0)
        {
            return ImmutableArray<Gap>.Empty;
        }

        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var named = new HashSet<MissingCode>();
        var kinds = Combinations.PartByOwners(untaken, _columns)
            .Where(combination => MissingCodes.IsOfCodes(_columns, combination))
            .ToLookup(combination => TakerOf(combination, catchAlls));
        foreach (var kind in kinds.OrderBy(static kind => kind.Key))
        {
            var missing = MissingCodes.Of(_columns, kind).Where(named.Add).ToImmutableArray();
            if (missing.IsEmpty && gaps.Count > 0)
            {
                // All its codes are named already: whoever mends those mends this.
                var last = gaps[gaps.Count - 1];
                gaps[gaps.Count - 1] = last with { Combinations = last.Combinations.AddRange(Combinations.Merge(kind, _columns)) };
            }
            else if (!missing.IsEmpty)
            {
                gaps.Add(new(kind.Key, missing, Combinations.Merge(kind, _columns).ToImmutableArray()));
            }
        }

        return gaps.ToImmutable();
    }

    /// <summary>The first catch-all that takes a combination decides.</summary>
    private CatchAllKind TakerOf(Combination combination, List<CatchAll> catchAlls)
    {
        var isNull = combination[_root].Equals(ValueSet.Of(_root.Domain.Null));
        return catchAlls.FirstOrDefault(catchAll => catchAll.TakesNull || !isNull)?.Kind ?? CatchAllKind.None;
    }

    /// <summary>A pattern of an arm; none where the arm has a constant label or is <c>default</c>.</summary>
    private readonly record struct Alternative(SwitchArm Arm, IPatternOperation? Pattern, Reading Reading);
}
