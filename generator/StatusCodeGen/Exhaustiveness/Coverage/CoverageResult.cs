using System.Collections.Immutable;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>What the arms of one switch leave out.</summary>
/// <param name="Columns">What the patterns look at; the first is the governing value.</param>
/// <param name="Gaps">What is left out, by what becomes of it; none is empty.</param>
/// <param name="IsProven">Whether it is certain that arms take every combination, catch-alls not counted.</param>
/// <param name="IsComplete">Whether the search came to its end.</param>
internal sealed record CoverageResult(
    Columns Columns,
    ImmutableArray<Gap> Gaps,
    bool IsProven,
    bool IsComplete)
{
    public Column Governing => Columns.All[0];

    /// <summary>Whether the governing value is the code itself, and not a composite.</summary>
    public bool IsSingle => Columns.All.Count == 1;
}

/// <summary>The witnesses that one kind of catch-all takes, or none at all.</summary>
/// <param name="TakenBy">What takes them.</param>
/// <param name="Missing">The codes in them, in the order of their declarations; null last.</param>
/// <param name="Witnesses">The witnesses.</param>
internal sealed record Gap(CatchAllKind TakenBy, ImmutableArray<MissingCode> Missing, ImmutableArray<Witness> Witnesses);

/// <summary>A code that has no arm, or null.</summary>
internal sealed record MissingCode(DeclaredCode? Code)
{
    public override string ToString() => Code is null ? "null" : System.FormattableString.Invariant($"{Code.Key} {Code.Name}");
}
