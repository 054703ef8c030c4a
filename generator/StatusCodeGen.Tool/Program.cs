using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using StatusCodeGen.Tool.Commands;

namespace StatusCodeGen.Tool;

/// <summary>The program <c>statuscodes</c>.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) =>
        Run(arguments, new InvocationConfiguration(), Console.OpenStandardInput);

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="configuration">Where output and messages go.</param>
    /// <param name="standardInput">Opens the standard input.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(string[] arguments, InvocationConfiguration configuration, Func<Stream> standardInput)
    {
        configuration.EnableDefaultExceptionHandler = false;
        try
        {
            var call = Root(standardInput).Parse(arguments);
            var exitCode = await call.InvokeAsync(configuration);
            return call.Errors.Count > 0 ? ExitCode.Fault : exitCode;
        }
        catch (ToolException exception)
        {
            await configuration.Error.WriteLineAsync("error: " + exception.Message);
            return ExitCode.Fault;
        }
        catch (OperationCanceledException)
        {
            await configuration.Error.WriteLineAsync("error: The call was cancelled, and nothing was written.");
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root(Func<Stream> standardInput) =>
        new("Turns a provider's page of status codes into a catalog, and holds the two against each other.")
        {
            ImportCommand.Create(standardInput),
            LintCommand.Create(),
        };
}
