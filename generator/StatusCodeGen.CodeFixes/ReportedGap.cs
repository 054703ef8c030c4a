using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness;

namespace StatusCodeGen.CodeFixes;

/// <summary>What the analyzer says that a switch lacks.</summary>
/// <param name="Codes">The codes, and null as the last; of no use where there are arms.</param>
/// <param name="Arms">For composites, the patterns with all names in full.</param>
internal sealed record ReportedGap(ImmutableArray<ReportedCode> Codes, ImmutableArray<string> Arms)
{
    /// <summary>Reads the diagnostics of one switch; null if there is nothing in them that could be added.</summary>
    public static ReportedGap? Read(IEnumerable<Diagnostic> diagnostics)
    {
        var codes = ImmutableArray.CreateBuilder<ReportedCode>();
        var arms = ImmutableArray.CreateBuilder<string>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(GapReport.Arms, out var patterns))
            {
                arms.AddRange(Split(patterns, '\n'));
            }
            else if (diagnostic.Properties.TryGetValue(GapReport.Missing, out var missing))
            {
                var names = Split(missing, ',');
                var groups = diagnostic.Properties.TryGetValue(GapReport.Groups, out var written) ? written?.Split(',') : null;
                codes.AddRange(names.Select((name, index) => new ReportedCode(name, groups?.Length == names.Length ? groups[index] : "")));
            }
        }

        return codes.Count + arms.Count > 0 ? new(codes.ToImmutable(), arms.ToImmutable()) : null;
    }

    private static string[] Split(string? list, char separator) => list is null or "" ? [] : list.Split(separator);
}
