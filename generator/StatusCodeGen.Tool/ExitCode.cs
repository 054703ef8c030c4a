namespace StatusCodeGen.Tool;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>The command did what it was asked to do.</summary>
    public const int Done = 0;

    /// <summary>
    /// What was asked about is not so: <c>check</c> found differences, <c>lint</c> found errors, a change does what
    /// <c>diff --fail-on</c> says.
    /// </summary>
    public const int Different = 1;

    /// <summary>The call or a file is at fault, and nothing was written.</summary>
    public const int Fault = 2;

    /// <summary>The user pressed Ctrl+C, and nothing was written: 128 and the number of the signal, as shells count.</summary>
    public const int Cancelled = 130;
}
