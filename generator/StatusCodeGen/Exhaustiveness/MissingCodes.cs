using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Which codes to name for the combinations that no arm takes.</summary>
internal static class MissingCodes
{
    /// <summary>
    /// The codes of the combinations, in the order of their declarations and column by column, and null last. Where
    /// there is one column of codes, these are all that some combination has. Where there are several, a column of which
    /// a combination has whatever is wanted is named for it only if there is no other.
    /// </summary>
    public static IEnumerable<MissingCode> Of(Columns columns, IEnumerable<Combination> combinations)
    {
        var ofCodes = columns.OfCodes.ToArray();
        var values = ofCodes.ToDictionary(static column => column, static _ => new List<ValueSet>());
        var hasNull = false;
        foreach (var combination in combinations)
        {
            var present = ofCodes.Where(combination.Has).ToArray();
            var bound = present.Where(column => !combination.IsFree(column)).ToArray();
            foreach (var column in bound.Length > 0 ? bound : present)
            {
                values[column].Add(combination[column]);
            }

            hasNull |= present.Length == 0 && combination.HasNullWhole(columns);
        }

        var missing = values.ToDictionary(static column => column.Key, static column => ValueSet.Union(column.Value));
        hasNull |= missing.Any(static column => column.Value.Contains(column.Key.Domain.Null));
        var codes = missing.SelectMany(static column => column.Key.Codes!.InDeclarationOrder(column.Value)).Distinct();
        return codes.Select(static code => new MissingCode(code)).Concat(hasNull ? [new MissingCode(null)] : []);
    }

    /// <summary>Whether a combination is about codes or null at all, and not about another type than the arms are for.</summary>
    public static bool IsOfCodes(Columns columns, Combination combination) =>
        columns.OfCodes.Any(combination.Has) || combination.HasNullWhole(columns);
}
