using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Changes;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes diff</c>: what has changed between two versions of a catalog, and what that does to code.</summary>
internal static class DiffCommand
{
    private const string Description = """
        Says what has changed between two versions of a catalog, and what each change does to code that uses it.

        Codes are the same by their C# name, their name on the page or their number. OLD can be a revision of Git: git:REV has
        the path of NEW, and git:REV:PATH another one, from the root of the repository.

        Examples:
          statuscodes diff old.codes.yaml codes.yaml
          statuscodes diff git:HEAD codes.yaml --fail-on breaking
          statuscodes diff git:v1.2:src/codes.yaml src/codes.yaml --format markdown

        Exit codes: 0 done, 1 a change does what --fail-on says, 2 the call or a file is at fault.
        """;

    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "The old catalog: a file, git:REV or git:REV:PATH." };
        var @new = new Argument<string>("NEW") { Description = "The new catalog." };
        var failOn = new Option<string?>("--fail-on")
        {
            Description = "Exit with 1 if a change breaks the build (breaking), does that or changes what code does (behavior), "
                + "or if there is a change at all (any).",
            HelpName = "breaking|behavior|any",
        };
        failOn.AcceptOnlyFromAmong("breaking", "behavior", "any");
        var format = FormatOption.Create(ReportFormat.Text, ReportFormat.Markdown, ReportFormat.Json, ReportFormat.Github);
        var command = new Command("diff", Description) { old, @new, failOn, format };
        command.SetAction((call, cancellation) =>
        {
            var (names, word) = ((call.GetRequiredValue(old), call.GetRequiredValue(@new)), FormatOption.Read(call, format));
            return Task.Run(() => RunAsync(call, names, call.GetValue(failOn), word, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult call,
        (string Old, string New) names,
        string? failOn,
        ReportFormat format,
        CancellationToken cancellation)
    {
        var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        var (@new, reading) = Both.Of(
            () => CatalogFile.Read(names.New, cancellation),
            () => GitRevision.TryParse(names.Old, names.New) is { } revision
                ? revision.ReadAsync(cancellation)
                : Task.FromResult(CatalogFile.Read(names.Old, cancellation)));
        var old = await reading;
        var (before, after) = (old.Require(error), @new.Require(error));
        var (oldPlaces, newPlaces) = (CatalogPositions.Of(old), CatalogPositions.Of(@new));
        Change[] changes = [.. CatalogDiff.Compare(before, after), .. ReservedChanges.Find(oldPlaces.Reserved, newPlaces.Reserved)];
        LocatedChange[] located = [.. changes.Select(change => change.Subject.New is { } place
            ? new LocatedChange(change, PlaceAt(@new, newPlaces.Find(place)), IsInNew: true)
            : new LocatedChange(change, PlaceAt(old, oldPlaces.Find(change.Subject.Old!)), IsInNew: false))];
        new ChangeReport(after.Name, old.Path, @new.Path, located)
        {
            AreOldTexts = before.Type.IsText,
            AreNewTexts = after.Type.IsText,
        }.Write(output, format);
        return Array.Exists(changes, change => IsFailure(change, failOn)) ? ExitCode.Different : ExitCode.Done;
    }

    private static bool IsFailure(Change change, string? failOn) => failOn switch
    {
        "breaking" => change.Effect == Effect.Breaks,
        "behavior" => change.Effect >= Effect.Behaves,
        "any" => true,
        _ => false,
    };

    private static FilePlace PlaceAt(CatalogFile file, LinePositionSpan span) =>
        new(file.Path, span.Start.Line + 1, span.Start.Character + 1);
}
