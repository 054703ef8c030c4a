using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes lint</c>: the build's diagnostics without a build.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("CATALOG") { Description = "The catalogs to read.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("lint", "Prints the diagnostics that a build reports for a catalog.") { files };
        command.SetAction((call, cancellation) =>
            Task.FromResult(Run(call.GetRequiredValue(files), call.InvocationConfiguration.Output, cancellation)));
        return command;
    }

    private static int Run(string[] paths, TextWriter output, CancellationToken cancellation)
    {
        var exitCode = ExitCode.Done;
        foreach (var diagnostic in paths.SelectMany(path => CatalogFile.Read(path, cancellation).Diagnostics))
        {
            output.WriteLine(diagnostic);
            exitCode = diagnostic.Severity == DiagnosticSeverity.Error ? ExitCode.Different : exitCode;
        }

        return exitCode;
    }
}
