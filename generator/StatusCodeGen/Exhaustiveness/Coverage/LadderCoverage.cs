using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Guards;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// Computes the coverage of an if/else-if ladder, which it reads as a switch: each condition is an arm. A condition
/// that tests one code and nothing else handles the values for which it holds. Any other condition handles nothing, but a
/// code that it names is not forgotten.
/// </summary>
internal static class LadderCoverage
{
    private const int FewestTests = 2;

    /// <summary>
    /// The codes that a ladder does not handle. Null if it does not list codes, or if it decides about the rest without a
    /// throw.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with the scope of the ladder's file.</param>
    /// <param name="first">The first <c>if</c> of the ladder; the result is null for a later one.</param>
    public static LadderGap? Analyze(Compilation compilation, EnumDomains enums, IConditionalOperation first)
    {
        try
        {
            return Find(compilation, enums, first);
        }
        catch (InsufficientExecutionStackException)
        {
            // A condition of thousands of operators: nothing is known.
            return null;
        }
    }

    private static LadderGap? Find(Compilation compilation, EnumDomains enums, IConditionalOperation first)
    {
        if (Ladder.At(first) is not { } ladder)
        {
            return null;
        }

        var sequence = IfSequence.Around(ladder);
        if (!sequence.HasRest && ladder.Rungs.Count < FewestTests)
        {
            return null;
        }

        // Look for codes first: most conditions test none, and then nothing else needs to be computed.
        var earlier = sequence.HasRest && sequence.IsLast ? sequence.Passed() : [];
        List<Ladder> ladders = [.. earlier.Select(static passed => passed.Ladder).OfType<Ladder>().Prepend(ladder).Reverse()];
        var candidates = Candidates(compilation, enums, ladders.SelectMany(static ladder => ladder.Conditions));
        if (candidates.Count == 0 || IsMalformed(sequence, ladders.Where(IsAboutCodes)) || EndOf(sequence) is not { } end)
        {
            return null;
        }

        // Choose the value with the most tests. A test of a group is also a test of its code, so a ladder that tests
        // both is about the code.
        var isPart = end == CatchAllKind.None && sequence.IsPartOfOneThatThrows();
        return candidates
            .Where(candidate => !isPart || !sequence.IsReachedFromLast(candidate.Path))
            .Select(candidate => new LadderRungs(candidate, sequence, end))
            .Where(static rungs => rungs.TestCount >= FewestTests)
            .OrderByDescending(static rungs => rungs.TestCount)
            .Take(1)
            .Where(static rungs => rungs.CanBeRead)
            .Select(rungs => Compute(compilation, enums, rungs, end))
            .FirstOrDefault();

        bool IsAboutCodes(Ladder other) => other == ladder
            || other.Conditions.Any(condition => candidates.Exists(value => value.ReadIn(condition) is not null));
    }

    private static bool IsMalformed(IfSequence sequence, IEnumerable<Ladder> ladders) =>
        (sequence.HasRest && sequence.Rest.Any(static statement => statement.Syntax.ContainsDiagnostics))
        || ladders.Any(static ladder => MalformedSwitch.Is(ladder.First, ladder.Conditions));

    /// <summary>
    /// What happens to the codes that no condition takes; null if the author has decided that, or if they are reported
    /// with the ladder around this one.
    /// </summary>
    private static CatchAllKind? EndOf(IfSequence sequence)
    {
        if (sequence.HasRest && sequence.ThrowsAtEnd())
        {
            return sequence.IsInThrowingElse() ? null : CatchAllKind.Throwing;
        }

        return sequence.Ladder.Else is not null || sequence.Ladder.Rungs.Count < FewestTests ? null : CatchAllKind.None;
    }

    /// <summary>The expressions of an enum in scope that the conditions read, each once. What they compare with is constant.</summary>
    private static List<LadderValue> Candidates(Compilation compilation, EnumDomains enums, IEnumerable<IOperation> conditions)
    {
        var candidates = new List<LadderValue>();
        var seen = new HashSet<ValuePath>();
        foreach (var operation in conditions.SelectMany(static condition => condition.DescendantsAndSelf()))
        {
            if (operation is { Type: { } type, ConstantValue.HasValue: false } && enums.FindInScope(Nullability.Strip(type)) is { } codes
                && ValuePath.Of(operation) is { } path && seen.Add(path))
            {
                candidates.Add(new(compilation, enums, path, operation, codes));
            }
        }

        return candidates;
    }

    private static LadderGap? Compute(Compilation compilation, EnumDomains enums, LadderRungs rungs, CatchAllKind end)
    {
        var value = rungs.Value;
        var columns = new Columns(compilation, enums);
        var column = columns.AddRoot(value.Codes.Type, Nullability.Allows(rungs.FirstRead ?? value.Code), value.Codes);
        var left = column.Required.Except(rungs.Handled).Except(rungs.Named);
        if (left.IsEmpty)
        {
            return null;
        }

        var witnesses = ImmutableArray.Create(new Witness([left]));
        var gap = new Gap(end, MissingCodes.Of(columns, witnesses).ToImmutableArray(), witnesses);
        var coverage = new CoverageResult(columns, ImmutableArray.Create(gap), IsProven: false, IsComplete: true);
        return new(coverage, gap, rungs.First.First, end == CatchAllKind.Throwing && GapSize.IsMost(value.Codes, gap.Missing));
    }
}

/// <summary>The codes that a ladder leaves out.</summary>
/// <param name="Coverage">The coverage of the ladder.</param>
/// <param name="Gap">The codes. They are left to a throw, or to nothing.</param>
/// <param name="First">The first <c>if</c> that counts.</param>
/// <param name="IsAboutFew">Whether the ladder throws for more than half of the codes, and is probably about the others.</param>
internal sealed record LadderGap(CoverageResult Coverage, Gap Gap, IConditionalOperation First, bool IsAboutFew);
