using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes lint</c>: the build's diagnostics without a build.</summary>
internal static class LintCommand
{
    private const string Description = """
        Prints the diagnostics that a build reports for catalogs, without a build.

        Ids, places and messages are those of the build. Give all catalogs of a project in one call, since two of them cannot
        generate the same type. Translations beside them are included. What only a build knows is not considered: severities in
        .editorconfig, NoWarn, warnings as errors, and the types of the project's own code.

        Examples:
          statuscodes lint codes.yaml
          statuscodes lint codes.yaml http.codes.yaml --root-namespace Acme.Payments
          statuscodes lint codes.yaml --format github

        Exit codes: 0 there are no errors, 1 there are, 2 the call or a file is at fault. Warnings do not count.
        """;

    public static Command Create()
    {
        var files = new Argument<string[]>("CATALOG") { Description = "The catalogs of a project.", Arity = ArgumentArity.OneOrMore };
        var rootNamespace = new Option<string>("--root-namespace")
        {
            Description = "The project's root namespace, which is the namespace of catalogs that name none.",
            HelpName = "NAMESPACE",
            DefaultValueFactory = static _ => "",
        };
        var format = FormatOption.Create(ReportFormat.Text, ReportFormat.Json, ReportFormat.Github);
        var command = new Command("lint", Description) { files, rootNamespace, format };
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(
                call,
                call.GetRequiredValue(files),
                call.GetRequiredValue(rootNamespace),
                FormatOption.Read(call, format),
                cancellation),
            cancellation));
        return command;
    }

    private static int Run(
        ParseResult call,
        IEnumerable<string> paths,
        string rootNamespace,
        ReportFormat format,
        CancellationToken cancellation)
    {
        var diagnostics = Diagnose(paths, rootNamespace, cancellation);
        DiagnosticReport.Write(diagnostics, call.InvocationConfiguration.Output, format);
        var hasErrors = diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return hasErrors ? ExitCode.Different : ExitCode.Done;
    }

    private static IReadOnlyList<Diagnostic> Diagnose(
        IEnumerable<string> paths,
        string rootNamespace,
        CancellationToken cancellation)
    {
        var files = paths.Select(path => CatalogFile.Read(path, cancellation, rootNamespace).Parsed).ToImmutableArray();
        var catalogs = CatalogSet.Create(files, cancellation);
        var translations = TranslationFile.FindBeside(TranslationSource.ListOf(catalogs), cancellation)
            .Select(static file => file.Parsed)
            .Where(file => file.Translation is not null || IsOfOne(file, catalogs));
        var diagnostics = catalogs.Diagnostics.Concat(TranslationSet.Create([.. translations], cancellation).Diagnostics);
        return [.. diagnostics.Select(static diagnostic => diagnostic.ToDiagnostic())];
    }

    /// <summary>Whether a faulty file is a translation of one of the catalogs, by its name.</summary>
    private static bool IsOfOne(ParsedTranslation file, CatalogSet catalogs)
    {
        var name = FileNames.FindTranslation(file.Path);
        return catalogs.Slots.Any(slot => name is not null && slot.Path == name.Folder + name.Catalog);
    }
}
