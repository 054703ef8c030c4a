using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Guards;
using StatusCodeGen.Exhaustiveness.Reachability;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// A ladder between the statements of its block. An earlier <c>if</c> that jumps away works like a rung above the ladder,
/// and a throw after the ladder works like its final else.
/// </summary>
internal sealed class IfSequence
{
    /// <summary>How many statements are looked at before the last one. Nobody reads a longer sequence as one decision.</summary>
    private const int FarthestStatement = 64;

    private readonly ImmutableArray<IOperation> _statements;
    private readonly int _index;

    private IfSequence(Ladder ladder, ImmutableArray<IOperation> statements, int index) =>
        (Ladder, _statements, _index) = (ladder, statements, index);

    public Ladder Ladder { get; }

    /// <summary>Whether the ladder is the last <c>if</c> of its block.</summary>
    public bool IsLast => LastIf() == _index;

    /// <summary>Whether this is the place to look at what runs if no condition holds.</summary>
    public bool HasRest => Ladder.Else is not null || (_index < _statements.Length - 1 && IsLast);

    /// <summary>What runs if no condition holds: the final else, or the rest of the block after its last <c>if</c>.</summary>
    public IReadOnlyList<IOperation> Rest => Ladder.Else is { } final ? [final] : [.. _statements.Skip(_index + 1)];

    public static IfSequence Around(Ladder ladder)
    {
        var statement = WithLabels(ladder.First);
        var statements = StatementsOf(statement.Parent);
        return statements.IsDefault
            ? new(ladder, ImmutableArray.Create(statement), 0)
            : new(ladder, statements, statements.LastIndexOf(statement));
    }

    /// <summary>Whether every branch of the ladder jumps, and the block ends in a throw after its last <c>if</c>.</summary>
    public bool IsPartOfOneThatThrows()
    {
        var last = LastIf();
        return Ladder.Else is null
            && Ladder.Rungs.All(static rung => BranchEnd.IsUnreachable(rung.Branch))
            && Around(Ladder.At(WithoutLabels(_statements[last]))!) is { HasRest: true } sequence
            && sequence.ThrowsAtEnd();
    }

    /// <summary>Whether the code throws if it gets to the end of the ladder.</summary>
    public bool ThrowsAtEnd() => EndPointAnalysis.OnlyThrows(Rest);

    /// <summary>Whether this only chooses what to throw: it is in the final else of a ladder, which throws in any case.</summary>
    public bool IsInThrowingElse() =>
        _statements[0].Parent is { } block && Ladder.EndingIn(block) is not null && EndPointAnalysis.OnlyThrows([block]);

    /// <summary>
    /// The statements that were passed before the ladder, nearest first: back to a label, and out of a final else that
    /// contains the ladder.
    /// </summary>
    /// <param name="value">If given, the search also ends at a statement that writes to this value.</param>
    public IEnumerable<PassedStatement> Passed(ValuePath? value = null)
    {
        var (list, index) = (_statements, _index);
        var isKept = true;
        for (var count = 0; count < FarthestStatement && list[index] is not ILabeledOperation; count++)
        {
            if (--index < 0)
            {
                if (list[0].Parent is not IBlockOperation block
                    || Ladder.EndingIn(block) is not { } outer
                    || (value is not null && GuardTrust.IsWritten(value, [.. outer.Conditions])))
                {
                    yield break;
                }

                yield return new(outer.First, outer, IsFailed: true, isKept);
                (list, index) = (Around(outer)._statements, Around(outer)._index);
                continue;
            }

            var ladder = Ladder.At(WithoutLabels(list[index]));
            if (value is not null)
            {
                IReadOnlyList<IOperation> goingOn = ladder is null ? [list[index]] : [.. PartsThatGoOn(ladder)];
                if (GuardTrust.IsWritten(value, goingOn))
                {
                    yield break;
                }

                isKept = isKept && (ladder is not null || GuardTrust.IsKept(value, goingOn));
            }

            yield return new(list[index], ladder, IsFailed: false, isKept);
        }
    }

    /// <summary>Whether the last ladder of the block looks back as far as this one, for a value.</summary>
    public bool IsReachedFromLast(ValuePath value) =>
        Around(Ladder.At(WithoutLabels(_statements[LastIf()]))!) is var last
        && (last._index == _index || last.Passed(value).Any(passed => passed.Ladder?.First == Ladder.First && passed.IsKept));

    private static IEnumerable<IOperation> PartsThatGoOn(Ladder ladder) => ladder.Conditions
        .Concat(ladder.Rungs
            .Select(static rung => rung.Branch)
            .Concat(ladder.Else is { } final ? [final] : [])
            .Where(static branch => !BranchEnd.IsUnreachable(branch)));

    private int LastIf()
    {
        var last = _statements.Length - 1;
        while (last > _index && WithoutLabels(_statements[last]) is not IConditionalOperation { Syntax: IfStatementSyntax })
        {
            last--;
        }

        return last;
    }

    private static ImmutableArray<IOperation> StatementsOf(IOperation? parent) => parent switch
    {
        IBlockOperation block => block.Operations,
        ISwitchCaseOperation section => section.Body,
        _ => default,
    };

    private static IOperation WithLabels(IOperation statement)
    {
        while (statement.Parent is ILabeledOperation labeled)
        {
            statement = labeled;
        }

        return statement;
    }

    private static IOperation? WithoutLabels(IOperation? statement)
    {
        while (statement is ILabeledOperation labeled)
        {
            statement = labeled.Operation;
        }

        return statement;
    }
}

/// <summary>A statement that was passed on the way to a ladder.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Ladder">The statement with its else-ifs; null if it is not an <c>if</c>.</param>
/// <param name="IsFailed">Whether all of its conditions were false, because the ladder is in its final else.</param>
/// <param name="IsKept">Whether no statement from this one on, apart from conditions, can write to the value.</param>
internal sealed record PassedStatement(IOperation Statement, Ladder? Ladder, bool IsFailed, bool IsKept)
{
    /// <summary>
    /// The operations of a statement that is not an <c>if</c>, if it may send some values elsewhere. Functions in it do not
    /// run there.
    /// </summary>
    public IReadOnlyList<IOperation> OfJumps()
    {
        var own = new List<IOperation>();
        var rest = new Stack<IOperation>([Statement]);
        while (rest.Count > 0)
        {
            if (rest.Pop() is not (IAnonymousFunctionOperation or ILocalFunctionOperation) and var operation)
            {
                own.Add(operation);
                foreach (var child in operation.ChildOperations)
                {
                    rest.Push(child);
                }
            }
        }

        return own.Exists(static operation => operation is IReturnOperation or IBranchOperation or IThrowOperation) ? own : [];
    }
}
