using System.Diagnostics;
using System.Text;

namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>Runs commands as a user's shell would: with nothing of this test run's own build in their environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(9);

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static Task<Run> In(string folder, params string[] arguments) => RunAsync("dotnet", folder, arguments);

    /// <summary>Runs a program that a build has made.</summary>
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
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} has not ended after {Patience}:\n{output}");
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
        foreach (var name in environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            environment.Remove(name);
        }

        // The runner's own build may have been one of these; a consumer's is neither.
        environment.Remove("CI");
        environment.Remove("VSTEST_HOST_DEBUG");
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";

        // A node that lives on would keep our ends of its pipes open, and the wait for them would not end.
        environment["MSBUILDDISABLENODEREUSE"] = "1";

        // MSBuild sees the environment as properties: a consumer refers to the packed version as $(PackedVersion).
        environment["PackedVersion"] = PackedFeed.Version;
    }
}
