using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using StatusCodeGen.Tool.Commands;

namespace StatusCodeGen.Tool;

/// <summary>The program <c>statuscodes</c>.</summary>
internal static class Program
{
    private const string Issues = "https://github.com/StatusCodeGen/StatusCodeGen/issues";

    public static async Task<int> Main(string[] arguments)
    {
        // What the tool prints is the same in every culture. InvariantGlobalization would do that too, but .NET does not normalize
        // Unicode then: the tool would accept two names that the build takes for one.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

        // UTF-8 without a mark and '\n' everywhere, and not a system call for each word.
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        Console.SetOut(output);
        return await Run(arguments, new InvocationConfiguration(), Console.OpenStandardInput);
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="configuration">Where output and messages go.</param>
    /// <param name="standardInput">Opens the standard input.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(string[] arguments, InvocationConfiguration configuration, Func<Stream> standardInput)
    {
        configuration.EnableDefaultExceptionHandler = false;
        var (exitCode, message) = await InvokeAsync(arguments, configuration, standardInput);
        try
        {
            await configuration.Output.FlushAsync();
        }
        catch (IOException exception)
        {
            (exitCode, message) = (ExitCode.Fault, $"Cannot write the output: {exception.Message}");
        }

        if (message.Length > 0)
        {
            await configuration.Error.WriteAsync($"error: {message}\n");
        }

        return exitCode;
    }

    private static async Task<(int ExitCode, string Message)> InvokeAsync(
        string[] arguments,
        InvocationConfiguration configuration,
        Func<Stream> standardInput)
    {
        try
        {
            var root = Root(standardInput);
            var call = root.Parse(arguments);
            if (call is { Action: HelpAction, CommandResult.Command: RootCommand })
            {
                Shorten(root);
            }

            return call.Action is ParseErrorAction
                ? (ExitCode.Fault, MessageFor(call))
                : (await call.InvokeAsync(configuration), "");
        }
        catch (ToolException exception)
        {
            return (ExitCode.Fault, exception.Message);
        }
        catch (IOException exception)
        {
            return (ExitCode.Fault, $"Cannot read or write: {exception.Message}");
        }
        catch (OperationCanceledException)
        {
            return (ExitCode.Cancelled, "The command was cancelled.");
        }
        catch (Exception exception)
        {
            var text = exception.Message.ReplaceLineEndings(" ");
            return (ExitCode.Fault, $"The tool has a fault ({exception.GetType().Name}: {text}); please report it at {Issues}.");
        }
    }

    /// <summary>Says what is wrong with a call, and where its help is.</summary>
    private static string MessageFor(ParseResult call)
    {
        // That something is missing may only follow from another error: from a file of arguments that does not exist.
        var error = call.Errors.OrderBy(static error => error.Message.StartsWith("Required", StringComparison.Ordinal)).First();
        var problem = string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        var names = call.CommandResult.Command is RootCommand ? "" : call.CommandResult.Command.Name + " ";
        return $"{problem}; see 'statuscodes {names}--help'.";
    }

    /// <summary>Leaves the first sentence of each command: the list of all commands is read at a glance.</summary>
    private static void Shorten(RootCommand root)
    {
        foreach (var command in root.Subcommands)
        {
            command.Description = command.Description?.Split("\n\n")[0].Replace('\n', ' ');
        }
    }

    private static RootCommand Root(Func<Stream> standardInput) => new(Description)
    {
        CheckCommand.Create(standardInput),
        DiffCommand.Create(),
        DocsCommand.Create(),
        ExportCommand.Create(),
        ImportCommand.Create(standardInput),
        LintCommand.Create(),
        TranslateCommand.Create(),
    };

    private const string Description = """
        Turns a provider's page of status codes into a catalog, and holds the two against each other.

        A catalog is the codes.yaml from which StatusCodeGen generates a C# enum and its lookups. Each command has a help of its
        own, with examples: statuscodes diff --help.

        A long call can be kept in a file, one argument per line: statuscodes @arguments.txt

        Exit codes: 0 done, 1 what was asked about is not so, 2 the call or a file is at fault, 130 cancelled by Ctrl+C.
        """;
}
