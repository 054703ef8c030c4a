using System.Diagnostics;
using System.Text;

namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>Runs commands as in a user's shell, whose environment has nothing from the build of this test run.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(9);

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static Task<Run> In(string folder, params string[] arguments) => RunAsync("dotnet", folder, arguments);

    /// <summary>Runs a program in a folder.</summary>
    public static async Task<Run> RunAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start.Environment);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        process.StandardInput.Close();

        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitAsync(process, $"{program} {string.Join(' ', arguments)}", output);
        lock (output)
        {
            return new(process.ExitCode, output.ToString());
        }
    }

    private static async Task WaitAsync(Process process, string command, StringBuilder output)
    {
        using var timeout = new CancellationTokenSource(Timeout);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} has not ended after {Timeout}:\n{output}");
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }

    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.ToArray())
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            {
                environment.Remove(name);
            }
        }

        // This test run may be part of a CI build, or run in a debugger. The build of a consumer is neither.
        environment.Remove("CI");
        environment.Remove("VSTEST_HOST_DEBUG");
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";

        // An MSBuild node that keeps running would keep the output pipes open, and the wait for their end would not end.
        environment["MSBUILDDISABLENODEREUSE"] = "1";

        // MSBuild sees the environment as properties: a consumer writes $(PackedVersion) for the packed version.
        environment["PackedVersion"] = PackedFeed.Version;
    }
}
