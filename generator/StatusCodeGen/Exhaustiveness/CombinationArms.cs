using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>The arms that would take what is left out.</summary>
internal static class CombinationArms
{
    /// <summary>The patterns, in the order in which their codes are declared.</summary>
    public static IEnumerable<string> Of(Coverage coverage, Gap gap) =>
        (coverage.Columns.OfCodes.ToArray() is [var column] ? gap.Combinations.SelectMany(combination => ByCode(combination, column)) : gap.Combinations)
            .OrderBy(combination => OrderOf(coverage.Columns, combination))
            .Select(combination => CombinationWriter.ToPattern(combination, coverage.Governing));

    /// <summary>An arm for each code, as a person would write it, unless the code does not matter.</summary>
    private static IEnumerable<Combination> ByCode(Combination combination, Column column) =>
        !combination.Has(column) || combination.IsFree(column)
            ? [combination]
            : combination[column].Values.Select(value => combination.With(column, ValueSet.Of(value)));

    private static int OrderOf(Columns columns, Combination combination)
    {
        var column = columns.OfCodes.FirstOrDefault(combination.Has);
        return column is null ? int.MaxValue
            : combination.IsFree(column) ? int.MaxValue - 1
            : column.Codes!.InDeclarationOrder(combination[column]).Select(static code => code.Order).DefaultIfEmpty(int.MaxValue).First();
    }
}
