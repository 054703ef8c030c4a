using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Output;

/// <summary>The differences between two versions of a catalog, for people or programs.</summary>
/// <param name="Catalog">The name of the new enum.</param>
/// <param name="Old">The old version, as the user named it.</param>
/// <param name="New">The new version, as the user named it.</param>
/// <param name="Changes">The changes, in the order of the catalog.</param>
internal sealed record ChangeReport(string Catalog, string Old, string New, IReadOnlyList<LocatedChange> Changes)
{
    /// <summary>Whether the codes of the old version are texts.</summary>
    public bool AreOldTexts { get; init; }

    /// <summary>Whether the codes of the new version are texts.</summary>
    public bool AreNewTexts { get; init; }

    /// <summary>The changes by what they do, from the most to the least.</summary>
    public IEnumerable<IGrouping<Effect, LocatedChange>> ByEffect => Changes
        .GroupBy(static change => change.Change.Effect)
        .OrderByDescending(static changes => changes.Key);

    public void Write(TextWriter output, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Markdown:
                ChangeMarkdown.Write(this, output);
                break;
            case ReportFormat.Json:
                ChangeJson.Write(this, output);
                break;
            case ReportFormat.Github:
                WriteAnnotations(output);
                break;
            default:
                ChangeText.Write(this, Terminal.Create(output));
                break;
        }
    }

    private void WriteAnnotations(TextWriter output)
    {
        foreach (var (change, place, isInNew) in Changes)
        {
            var level = change.Effect switch
            {
                Effect.Breaks => GitHubAnnotation.Error,
                Effect.Behaves or Effect.Warns => GitHubAnnotation.Warning,
                _ => GitHubAnnotation.Notice,
            };

            // What has gone has no line in the file that the pull request shows.
            var shown = isInNew ? place : new FilePlace(New, 0, 0);
            GitHubAnnotation.Write(output, level, shown, EffectText.Of(change.Effect), $"{change.Subject.Label}: {change.Sentence}");
        }
    }
}

/// <summary>A change, and where a file has it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Place">Where the new file has it, or else the old one.</param>
/// <param name="IsInNew">Whether the place is in the new file.</param>
internal sealed record LocatedChange(Change Change, FilePlace Place, bool IsInNew);

/// <summary>What people and programs call an effect.</summary>
internal static class EffectText
{
    public static string Of(Effect effect) => effect switch
    {
        Effect.Breaks => "Breaks the build",
        Effect.Behaves => "Behaves differently",
        Effect.Warns => "Warns",
        Effect.Adds => "Adds to the API",
        _ => "Documentation only",
    };

    /// <summary>The word of the JSON format.</summary>
    public static string WordOf(Effect effect) => effect switch
    {
        Effect.Breaks => "breaking",
        Effect.Behaves => "behavior",
        Effect.Warns => "warning",
        Effect.Adds => "addition",
        _ => "documentation",
    };

    /// <summary>Whether a sentence leaves out what has changed, so that a report has to show it.</summary>
    public static bool IsShownBeside(Change change) =>
        change is { Old: { } old, New: { } @new }
        && !(change.Sentence.Contains(old, StringComparison.Ordinal) && change.Sentence.Contains(@new, StringComparison.Ordinal));
}
