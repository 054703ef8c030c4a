using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Groups the witnesses of a switch by the catch-all that handles them; lists each code once.</summary>
internal static class GapBuilder
{
    /// <summary>The gaps, first the one that no catch-all handles; empty if the arms handle everything.</summary>
    /// <param name="columns">The columns of the switch.</param>
    /// <param name="uncovered">The values that no arm handles, except a catch-all.</param>
    /// <param name="catchAlls">The catch-alls, in evaluation order.</param>
    public static ImmutableArray<Gap> Build(Columns columns, IReadOnlyList<Witness> uncovered, IReadOnlyList<CatchAll> catchAlls)
    {
        if (uncovered.Count == 0)
        {
            return ImmutableArray<Gap>.Empty;
        }

        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var named = new HashSet<MissingCode>();
        var kinds = Witnesses.SplitByNull(uncovered, columns)
            .Where(witness => MissingCodes.IsOfCodes(columns, witness))
            .ToLookup(witness => KindOf(witness, columns.All[0], catchAlls));
        foreach (var kind in kinds.OrderBy(static kind => kind.Key))
        {
            var missing = MissingCodes.Of(columns, kind.ToList()).Where(named.Add).ToImmutableArray();
            if (missing.IsEmpty && gaps.Count > 0)
            {
                // Earlier gaps list all of these codes: add the witnesses to the last gap, and report no code twice.
                var last = gaps[gaps.Count - 1];
                gaps[gaps.Count - 1] = last with { Witnesses = last.Witnesses.AddRange(Witnesses.Merge(kind, columns)) };
            }
            else if (!missing.IsEmpty)
            {
                gaps.Add(new(kind.Key, missing, Witnesses.Merge(kind, columns).ToImmutableArray()));
            }
        }

        return gaps.ToImmutable();
    }

    /// <summary>The kind of the first catch-all that handles a witness.</summary>
    private static CatchAllKind KindOf(Witness witness, Column root, IReadOnlyList<CatchAll> catchAlls)
    {
        var isNull = witness[root].Equals(ValueSet.Of(root.Domain.Null));
        return catchAlls.FirstOrDefault(catchAll => catchAll.TakesNull || !isNull)?.Kind ?? CatchAllKind.None;
    }
}
