using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Reporting;

namespace StatusCodeGen.CodeFixes;

/// <summary>What is missing from a switch, as the analyzer reported it.</summary>
/// <param name="Codes">
/// The missing codes, with null as the last. The pattern of each is its identifier, with <c>@</c> where the language needs
/// it. They are not used if there are arms.
/// </param>
/// <param name="Arms">For composites, the missing arms, whose patterns have fully qualified names.</param>
internal sealed record ReportedGap(ImmutableArray<MissingArm> Codes, ImmutableArray<MissingArm> Arms)
{
    /// <summary>Reads the diagnostics of one switch; null if they name nothing to add.</summary>
    public static ReportedGap? Read(IEnumerable<Diagnostic> diagnostics)
    {
        var codes = ImmutableArray.CreateBuilder<MissingArm>();
        var arms = ImmutableArray.CreateBuilder<MissingArm>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(GapReport.Arms, out var patterns))
            {
                arms.AddRange(Read(Split(patterns, '\n'), diagnostic, GapReport.ArmGroups, '\n', GapReport.ArmColumns));
            }
            else if (diagnostic.Properties.TryGetValue(GapReport.Missing, out var missing))
            {
                codes.AddRange(Read(Split(missing, ','), diagnostic, GapReport.Groups, ',', GapReport.Columns));
            }
        }

        return codes.Count + arms.Count > 0 ? new(codes.ToImmutable(), arms.ToImmutable()) : null;
    }

    private static IEnumerable<MissingArm> Read(string[] texts, Diagnostic diagnostic, string groups, char separator, string columns)
    {
        var groupOf = Split(PropertyOf(diagnostic, groups), separator);
        var valuesOf = Split(PropertyOf(diagnostic, columns), ';')
            .Select(static column => column.Split('='))
            .Select(static column => (Name: column[0], Values: column[column.Length - 1].Split(',')))
            .Where(column => column.Values.Length == texts.Length)
            .ToList();
        return texts.Select((text, index) => new MissingArm(
            text,
            groupOf.Length == texts.Length ? groupOf[index] : "",
            valuesOf.Select(column => (column.Name, column.Values[index]))
                .Where(static column => column.Item2.Length > 0)
                .ToImmutableArray()));
    }

    private static string? PropertyOf(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var text) ? text : null;

    private static string[] Split(string? list, char separator) => list is null or "" ? [] : list.Split(separator);
}
