using System;
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
    /// The codes of the witnesses in declaration order; null last. The codes of several enums are in the order of the
    /// columns: first all codes of the enum that is in the first column.
    /// </summary>
    public static IEnumerable<MissingCode> Of(Columns columns, IReadOnlyCollection<Witness> witnesses)
    {
        var missing = ByEnum(columns, witnesses);
        var hasNull = missing.Exists(static codes => codes.Values.Contains(codes.Enum.Null))
            || witnesses.Any(witness => !columns.OfCodes.Any(witness.Has) && witness.HasNullWhole(columns));
        var codes = missing.SelectMany(static codes => codes.Enum.InDeclarationOrder(codes.Values)).Distinct();
        return codes.Select(static code => new MissingCode(code)).Concat(hasNull ? [new MissingCode(null)] : []);
    }

    /// <summary>
    /// Whether all codes of the witnesses are of enums that are not generated, and are more than half of the members of
    /// each: a switch on such an enum often handles a few members on purpose.
    /// </summary>
    public static bool AreMostOfForeignEnums(Columns columns, IReadOnlyCollection<Witness> witnesses)
    {
        if (columns.OfCodes.All(static column => column.Codes!.IsMarked))
        {
            return false;
        }

        var missing = ByEnum(columns, witnesses)
            .ConvertAll(static codes => (codes.Enum, codes.Values.Intersect(codes.Enum.NotNull).Count))
            .FindAll(static codes => codes.Count > 0);
        return missing.Count > 0 && missing.TrueForAll(static codes => !codes.Enum.IsMarked && 2 * codes.Count > codes.Enum.Codes.Length);
    }

    /// <summary>
    /// The values of the witnesses in the columns of codes, for each enum. If a witness is free in a column (see
    /// <see cref="Witness.IsFree"/>), the codes of that column say little about what is missing. They are included only
    /// if the witness is free in all of its columns of codes.
    /// </summary>
    private static List<(CodeDomain Enum, ValueSet Values)> ByEnum(Columns columns, IEnumerable<Witness> witnesses)
    {
        var ofCodes = columns.OfCodes.ToArray();
        if (ofCodes is [{ Codes: { } codes } only])
        {
            return [(codes, ValueSet.Union([.. witnesses.Where(witness => witness.Has(only)).Select(witness => witness[only])]))];
        }

        var values = new List<ValueSet>[ofCodes.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = [];
        }

        foreach (var witness in witnesses)
        {
            var isAnyBound = Array.Exists(ofCodes, column => witness.Has(column) && !witness.IsFree(column));
            for (var index = 0; index < ofCodes.Length; index++)
            {
                if (witness.Has(ofCodes[index]) && !(isAnyBound && witness.IsFree(ofCodes[index])))
                {
                    values[index].Add(witness[ofCodes[index]]);
                }
            }
        }

        return [.. ofCodes
            .Select((column, index) => (Enum: column.Codes!, Values: values[index]))
            .GroupBy(static column => column.Enum)
            .Select(static columns => (columns.Key, ValueSet.Union([.. columns.SelectMany(static column => column.Values)])))];
    }

    /// <summary>Whether a witness contains codes, or null in their place.</summary>
    public static bool IsOfCodes(Columns columns, Witness witness) =>
        columns.OfCodes.Any(witness.Has) || witness.HasNullWhole(columns);
}
