using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Sorts the witnesses of a switch by what becomes of them, and names each code once.</summary>
internal static class GapBuilder
{
    /// <summary>The gaps, those that no catch-all takes first; empty if arms take everything.</summary>
    /// <param name="columns">The columns of the switch.</param>
    /// <param name="untaken">What no arm takes, catch-alls not counted.</param>
    /// <param name="catchAlls">The catch-alls, in the order in which they are tried.</param>
    public static ImmutableArray<Gap> Build(Columns columns, IReadOnlyList<Witness> untaken, IReadOnlyList<CatchAll> catchAlls)
    {
        if (untaken.Count == 0)
        {
            return ImmutableArray<Gap>.Empty;
        }

        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var named = new HashSet<MissingCode>();
        var kinds = Witnesses.PartByOwners(untaken, columns)
            .Where(witness => MissingCodes.IsOfCodes(columns, witness))
            .ToLookup(witness => KindOf(witness, columns.All[0], catchAlls));
        foreach (var kind in kinds.OrderBy(static kind => kind.Key))
        {
            var missing = MissingCodes.Of(columns, kind).Where(named.Add).ToImmutableArray();
            if (missing.IsEmpty && gaps.Count > 0)
            {
                // All its codes are named already: handling those handles this.
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

    /// <summary>The first catch-all that takes a witness decides.</summary>
    private static CatchAllKind KindOf(Witness witness, Column root, IReadOnlyList<CatchAll> catchAlls)
    {
        var isNull = witness[root].Equals(ValueSet.Of(root.Domain.Null));
        return catchAlls.FirstOrDefault(catchAll => catchAll.TakesNull || !isNull)?.Kind ?? CatchAllKind.None;
    }
}
