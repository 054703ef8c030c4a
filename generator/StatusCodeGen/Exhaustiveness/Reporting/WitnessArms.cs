using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Exhaustiveness.Reporting;

/// <summary>Creates the arms that would fill a gap, each with its code.</summary>
internal static class WitnessArms
{
    /// <summary>The patterns in the declaration order of their codes, and the first code of each; null if it has none.</summary>
    public static IEnumerable<(string Pattern, DeclaredCode? Code)> Of(CoverageResult coverage, Gap gap) => gap.Witnesses
        .SelectMany(witness => ByCode(coverage.Columns, witness))
        .OrderBy(witness => FirstOf(coverage.Columns, witness)?.Order ?? int.MaxValue)
        .Select(witness => (
            WitnessFormatter.ToPattern(witness, coverage.Governing),
            FirstOf(coverage.Columns, witness)));

    /// <summary>
    /// An example to show in a message: the witness whose objects are the least rare, narrowed to single codes.
    /// </summary>
    public static Witness ExampleOf(Columns columns, IEnumerable<Witness> witnesses)
    {
        var witness = witnesses
            .Select(witness => WithoutRarities(columns, witness))
            .OrderBy(witness => RarityOf(columns, witness))
            .First();
        var present = columns.OfCodes.Where(witness.Has).ToArray();
        var bound = present.Where(column => !witness.IsFree(column)).ToArray();
        foreach (var column in bound.Length > 0 ? bound : [.. present.Take(1)])
        {
            if (column.Codes!.FirstIn(witness[column]) is { } value)
            {
                witness = witness.With(column, ValueSet.Of(value));
            }
        }

        return witness;
    }

    /// <summary>
    /// Splits a witness into an arm for each code, as a person would write it. With several columns of codes, only the
    /// first is split, and only if the arm would name no code otherwise: it would be a catch-all.
    /// </summary>
    private static IEnumerable<Witness> ByCode(Columns columns, Witness witness)
    {
        var present = columns.OfCodes.Where(witness.Has).ToArray();
        var isOne = columns.OfCodes.Take(2).Count() == 1;
        return present.Length == 0 || (!isOne && present.Any(NamesCodes))
            ? [witness]
            : Witnesses.SplitByNull([witness], columns).SelectMany(part => Split(part, present[0]));

        bool NamesCodes(Column column) => !column.Domain.Required.IsSubsetOf(witness[column]);
    }

    /// <summary>Narrows the types of a witness to those that are the least rare, unless they are simpler with the others.</summary>
    private static Witness WithoutRarities(Columns columns, Witness witness)
    {
        foreach (var column in columns.All)
        {
            if (column.Domain is TypeDomain types
                && !witness.IsFree(column)
                && types.Summarize(witness[column].Intersect(types.NotNull)).Others is { IsEmpty: false }
                && witness[column].Values.GroupBy(types.RarityOf).OrderBy(static values => values.Key).First() is var least
                && ValueSet.Of(least) is var values
                && !values.Equals(witness[column]))
            {
                witness = witness.With(column, values);
            }
        }

        return witness;
    }

    private static int RarityOf(Columns columns, Witness witness) => columns.All
        .Where(witness.Has)
        .Sum(column => column.Domain is TypeDomain types && !witness.IsFree(column) ? witness[column].Values.Min(types.RarityOf) : 0);

    private static IEnumerable<Witness> Split(Witness witness, Column column) => witness.Has(column)
        ? witness[column].Values.Select(value => witness.With(column, ValueSet.Of(value)))
        : [witness];

    private static DeclaredCode? FirstOf(Columns columns, Witness witness) =>
        columns.OfCodes.FirstOrDefault(witness.Has) is { } column && column.Codes!.FirstIn(witness[column]) is { } value
            ? column.Codes.Codes[value]
            : null;
}
