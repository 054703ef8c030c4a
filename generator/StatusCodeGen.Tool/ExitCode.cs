namespace StatusCodeGen.Tool;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>The command did what it was asked to do.</summary>
    public const int Done = 0;

    /// <summary>What was asked about is not so: <c>check</c> found differences, <c>lint</c> found errors.</summary>
    public const int Different = 1;

    /// <summary>The call or a file is at fault, and nothing was written.</summary>
    public const int Fault = 2;
}
