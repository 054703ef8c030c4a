using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Reporting;

/// <summary>Describes a gap in the message of a diagnostic and in the properties that the code fix reads.</summary>
internal static class GapReport
{
    /// <summary>The identifiers of the missing codes, comma-separated, <c>null</c> last.</summary>
    public const string Missing = "Missing";

    /// <summary>The group of each missing code, in the same order; empty for null and for a code without one.</summary>
    public const string Groups = "Groups";

    /// <summary>
    /// For a composite, or a number that is treated as a code, the missing arms as C# patterns with fully qualified
    /// names, one per line.
    /// </summary>
    public const string Arms = "Arms";

    /// <summary>The group of each of the <see cref="Arms"/>, in the same order; empty if there is none.</summary>
    public const string ArmGroups = "ArmGroups";

    /// <summary>The columns of the missing codes, as <see cref="ColumnReport"/> writes them; absent if there are none.</summary>
    public const string Columns = "Columns";

    /// <summary>The same for the <see cref="Arms"/>.</summary>
    public const string ArmColumns = "ArmColumns";

    private const int MostNamed = 10;

    /// <summary>If more arms are missing, the code fix gets none: nobody would read so many.</summary>
    private const int MostArms = 1_000;

    private const string OutOfFuel = ", and perhaps more: it is too complex to be checked completely";

    /// <summary>
    /// Creates the diagnostic of a switch; the catch-all that handles the codes decides the rule. A switch that leaves
    /// out most members of an enum that is not generated was probably never meant to handle them all: the diagnostic is
    /// information. A severity that the user configures replaces this one, as it replaces the default.
    /// </summary>
    public static Diagnostic Create(CoverageResult coverage, Gap gap, Location place)
    {
        var descriptor = gap.HandledBy switch
        {
            CatchAllKind.None => Descriptors.Unhandled,
            CatchAllKind.Throwing => Descriptors.OnlyThrown,
            _ => Descriptors.OnlyCaught,
        };
        var isInformation = MissingCodes.AreMostOfForeignEnums(coverage.Columns, gap.Witnesses);
        return Create(descriptor, isInformation ? DiagnosticSeverity.Info : descriptor.DefaultSeverity, coverage, gap, place);
    }

    /// <summary>Creates a diagnostic of any rule whose message contains the type and the codes.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="severity">The severity where <c>.editorconfig</c> sets none.</param>
    /// <param name="coverage">The coverage of the switch or ladder.</param>
    /// <param name="gap">The codes that are missing.</param>
    /// <param name="place">Where to report them.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor descriptor,
        DiagnosticSeverity severity,
        CoverageResult coverage,
        Gap gap,
        Location place)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(Missing, string.Join(",", gap.Missing.Select(static code => code.Code?.Name ?? "null")));
        properties.Add(Groups, string.Join(",", gap.Missing.Select(static code => code.Code?.Group)));
        Add(Columns, [.. gap.Missing.Select(static code => code.Code)]);
        if (!coverage.IsSingle || coverage.Governing.IsNumberOfCodes)
        {
            var arms = ArmsFor(coverage, gap);
            properties.Add(Arms, string.Join("\n", arms.Select(static arm => arm.Pattern)));
            properties.Add(ArmGroups, string.Join("\n", arms.Select(static arm => arm.Code?.Group)));
            Add(ArmColumns, arms.ConvertAll(static arm => arm.Code));
        }

        return Diagnostic.Create(
            descriptor,
            place,
            severity,
            additionalLocations: null,
            properties.ToImmutable(),
            NameOf(coverage.Governing),
            Describe(coverage, gap));

        void Add(string property, IReadOnlyList<DeclaredCode?> codes)
        {
            if (ColumnReport.Of(coverage.Columns, codes) is { } columns)
            {
                properties.Add(property, columns);
            }
        }
    }

    /// <summary>Creates the diagnostic of a switch for which the search found no gap, but was not finished.</summary>
    public static Diagnostic CreateUnknown(CoverageResult coverage, Location place) => Diagnostic.Create(
        Descriptors.Unhandled,
        place,
        NameOf(coverage.Governing),
        "perhaps not every combination: it is too complex to be checked completely");

    /// <summary>The missing arms; none if they are too many, or if some are unknown.</summary>
    private static List<(string Pattern, DeclaredCode? Code)> ArmsFor(CoverageResult coverage, Gap gap)
    {
        if (!coverage.IsComplete || gap.Witnesses.Length > MostArms)
        {
            return [];
        }

        var arms = WitnessArms.Of(coverage, gap).Take(MostArms + 1).ToList();
        return arms.Count > MostArms ? [] : arms;
    }

    private static string NameOf(Column column) =>
        column.Codes?.Name ?? column.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string Describe(CoverageResult coverage, Gap gap)
    {
        var named = string.Join(", ", gap.Missing.Take(MostNamed));
        var more = gap.Missing.Length > MostNamed ? $" and {gap.Missing.Length - MostNamed} more" : "";
        var example = coverage.IsSingle ? "" : $", e.g. {ExampleOf(coverage, gap)}";
        return named + more + example + (coverage.IsComplete ? "" : OutOfFuel);
    }

    private static string ExampleOf(CoverageResult coverage, Gap gap) =>
        WitnessFormatter.ToText(WitnessArms.ExampleOf(coverage.Columns, gap.Witnesses), coverage.Governing);
}
