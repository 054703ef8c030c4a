using System.IO;
using System.Text;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tool.Output;

/// <summary>Writes a report of changes as a release note in Markdown.</summary>
internal static class ChangeMarkdown
{
    /// <summary>
    /// Characters that GitHub's Markdown reads as more than a character within a line. No text of a catalog begins a line.
    /// </summary>
    private const string Special = "\\`*_[]<>|~&$";

    public static void Write(ChangeReport report, TextWriter output)
    {
        output.Write($"## Changes of {Escape(report.Catalog)}\n\n");
        if (report.Changes.Count == 0)
        {
            output.Write("Nothing has changed.\n");
            return;
        }

        output.Write(ChangeText.Sum(report) + "\n");
        foreach (var changes in report.ByEffect)
        {
            output.Write($"\n### {EffectText.Of(changes.Key)}\n\n");
            foreach (var (change, _, _) in changes)
            {
                output.Write($"- **{Escape(change.Subject.Label)}**: {Escape(change.Sentence)}\n");
                if (EffectText.IsShownBeside(change))
                {
                    output.Write($"  - Before: {Escape(change.Old!)}\n  - Now: {Escape(change.New!)}\n");
                }
            }
        }
    }

    /// <summary>A text on one line that Markdown shows as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in Quotation.Visible(text))
        {
            if (Special.Contains(character))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
