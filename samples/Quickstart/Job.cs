using Syncfy;

namespace Quickstart;

/// <summary>A sync job as far as it has been watched.</summary>
internal sealed record Job(string Name, IReadOnlyList<CredentialStatusCode> Statuses)
{
    /// <summary>What to do about the job: its last status decides.</summary>
    public Decision Decision => Statuses is [.., var last] ? last.Decision : Decisions.Continue;

    public ExitCode ExitCode => Decision.Step switch
    {
        NextStep.Succeeded or NextStep.UseAndContinue => ExitCode.Success,
        NextStep.Failed => ExitCode.JobFailed,
        NextStep.Continue or NextStep.AskUser => ExitCode.JobUnfinished,
        NextStep.Unknown or _ => ExitCode.UnknownStatus,
    };

    /// <summary>The exit code for several jobs: the lowest that is no success.</summary>
    public static ExitCode GetExitCode(IEnumerable<Job> jobs) =>
        jobs.Select(job => job.ExitCode).Where(code => code is not ExitCode.Success).DefaultIfEmpty().Min();
}
