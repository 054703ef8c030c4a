using System.CommandLine;

namespace StatusCodeGen.Tool.Tests;

/// <summary>A finished run of the tool.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static async Task<ToolRun> Start(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await Program.Run(arguments, new InvocationConfiguration { Output = output, Error = error });
        return new(exitCode, output.ToString(), error.ToString());
    }
}
