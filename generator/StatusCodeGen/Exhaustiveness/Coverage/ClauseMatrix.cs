using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Guards;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// The arms of one switch as the search sees them: a row for each that takes something for certain, and the catch-alls,
/// which are kept apart. It is the clause matrix of Maranget, "Warnings for pattern matching" (JFP 17, 2007), section 2.
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
    private ISet<ISymbol>? _written;

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

    /// <summary>What the patterns look at.</summary>
    public Columns Columns { get; }

    /// <summary>What the arms take, from the first to the last; one whose guard cannot be evaluated takes nothing.</summary>
    public IReadOnlyList<Condition> Rows => _rows;

    /// <summary>The catch-alls, in the order in which they are tried.</summary>
    public IReadOnlyList<CatchAll> CatchAlls => _catchAlls;

    /// <summary>Reads a switch; null if it is malformed, has list patterns, or is about nothing in scope.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with the scope of the switch's file.</param>
    /// <param name="operation">A switch statement or expression; anything else is in no scope.</param>
    /// <param name="wantsEveryNull">Whether an arm is wanted for null wherever a type has one, whatever is known of it.</param>
    public static ClauseMatrix? Read(Compilation compilation, EnumDomains enums, IOperation operation, bool wantsEveryNull)
    {
        var (governing, arms) = operation switch
        {
            ISwitchOperation statement => (statement.Value, SwitchArm.Of(statement)),
            ISwitchExpressionOperation expression => (expression.Value, SwitchArm.Of(expression)),
            _ => (null, null),
        };
        var columns = new Columns(compilation, enums, wantsEveryNull);
        return governing is not null
            && arms is not null
            && GoverningValue.AddTo(columns, enums, governing) is { } root
            && !MalformedSwitch.Is(governing, arms)
            && !arms.Any(static arm => arm.Pattern is { } pattern && PatternShape.HasList(pattern))
            && new ClauseMatrix(compilation, enums, columns, governing, arms, root) is var matrix
            && matrix.TryRead()
                ? matrix
                : null;
    }

    private bool TryRead()
    {
        // All patterns are read before any is looked at: their constants part the domains.
        var reader = new PatternReader(Columns);
        var alternatives = new List<Alternative>(_arms.Count);
        foreach (var arm in _arms)
        {
            Read(arm, reader, alternatives);
        }

        if (reader.IsUnreadable || !(Columns.HaveCodes || _enums.AsksForUndeclared))
        {
            return false;
        }

        foreach (var (arm, pattern, deferred) in alternatives)
        {
            var condition = deferred(isNegated: false);
            if (IsCatchAll(arm, pattern, condition))
            {
                _catchAlls.Add(new(arm, takesNull: condition == Condition.Always));
            }
            else if (GuardOf(arm) is { } guard)
            {
                _rows.Add(guard == Condition.Always ? condition : Condition.And([condition, guard]));
            }
        }

        return true;
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
        && (condition == Condition.Always
            || (condition is ValueTest test && test.Column == _root && _root.Domain.NotNull.IsSubsetOf(test.Values)));

    /// <summary>What a guard lets pass; null if that is unknown, and so nothing is certain to be taken.</summary>
    private Condition? GuardOf(SwitchArm arm) => arm.Guard switch
    {
        null or { ConstantValue: { HasValue: true, Value: true } } => Condition.Always,
        { } guard when _root.Codes is { } codes
            && GuardEvaluator.Evaluate(_compilation, _enums, codes, NamesOf(arm), guard) is { } values =>
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

    /// <summary>A pattern of an arm; none where the arm has a constant label or is <c>default</c>.</summary>
    private readonly record struct Alternative(SwitchArm Arm, IPatternOperation? Pattern, DeferredCondition Condition);
}
