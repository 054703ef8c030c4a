using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Chooses the codes to report for the witnesses that no arm handles.</summary>
internal static class MissingCodes
{
    /// <summary>
    /// The codes of the witnesses, column by column and in declaration order; null last. If a witness is free in a
    /// column (see <see cref="Witness.IsFree"/>), the codes of that column say little about what is missing. They are
    /// listed only if the witness is free in all of its columns of codes.
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

    /// <summary>Whether a witness contains codes or null, and not only a type that has no codes.</summary>
    public static bool IsOfCodes(Columns columns, Witness witness) =>
        columns.OfCodes.Any(witness.Has) || witness.HasNullWhole(columns);
}
