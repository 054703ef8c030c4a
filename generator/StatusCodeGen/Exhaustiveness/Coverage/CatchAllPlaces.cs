using System.Collections.Immutable;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>What decides where a new arm can go without taking a code from another arm.</summary>
/// <param name="CatchAlls">The catch-alls, in evaluation order.</param>
/// <param name="Guarded">
/// The indices of the arms that match everything under a guard that can be evaluated, such as
/// <c>_ when !code.IsDefined()</c>. No missing code passes such a guard.
/// </param>
/// <param name="Unknown">The indices of the arms with a guard that cannot be evaluated: they may take any code.</param>
internal sealed record CatchAllPlaces(
    ImmutableArray<CatchAll> CatchAlls,
    ImmutableArray<int> Guarded,
    ImmutableArray<int> Unknown);
