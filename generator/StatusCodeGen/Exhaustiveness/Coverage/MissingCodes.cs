using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Which codes to name for the witnesses that no arm takes.</summary>
internal static class MissingCodes
{
    /// <summary>
    /// The codes of the witnesses, in the order of their declarations and column by column, and null last. Where
    /// there is one column of codes, these are all that some witness has. Where there are several, a column of which
    /// a witness has whatever is wanted is named for it only if there is no other.
    /// </summary>
    public static IEnumerable<MissingCode> Of(Columns columns, IEnumerable<Witness> witnesses)
    {
        var ofCodes = columns.OfCodes.ToArray();
        var values = ofCodes.ToDictionary(static column => column, static _ => new List<ValueSet>());
        var hasNull = false;
        foreach (var witness in witnesses)
        {
            var present = ofCodes.Where(witness.Has).ToArray();
            var bound = present.Where(column => !witness.IsFree(column)).ToArray();
            foreach (var column in bound.Length > 0 ? bound : present)
            {
                values[column].Add(witness[column]);
            }

            hasNull |= present.Length == 0 && witness.HasNullWhole(columns);
        }

        var missing = values.ToDictionary(static column => column.Key, static column => ValueSet.Union(column.Value));
        hasNull |= missing.Any(static column => column.Value.Contains(column.Key.Domain.Null));
        var codes = missing.SelectMany(static column => column.Key.Codes!.InDeclarationOrder(column.Value)).Distinct();
        return codes.Select(static code => new MissingCode(code)).Concat(hasNull ? [new MissingCode(null)] : []);
    }

    /// <summary>Whether a witness is about codes or null at all, and not about another type than the arms are for.</summary>
    public static bool IsOfCodes(Columns columns, Witness witness) =>
        columns.OfCodes.Any(witness.Has) || witness.HasNullWhole(columns);
}
