using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Output;

/// <summary>Writes a report of changes as text: by what they do, and aligned.</summary>
internal static class ChangeText
{
    private const int MaxLabel = 40;
    private const int MaxText = 200;

    public static void Write(ChangeReport report, Terminal terminal)
    {
        if (report.Changes.Count == 0)
        {
            terminal.Write($"{report.Catalog} has not changed.\n");
            return;
        }

        var places = report.Changes.Max(static change => change.Place.ToString().Length);
        var labels = report.Changes.Max(static change => LabelOf(change.Change).Length);
        foreach (var changes in report.ByEffect)
        {
            terminal.Write(EffectText.Of(changes.Key), ColourOf(changes.Key));
            terminal.Write("\n");
            foreach (var change in changes)
            {
                WriteChange(change, places, labels, terminal);
            }

            terminal.Write("\n");
        }

        terminal.Write(Sum(report) + "\n");
    }

    /// <summary>Says how many changes do what.</summary>
    public static string Sum(ChangeReport report)
    {
        var parts = report.ByEffect.Select(static changes => changes.Key switch
        {
            Effect.Breaks => $"{Count(changes)} {(changes.Count() == 1 ? "breaks" : "break")} the build",
            Effect.Behaves => $"{Count(changes)} {(changes.Count() == 1 ? "behaves" : "behave")} differently",
            Effect.Warns => $"{Count(changes)} {(changes.Count() == 1 ? "warns" : "warn")}",
            Effect.Adds => $"{Count(changes)} {(changes.Count() == 1 ? "adds" : "add")} to the API",
            _ => $"{Count(changes)} in the documentation only",
        });
        return $"{Count(report.Changes)} {(report.Changes.Count == 1 ? "change" : "changes")}: {string.Join(", ", parts)}.";
    }

    private static void WriteChange(LocatedChange change, int places, int labels, Terminal terminal)
    {
        terminal.Write($"  {change.Place.ToString().PadRight(places)}  ");
        terminal.Write(LabelOf(change.Change), ColourOf(change.Change.Effect));
        terminal.Write($"{new string(' ', labels - LabelOf(change.Change).Length)}  {change.Change.Sentence}\n");
        if (EffectText.IsShownBeside(change.Change))
        {
            terminal.Write($"    - {Quotation.Short(change.Change.Old!, MaxText)}\n");
            terminal.Write($"    + {Quotation.Short(change.Change.New!, MaxText)}\n");
        }
    }

    private static string LabelOf(Change change) => Quotation.Short(change.Subject.Label, MaxLabel);

    private static string Count<T>(IEnumerable<T> items) => items.Count().ToString(CultureInfo.InvariantCulture);

    private static Color ColourOf(Effect effect) => effect switch
    {
        Effect.Breaks => Color.Red,
        Effect.Behaves => Color.Yellow,
        Effect.Warns => Color.Aqua,
        Effect.Adds => Color.Green,
        _ => Color.Grey,
    };
}
