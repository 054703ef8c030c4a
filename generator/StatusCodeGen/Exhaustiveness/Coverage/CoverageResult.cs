using System.Collections.Immutable;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>The values that the arms of one switch do not handle.</summary>
/// <param name="Columns">The parts that the patterns test; the first is the governing value.</param>
/// <param name="Gaps">The unhandled values, grouped by the catch-all that they reach; no gap is empty.</param>
/// <param name="IsProven">Whether the arms certainly handle every combination, without the catch-alls.</param>
/// <param name="IsComplete">Whether the search was finished, in domains that are exact.</param>
internal sealed record CoverageResult(
    Columns Columns,
    ImmutableArray<Gap> Gaps,
    bool IsProven,
    bool IsComplete)
{
    public Column Governing => Columns.All[0];

    /// <summary>Whether the switch tests the code alone, not a composite.</summary>
    public bool IsSingle => !Columns.All.Skip(1).Any(static column => !column.IsVariable);
}

/// <summary>The witnesses that one kind of catch-all handles, or that no catch-all handles.</summary>
/// <param name="HandledBy">The kind of catch-all that handles them.</param>
/// <param name="Missing">The codes in them, in declaration order; null last.</param>
/// <param name="Witnesses">The witnesses.</param>
internal sealed record Gap(CatchAllKind HandledBy, ImmutableArray<MissingCode> Missing, ImmutableArray<Witness> Witnesses);

/// <summary>A code without an arm. If <see cref="Code"/> is null, the missing value is null.</summary>
internal sealed record MissingCode(DeclaredCode? Code)
{
    public override string ToString() => Code?.ToString() ?? "null";
}
