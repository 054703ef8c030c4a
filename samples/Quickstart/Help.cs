using Quickstart.Screen;
using Spectre.Console;

namespace Quickstart;

/// <summary>How to use the program.</summary>
internal static class Help
{
    private const string Manual =
        """
        Quickstart, a monitor of sync jobs: watches a job's status codes arrive, and tells what to do about them.

        Usage: Quickstart [options] [recording ...]

        A recording is one job in JSON Lines, as polled or as pushed; - is standard input.
        Without one, the jobs that come with the program are replayed.

        Options:
          --table      Print every status code of the catalog, by group.
          --delay MS   Pause before each status; by default 60 in a terminal, otherwise 0.
          --no-input   Never ask: answer from the recording.
          --help       Print this.

        Exit codes; of several that apply, the lowest but 0:
          0  every job succeeded, or the jobs that come with the program were replayed
          1  the command line or a file is at fault
          2  a job failed
          3  a job is unfinished, or waits for the user
          4  a job ends in a status that this version does not know

        A line that cannot be read is reported, and the replay goes on.
        Output that is not a terminal gets plain text; NO_COLOR is honoured.
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
