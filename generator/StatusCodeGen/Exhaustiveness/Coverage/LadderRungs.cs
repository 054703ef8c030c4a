using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Guards;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// The rungs that decide about one value: those of a ladder, and those of earlier <c>if</c> statements that jump away.
/// </summary>
internal sealed class LadderRungs
{
    private readonly List<ValueSet> _handled = [];
    private readonly List<ValueSet> _named = [];
    private readonly List<IOperation> _steps;
    private readonly GuardTrust _trust;

    /// <summary>Reads the rungs for a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="sequence">The ladder, and the statements around it.</param>
    /// <param name="end">What happens after the ladder.</param>
    public LadderRungs(LadderValue value, IfSequence sequence, CatchAllKind end)
    {
        (Value, First) = (value, sequence.Ladder);
        var passed = sequence.Passed(value.Path).ToList();
        _steps = StepsOf(value, passed, sequence.Ladder);
        _trust = new(_steps.ConvertAll<IReadOnlyList<IOperation>>(static condition => [condition]));
        FirstRead = _steps.Count > 0 ? value.ReadIn(_steps[0]) : null;
        var isOfTail = end == CatchAllKind.Throwing && sequence.Ladder.Else is null;
        Read(sequence.Ladder, isDecided: !isOfTail);
        foreach (var statement in passed)
        {
            Read(statement, end);
        }

        if (end == CatchAllKind.Throwing)
        {
            // The code that throws may choose its message by the code: these codes are not forgotten either.
            _named.AddRange(sequence.Rest.SelectMany(static operation => operation.DescendantsAndSelf())
                .OfType<IConditionalOperation>()
                .Select(test => value.NamedIn(test.Condition)));
        }
    }

    public LadderValue Value { get; }

    /// <summary>The first <c>if</c> that counts, with its else-ifs.</summary>
    public Ladder First { get; private set; }

    /// <summary>The first expression that reads the value, from where on nothing but a condition can write to it.</summary>
    public IOperation? FirstRead { get; }

    /// <summary>How many conditions test the value and nothing else.</summary>
    public int TestCount { get; private set; }

    /// <summary>Whether the conditions ask nothing about the value that cannot be evaluated.</summary>
    public bool CanBeRead { get; private set; } = true;

    /// <summary>The values that never get to the end of the ladder.</summary>
    public ValueSet Handled => ValueSet.Union(_handled);

    /// <summary>The values that a condition compares with, whether it then handles them or not.</summary>
    public ValueSet Named => ValueSet.Union(_named);

    /// <summary>
    /// The conditions that see the value, in evaluation order: from the first that reads it, after the last statement that
    /// can write to it.
    /// </summary>
    private static List<IOperation> StepsOf(LadderValue value, List<PassedStatement> passed, Ladder ladder) =>
    [
        .. passed.TakeWhile(static statement => statement.IsKept)
            .Select(static statement => statement.Ladder)
            .OfType<Ladder>()
            .Prepend(ladder)
            .Reverse()
            .SelectMany(static ladder => ladder.Conditions)
            .SkipWhile(condition => value.ReadIn(condition) is null),
    ];

    private void Read(PassedStatement statement, CatchAllKind end)
    {
        if (statement.Ladder is not { } ladder)
        {
            // It may handle codes, in a nested switch for example, that are not known here.
            CanBeRead &= !statement.OfJumps().Any(Value.IsRead);
            return;
        }

        if (!statement.IsKept)
        {
            _named.AddRange(ladder.Conditions.Select(Value.NamedIn));
            return;
        }

        // A ladder that throws begins at the first `if` that sends codes elsewhere. For any other ladder, earlier
        // statements only tell which codes do not get there.
        var before = TestCount;
        Read(ladder, statement.IsFailed);
        if (end != CatchAllKind.Throwing)
        {
            TestCount = before;
        }
        else if (TestCount > before)
        {
            First = ladder;
        }
    }

    private bool IsTrusted(IOperation condition) => _steps.IndexOf(condition) is var step && step >= 0 && _trust.Holds(Value.Path, step);

    /// <summary>Reads one ladder.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="isDecided">Whether its branches do not get to the end, even if they do not jump.</param>
    private void Read(Ladder ladder, bool isDecided)
    {
        _named.AddRange(ladder.Conditions.Select(Value.NamedIn));
        var goesOn = ValueSet.Empty;
        var isExact = true;
        foreach (var (condition, branch) in ladder.Rungs)
        {
            var values = Value.Evaluate(condition);
            var holds = values is not null && IsTrusted(condition) ? values : null;
            if (isDecided || BranchEnd.IsUnreachable(branch))
            {
                CanBeRead &= Value.CanRead(condition);
                TestCount += values is null || condition.ConstantValue.HasValue ? 0 : 1;
                _handled.Add(holds ?? ValueSet.Empty);
            }
            else
            {
                isExact &= holds is not null;
                goesOn = goesOn.Union(holds ?? ValueSet.Empty);
            }
        }

        if (!isDecided && isExact && ladder.Else is { } final && BranchEnd.IsUnreachable(final))
        {
            _handled.Add(goesOn.Complement(Value.Codes.Size));
        }
    }
}
