using System.CommandLine;
using System.Text;

namespace StatusCodeGen.Tool.Tests;

/// <summary>A finished run of the tool.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static Task<ToolRun> Start(params string[] arguments) => StartWith("", arguments);

    /// <summary>Runs the tool with a text as its standard input.</summary>
    public static async Task<ToolRun> StartWith(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await Program.Run(arguments, new InvocationConfiguration { Output = output, Error = error }, () =>
            new MemoryStream(Encoding.UTF8.GetBytes(input)));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
