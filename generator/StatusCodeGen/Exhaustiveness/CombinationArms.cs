using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>The arms that would take what is left out, each with the group of its code.</summary>
internal static class CombinationArms
{
    /// <summary>The patterns, in the order in which their codes are declared, and the group of each; empty where there is none.</summary>
    public static IEnumerable<(string Pattern, string Group)> Of(Coverage coverage, Gap gap) => gap.Combinations
        .SelectMany(combination => ByCode(coverage.Columns, combination))
        .OrderBy(combination => FirstOf(coverage.Columns, combination)?.Order ?? int.MaxValue)
        .Select(combination => (
            CombinationWriter.ToPattern(combination, coverage.Governing),
            FirstOf(coverage.Columns, combination)?.Group ?? ""));

    /// <summary>One combination of many, with a code in it, to be shown to a person.</summary>
    public static Combination ExampleOf(Columns columns, Combination combination)
    {
        var present = columns.OfCodes.Where(combination.Has).ToArray();
        var bound = present.Where(column => !combination.IsFree(column)).ToArray();
        foreach (var column in bound.Length > 0 ? bound : [.. present.Take(1)])
        {
            if (column.Codes!.FirstIn(combination[column]) is { } value)
            {
                combination = combination.With(column, ValueSet.Of(value));
            }
        }

        return combination;
    }

    /// <summary>
    /// An arm for each code, as a person would write it. Where there are several columns of codes, only of one, and only if
    /// no code would be named otherwise: such an arm is a catch-all, and leaves nothing to the one that there is.
    /// </summary>
    private static IEnumerable<Combination> ByCode(Columns columns, Combination combination)
    {
        var present = columns.OfCodes.Where(combination.Has).ToArray();
        var isOne = columns.OfCodes.Take(2).Count() == 1;
        return present.Length == 0 || (!isOne && present.Any(NamesCodes))
            ? [combination]
            : Combinations.PartByOwners([combination], columns).SelectMany(part => Split(part, present[0]));

        bool NamesCodes(Column column) => !column.Domain.Wanted.IsSubsetOf(combination[column]);
    }

    private static IEnumerable<Combination> Split(Combination combination, Column column) => combination.Has(column)
        ? combination[column].Values.Select(value => combination.With(column, ValueSet.Of(value)))
        : [combination];

    private static Code? FirstOf(Columns columns, Combination combination) =>
        columns.OfCodes.FirstOrDefault(combination.Has) is { } column && column.Codes!.FirstIn(combination[column]) is { } value
            ? column.Codes.Codes[value]
            : null;
}
