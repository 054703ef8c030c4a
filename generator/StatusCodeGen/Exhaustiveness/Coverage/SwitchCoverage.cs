using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Works out the coverage of one switch.</summary>
internal static class SwitchCoverage
{
    /// <summary>Of a search that was given up, so many tell a person enough.</summary>
    private const int MostWitnesses = 256;

    /// <summary>The coverage of a switch; null if it is not in scope.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with the scope of the switch's file.</param>
    /// <param name="operation">A switch statement or expression; anything else has no coverage.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <param name="fuel">How long the search may be.</param>
    /// <param name="wantsEveryNull">Whether an arm is wanted for null wherever a type has one, whatever is known of it.</param>
    public static CoverageResult? Analyze(
        Compilation compilation,
        EnumDomains enums,
        IOperation operation,
        CancellationToken cancellation,
        int fuel = Usefulness.DefaultFuel,
        bool wantsEveryNull = false)
    {
        if (ClauseMatrix.Read(compilation, enums, operation, wantsEveryNull) is not { } matrix)
        {
            return null;
        }

        var (untaken, isComplete) = Usefulness.Search(matrix.Columns, matrix.Rows, fuel, cancellation);
        untaken = isComplete ? untaken : [.. untaken.Take(MostWitnesses)];
        isComplete &= matrix.Columns.AreExact;
        var gaps = GapBuilder.Build(matrix.Columns, untaken, matrix.CatchAlls);
        return new(matrix.Columns, gaps, isComplete && untaken.Count == 0, isComplete);
    }

    /// <summary>
    /// The catch-alls of a switch, in the order in which they are tried; a default array if nothing can be told of its arms.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with a scope that includes that of the switch.</param>
    /// <param name="operation">A switch statement or expression; of anything else nothing can be told.</param>
    public static ImmutableArray<CatchAll> FindCatchAlls(Compilation compilation, EnumDomains enums, IOperation operation) =>
        ClauseMatrix.Read(compilation, enums, operation, wantsEveryNull: false)?.CatchAlls.ToImmutableArray() ?? default;
}
