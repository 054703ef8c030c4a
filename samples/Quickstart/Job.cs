using Syncfy;

namespace Quickstart;

/// <summary>A sync job, with the statuses that have arrived until now.</summary>
internal sealed record Job(string Name, IReadOnlyList<CredentialStatusCode> Statuses)
{
    /// <summary>Whether at least one line of its recording could not be read.</summary>
    public bool HasUnreadableLine { get; init; }

    /// <summary>What to do about the job: its last status decides.</summary>
    public Decision Decision => Statuses is [.., var last] ? last.Decision : Decisions.Continue;

    public ExitCode ExitCode => HasUnreadableLine ? ExitCode.InputError : Decision.Step switch
    {
        NextStep.Succeeded or NextStep.UseAndContinue => ExitCode.Success,
        NextStep.Failed => ExitCode.JobFailed,
        NextStep.Continue or NextStep.AskUser => ExitCode.JobUnfinished,
        NextStep.Unknown or _ => ExitCode.UnknownStatus,
    };

    /// <summary>
    /// The exit code for several jobs: the lowest code other than success, or success if there is no other.
    /// </summary>
    public static ExitCode GetExitCode(IEnumerable<Job> jobs) =>
        jobs.Select(job => job.ExitCode).Where(code => code is not ExitCode.Success).DefaultIfEmpty().Min();
}
