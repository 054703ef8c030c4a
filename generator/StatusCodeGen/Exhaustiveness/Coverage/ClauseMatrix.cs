using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Guards;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// The arms of one switch as the search reads them: one row for each alternative with a guard that can be evaluated.
/// Catch-alls are kept apart. This is the clause matrix of Maranget, "Warnings for pattern matching" (JFP 17, 2007),
/// section 2.
/// </summary>
internal sealed class ClauseMatrix
{
    private readonly Compilation _compilation;
    private readonly EnumDomains _enums;
    private readonly IOperation _governing;
    private readonly IReadOnlyList<SwitchArm> _arms;
    private readonly Column _root;
    private readonly List<Condition> _rows = [];
    private readonly List<CatchAll> _catchAlls = [];
    private readonly List<int> _guarded = [];
    private readonly List<int> _unknown = [];

    private ClauseMatrix(
        Compilation compilation,
        EnumDomains enums,
        Columns columns,
        IOperation governing,
        IReadOnlyList<SwitchArm> arms,
        Column root)
    {
        _compilation = compilation;
        _enums = enums;
        Columns = columns;
        _governing = governing;
        _arms = arms;
        _root = root;
    }

    /// <summary>The parts of the governing value that the patterns test.</summary>
    public Columns Columns { get; }

    /// <summary>The rows, from the first arm to the last. An arm whose guard cannot be evaluated has no row.</summary>
    public IReadOnlyList<Condition> Rows => _rows;

    /// <summary>The catch-alls, in evaluation order.</summary>
    public IReadOnlyList<CatchAll> CatchAlls => _catchAlls;

    /// <summary>The catch-alls, and the guarded arms that a new arm has to respect.</summary>
    public CatchAllPlaces Places =>
        new(_catchAlls.ToImmutableArray(), _guarded.ToImmutableArray(), _unknown.ToImmutableArray());

    /// <summary>Reads a switch; null if it is malformed, has unsupported patterns, or tests nothing in scope.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with the scope of the switch's file.</param>
    /// <param name="operation">A switch statement or expression; the result is null for anything else.</param>
    /// <param name="requiresEveryNull">Whether null requires an arm wherever a type has null, even if unexpected.</param>
    public static ClauseMatrix? Read(Compilation compilation, EnumDomains enums, IOperation operation, bool requiresEveryNull)
    {
        var (governing, arms) = operation switch
        {
            ISwitchOperation statement => (statement.Value, SwitchArm.Of(statement)),
            ISwitchExpressionOperation expression => (expression.Value, SwitchArm.Of(expression)),
            _ => (null, null),
        };
        var columns = new Columns(compilation, enums, requiresEveryNull);
        return governing is not null
            && arms is not null
            && GoverningValue.AddTo(columns, enums, governing, LabelsOf(arms)) is { } root
            && !MalformedSwitch.Is(governing, arms)
            && !arms.Any(static arm => arm.Pattern is { } pattern && PatternShape.HasList(pattern))
            && new ClauseMatrix(compilation, enums, columns, governing, arms, root) is var matrix
            && matrix.TryRead()
                ? matrix
                : null;
    }

    private static IEnumerable<IOperation> LabelsOf(IReadOnlyList<SwitchArm> arms) =>
        arms.Select(static arm => arm.Constant ?? arm.Pattern).OfType<IOperation>();

    private bool TryRead()
    {
        try
        {
            return TryReadArms();
        }
        catch (InsufficientExecutionStackException)
        {
            // A guard of thousands of operators: nothing is known.
            return false;
        }
    }

    private bool TryReadArms()
    {
        // Read all patterns before the first condition is created: their constants divide the domains.
        var reader = new PatternReader(Columns);
        var alternatives = new List<Alternative>(_arms.Count);
        foreach (var arm in _arms)
        {
            Read(arm, reader, alternatives);
        }

        Columns.RecognizeNumbersOfCodes();
        if (reader.IsUnreadable || !(Columns.HoldCodes || _enums.RequiresUndeclared))
        {
            return false;
        }

        var guards = ReadGuards();
        foreach (var (arm, pattern, deferred) in alternatives)
        {
            var condition = deferred(isNegated: false);
            if (IsCatchAll(arm, pattern, condition))
            {
                _catchAlls.Add(new(arm, takesNull: condition == Condition.Always));
            }
            else if (arm.Guard is null)
            {
                _rows.Add(condition);
            }
            else if (guards.TryGetValue(arm, out var deferredGuard))
            {
                var guard = deferredGuard(isNegated: false);
                _rows.Add(Condition.And([condition, guard]));
                if (!TestsOnlyRoot(guard))
                {
                    // For a new arm it is like an unknown guard: before this arm, the new one would change what runs.
                    _unknown.Add(arm.Index);
                }
                else if (MatchesEverything(arm, pattern, condition))
                {
                    _guarded.Add(arm.Index);
                }
            }
            else
            {
                _unknown.Add(arm.Index);
            }
        }

        return true;
    }

    /// <summary>The conditions of the guards that are known. An arm with any other guard counts for nothing.</summary>
    private Dictionary<SwitchArm, DeferredCondition> ReadGuards()
    {
        var guards = new Dictionary<SwitchArm, DeferredCondition>();
        if (_arms.Any(static arm => arm.Guard is not null))
        {
            var reader = new GuardReader(_compilation, _enums, Columns, _root, new(_arms.Select(StepOf).ToList()));
            for (var step = 0; step < _arms.Count; step++)
            {
                if (_arms[step].Guard is { } guard && reader.Read(guard, NamesOf(_arms[step]), step) is { } condition)
                {
                    guards.Add(_arms[step], condition);
                }
            }
        }

        return guards;
    }

    /// <summary>What runs for an arm: its guard, and the accessors and deconstructors that its pattern calls.</summary>
    private static IReadOnlyList<IOperation> StepOf(SwitchArm arm) => (arm.Guard, arm.Pattern) switch
    {
        (null, null or IConstantPatternOperation or IDiscardPatternOperation) => [],
        ({ } guard, null or IConstantPatternOperation or IDiscardPatternOperation) => [guard],
        (null, { } pattern) => [pattern],
        ({ } guard, { } pattern) => [guard, pattern],
    };

    /// <summary>Reads the alternatives of an arm: in <c>B or _</c>, one handles B, the other is a catch-all.</summary>
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
        (arm.Guard is null || Tautology.Is(_compilation, _enums, arm.Guard)) && MatchesEverything(arm, pattern, condition);

    private bool TestsOnlyRoot(Condition guard) =>
        guard == Condition.Always || guard == Condition.Never || (guard is ValueTest test && test.Column == _root);

    /// <summary>Whether an alternative matches everything, or everything except null, apart from its guard.</summary>
    private bool MatchesEverything(SwitchArm arm, IPatternOperation? pattern, Condition condition) =>
        arm.Constant is null
        && pattern is not IConstantPatternOperation
        && (pattern is null || !PatternShape.MentionsConstant(pattern))
        && (condition == Condition.Always
            || (condition is ValueTest test && test.Column == _root && _root.Domain.NotNull.IsSubsetOf(test.Values)));

    /// <summary>
    /// The variables that hold the governing value in a guard: the variable that the switch tests, and those that the
    /// pattern assigns the whole value to.
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

        return names;
    }

    /// <summary>An alternative of an arm; the pattern is null for a constant label and for <c>default</c>.</summary>
    private readonly record struct Alternative(SwitchArm Arm, IPatternOperation? Pattern, DeferredCondition Condition);
}
