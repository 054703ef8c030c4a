using Quickstart.Screen;
using Quickstart.Wire;

namespace Quickstart;

/// <summary>Replays recorded jobs, one after the other, and prints a summary.</summary>
internal static class Replay
{
    /// <summary>Replays the jobs that come with the program. Some of them fail on purpose.</summary>
    public static async Task<ExitCode> ShippedAsync(Terminal terminal, Options options)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "jobs");
        if (!Directory.Exists(folder))
        {
            return Help.Refuse(terminal, $"the folder {folder} does not exist; name a recording");
        }

        var shipped = Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal);
        var exitCode = await RunAsync(terminal, options with { Recordings = [.. shipped], NoInput = !options.Ask });
        if (terminal.CanAsk && !options.Ask)
        {
            terminal.Say("The answers to the MFA questions came from the recordings. With --ask, you answer them.");
        }

        return exitCode is ExitCode.InputError ? exitCode : ExitCode.Success;
    }

    public static async Task<ExitCode> RunAsync(Terminal terminal, Options options)
    {
        var jobs = new List<Job>();
        var unreadable = 0;
        foreach (var path in options.Recordings)
        {
            try
            {
                jobs.Add(await WatchAsync(path, terminal, options));
            }
            catch (RecordingException exception)
            {
                terminal.Complain($"{path}: {exception.Message}");
                unreadable++;
            }
        }

        if (jobs.Count > 1)
        {
            SummaryTable.Print(terminal, jobs);
        }

        return unreadable > 0 ? ExitCode.InputError : Job.GetExitCode(jobs);
    }

    private static async Task<Job> WatchAsync(string path, Terminal terminal, Options options)
    {
        using var recording = Recording.Open(path);
        var screen = new JobScreen(terminal);
        var dialog = new MfaDialog(screen, asksUser: terminal.CanAsk && !options.NoInput);
        var delay = options.Delay ?? TimeSpan.FromMilliseconds(terminal.IsLive ? 60 : 0);
        return await new JobMonitor(screen, dialog).WatchAsync(recording, delay);
    }
}
