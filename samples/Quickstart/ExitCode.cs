namespace Quickstart;

/// <summary>How the process ends. <c>--help</c> documents it.</summary>
internal enum ExitCode
{
    Success = 0,
    InputError = 1,
    JobFailed = 2,
    JobUnfinished = 3,
    UnknownStatus = 4,
}
