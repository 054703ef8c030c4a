using System.Reflection;

namespace Quickstart.Tests;

/// <summary>The exit code and the output of a run of the program.</summary>
internal sealed record ConsoleRun(int ExitCode, string Out, string Errors)
{
    public string[] Lines => Out.Split('\n');

    /// <summary>Runs the program's entry point without a terminal, as in a pipe.</summary>
    public static ConsoleRun Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>Replays one job from standard input.</summary>
    public static ConsoleRun OfJob(params string[] lines) => WithInput(string.Join('\n', lines), "-");

    /// <summary>Runs the program with an output that accepts nothing, such as <c>/dev/full</c>.</summary>
    public static ConsoleRun WithFullDevice(params string[] arguments)
    {
        using var output = new FullDevice();
        return Run(new StringReader(""), output, arguments);
    }

    private static ConsoleRun WithInput(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        return Run(new StringReader(input), output, arguments);
    }

    private static ConsoleRun Run(StringReader input, StringWriter output, string[] arguments)
    {
        var (oldIn, oldOut, oldError) = (Console.In, Console.Out, Console.Error);
        var oldTerm = Environment.GetEnvironmentVariable("TERM");
        using var errors = new StringWriter();
        try
        {
            // The tests may run in a terminal. This setting hides it from the program.
            Environment.SetEnvironmentVariable("TERM", "dumb");
            Console.SetIn(input);
            Console.SetOut(output);
            Console.SetError(errors);
            var exitCode = (int)EntryPoint.Invoke(null, [arguments])!;
            return new ConsoleRun(exitCode, Normalize(output), Normalize(errors));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TERM", oldTerm);
            Console.SetIn(oldIn);
            Console.SetOut(oldOut);
            Console.SetError(oldError);
        }
    }

    private static MethodInfo EntryPoint => typeof(Replay).Assembly.EntryPoint!;

    private static string Normalize(StringWriter writer) => writer.ToString().ReplaceLineEndings("\n");

    private sealed class FullDevice : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(char[] buffer, int index, int count) => Write(' ');

        public override void Write(ReadOnlySpan<char> buffer) => Write(' ');

        public override void Write(string? value) => Write(' ');
    }
}
