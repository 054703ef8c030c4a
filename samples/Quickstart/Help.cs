using Quickstart.Screen;
using Spectre.Console;

namespace Quickstart;

/// <summary>How to use the program.</summary>
internal static class Help
{
    private const string Manual =
        """
        Quickstart monitors sync jobs: it shows the status codes of a job as they arrive, and what to do about them.

        Usage: Quickstart [options] [recording ...]

        A recording is one job in JSON Lines, polled or pushed; - is standard input.
        Without a recording, the program replays the jobs that come with it.

        Options:
          --table       Print every status code of the catalog, by group.
          --language L  Describe statuses in a language: en (the default), es, pt or a variant such as es-MX.
          --delay MS    Pause before each status; by default 60 in a terminal, otherwise 0.
          --ask         Ask also in the jobs that come with the program.
          --no-input    Never ask: answer from the recording.
          --help        Print this.

        Exit codes (if several apply, the lowest one except 0):
          0  every job succeeded, or the jobs that come with the program were replayed
          1  the command line has an error, or something cannot be read or written
          2  a job failed
          3  a job is unfinished, or waits for the user
          4  a job ends in a status that this version does not know

        A line that cannot be read is reported, and the replay continues.
        Output that is not a terminal is plain text; NO_COLOR is respected.
        """;

    public static ExitCode Print(Terminal terminal)
    {
        terminal.Show(new Text($"{Manual}\n"));
        return ExitCode.Success;
    }

    public static ExitCode Refuse(Terminal terminal, string problem)
    {
        terminal.Complain($"{problem}; see --help");
        return ExitCode.InputError;
    }
}
