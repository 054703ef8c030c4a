using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Computes the coverage of one switch.</summary>
internal static class SwitchCoverage
{
    /// <summary>How many witnesses of an unfinished search are kept: a reader needs no more.</summary>
    private const int MostWitnesses = 256;

    /// <summary>The coverage of a switch; null if it is not in scope, or cannot be analyzed.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with the scope of the switch's file.</param>
    /// <param name="operation">A switch statement or expression; the result is null for anything else.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <param name="fuel">How many rows may be specialised before the search is given up.</param>
    /// <param name="requiresEveryNull">Whether null requires an arm wherever a type has null, even if unexpected.</param>
    /// <param name="isForProof">Whether to analyze also a switch that holds codes, none of which requires an arm.</param>
    public static CoverageResult? Analyze(
        Compilation compilation,
        EnumDomains enums,
        IOperation operation,
        CancellationToken cancellation,
        int fuel = Usefulness.DefaultFuel,
        bool requiresEveryNull = false,
        bool isForProof = false)
    {
        if (ClauseMatrix.Read(compilation, enums, operation, requiresEveryNull) is not { } matrix
            || !(isForProof || matrix.Columns.HaveCodes))
        {
            return null;
        }

        var (uncovered, isComplete) = Usefulness.Search(matrix.Columns, matrix.Rows, fuel, cancellation);
        uncovered = isComplete ? uncovered : [.. uncovered.Take(MostWitnesses)];
        isComplete &= matrix.Columns.AreExact;
        var gaps = GapBuilder.Build(matrix.Columns, uncovered, matrix.CatchAlls);
        return new(matrix.Columns, gaps, isComplete && uncovered.Count == 0, isComplete);
    }

    /// <summary>
    /// The catch-alls of a switch, and what matters for a new arm before them; null if the switch cannot be analyzed.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums, with a scope that includes that of the switch.</param>
    /// <param name="operation">A switch statement or expression; the result is null for anything else.</param>
    public static CatchAllPlaces? FindCatchAlls(Compilation compilation, EnumDomains enums, IOperation operation) =>
        ClauseMatrix.Read(compilation, enums, operation, requiresEveryNull: false)?.Places;
}
