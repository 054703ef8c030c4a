using System.CommandLine;
using System.Threading.Tasks;
using StatusCodeGen.Tool.Commands;

namespace StatusCodeGen.Tool;

/// <summary>The program <c>statuscodes</c>.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) => Run(arguments, new InvocationConfiguration());

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(string[] arguments, InvocationConfiguration configuration)
    {
        configuration.EnableDefaultExceptionHandler = false;
        try
        {
            var call = Root().Parse(arguments);
            var exitCode = await call.InvokeAsync(configuration);
            return call.Errors.Count > 0 ? ExitCode.Fault : exitCode;
        }
        catch (ToolException exception)
        {
            await configuration.Error.WriteLineAsync("error: " + exception.Message);
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root() =>
        new("Turns a provider's page of status codes into a catalog, and holds the two against each other.")
        {
            LintCommand.Create(),
        };
}
