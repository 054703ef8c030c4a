namespace Quickstart;

/// <summary>The exit codes of the process. <c>--help</c> documents them.</summary>
internal enum ExitCode
{
    Success = 0,
    InputError = 1,
    JobFailed = 2,
    JobUnfinished = 3,
    UnknownStatus = 4,
}
