using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Reporting;

namespace StatusCodeGen.CodeFixes;

/// <summary>What is missing from a switch, as the analyzer reported it.</summary>
/// <param name="Codes">The missing codes, with null as the last. They are not used if there are arms.</param>
/// <param name="Arms">For composites, the missing patterns with fully qualified names, and the group of each.</param>
internal sealed record ReportedGap(ImmutableArray<ReportedCode> Codes, ImmutableArray<(string Pattern, string Group)> Arms)
{
    /// <summary>Reads the diagnostics of one switch; null if they name nothing to add.</summary>
    public static ReportedGap? Read(IEnumerable<Diagnostic> diagnostics)
    {
        var codes = ImmutableArray.CreateBuilder<ReportedCode>();
        var arms = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(GapReport.Arms, out var patterns))
            {
                arms.AddRange(Grouped(Split(patterns, '\n'), diagnostic, GapReport.ArmGroups, '\n'));
            }
            else if (diagnostic.Properties.TryGetValue(GapReport.Missing, out var missing))
            {
                var grouped = Grouped(Split(missing, ','), diagnostic, GapReport.Groups, ',');
                codes.AddRange(grouped.Select(static code => new ReportedCode(code.Text, code.Group)));
            }
        }

        return codes.Count + arms.Count > 0 ? new(codes.ToImmutable(), arms.ToImmutable()) : null;
    }

    private static IEnumerable<(string Text, string Group)> Grouped(string[] texts, Diagnostic diagnostic, string property, char separator)
    {
        var groups = diagnostic.Properties.TryGetValue(property, out var written) ? written?.Split(separator) : null;
        return texts.Select((text, index) => (text, groups?.Length == texts.Length ? groups[index] : ""));
    }

    private static string[] Split(string? list, char separator) => list is null or "" ? [] : list.Split(separator);
}

/// <summary>A code that is missing from a switch.</summary>
/// <param name="Name">Its identifier, with <c>@</c> where the language needs it; <c>null</c> for null.</param>
/// <param name="Group">The name of its group; empty if it has none.</param>
internal sealed record ReportedCode(string Name, string Group)
{
    public bool IsNull => Name == "null";
}
