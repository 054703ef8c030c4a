using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Guards;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// Computes the coverage of an if/else-if ladder, which it reads as a switch: each condition is an arm. A condition
/// that tests one code and nothing else handles the values for which it holds; any other condition handles nothing.
/// </summary>
internal static class LadderCoverage
{
    private const int FewestTests = 2;

    /// <summary>The coverage of a ladder; null if it does not test codes, or if it ends in an else.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with the scope of the ladder's file.</param>
    /// <param name="first">The first <c>if</c> of the ladder; the result is null for a later one.</param>
    public static CoverageResult? Analyze(Compilation compilation, EnumDomains enums, IConditionalOperation first)
    {
        if (IsElseIf(first) || ConditionsOf(first) is not { Count: >= FewestTests } conditions || MalformedSwitch.Is(first, conditions))
        {
            return null;
        }

        // Choose the value with the most tests. A test of a group is also a test of its code, so a ladder that tests
        // both is about the code.
        var written = ValuePath.WrittenIn(conditions);
        return Candidates(enums, conditions)
            .Where(candidate => !candidate.Path.IsTouchedBy(written))
            .Select(candidate => (
                candidate.Code,
                candidate.Codes,
                Tests: TestsOf(compilation, enums, candidate.Codes, candidate.Path, conditions)))
            .Where(static candidate => candidate.Tests.Count >= FewestTests)
            .OrderByDescending(static candidate => candidate.Tests.Count)
            .Select(candidate => Compute(compilation, enums, candidate.Code, candidate.Codes, candidate.Tests))
            .FirstOrDefault();
    }

    private static bool IsElseIf(IConditionalOperation rung) => rung.Parent is IConditionalOperation parent && parent.WhenFalse == rung;

    /// <summary>The conditions from top to bottom; null if there is a final else, which handles the rest.</summary>
    private static List<IOperation>? ConditionsOf(IConditionalOperation first)
    {
        var conditions = new List<IOperation>();
        for (var rung = first; ;)
        {
            conditions.Add(rung.Condition);
            switch (rung.WhenFalse)
            {
                case null:
                    return conditions;
                case IConditionalOperation { Syntax: IfStatementSyntax } next:
                    rung = next;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>The expressions of an enum in scope that the conditions read, each once.</summary>
    private static IEnumerable<(ValuePath Path, IOperation Code, CodeDomain Codes)> Candidates(
        EnumDomains enums,
        List<IOperation> conditions)
    {
        var seen = new HashSet<ValuePath>();
        foreach (var operation in conditions.SelectMany(static condition => condition.DescendantsAndSelf()))
        {
            if (operation.Type is { } type && enums.FindInScope(Nullability.Strip(type)) is { } codes
                && ValuePath.Of(operation) is { } path && seen.Add(path))
            {
                yield return (path, operation, codes);
            }
        }
    }

    private static List<ValueSet> TestsOf(
        Compilation compilation,
        EnumDomains enums,
        CodeDomain codes,
        ValuePath path,
        List<IOperation> conditions) =>
        [.. conditions.Select(condition => GuardEvaluator.Evaluate(compilation, enums, codes, [path], condition)).OfType<ValueSet>()];

    private static CoverageResult Compute(
        Compilation compilation,
        EnumDomains enums,
        IOperation code,
        CodeDomain codes,
        List<ValueSet> tests)
    {
        var columns = new Columns(compilation, enums);
        var column = columns.AddRoot(codes.Type, Nullability.Allows(code), codes);
        var left = column.Required.Except(ValueSet.Union(tests));
        var witnesses = ImmutableArray.Create(new Witness([left]));
        var gaps = left.IsEmpty
            ? ImmutableArray<Gap>.Empty
            : ImmutableArray.Create(new Gap(CatchAllKind.None, MissingCodes.Of(columns, witnesses).ToImmutableArray(), witnesses));
        return new(columns, gaps, IsProven: left.IsEmpty, IsComplete: true);
    }
}
