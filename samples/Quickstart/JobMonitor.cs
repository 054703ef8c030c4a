using Quickstart.Screen;
using Quickstart.Wire;
using Syncfy;

namespace Quickstart;

/// <summary>Watches a job until its run is over, and acts on each status.</summary>
internal sealed class JobMonitor(JobScreen screen, MfaDialog dialog)
{
    private readonly List<CredentialStatusCode> _statuses = [];
    private bool _hasUnreadableLine;

    public async Task<Job> WatchAsync(Recording recording, TimeSpan delay)
    {
        var job = new Job(recording.Title, _statuses);
        screen.ShowTitle(job.Name);

        await using var arrivals = recording.ReadAsync(delay).GetAsyncEnumerator();
        while (!job.Decision.IsFinal && await screen.WaitAsync(arrivals.MoveNextAsync().AsTask()))
        {
            await HandleAsync(arrivals.Current);
        }

        screen.ShowConclusion(job.Decision);
        return job with { HasUnreadableLine = _hasUnreadableLine };
    }

    private async Task HandleAsync(Arrival arrival)
    {
        switch (arrival)
        {
            case Arrival.Status status:
                await HandleAsync(status);
                break;
            case Arrival.Answer answer:
                dialog.Replay(answer.Values);
                break;
            case Arrival.NoStatus:
                screen.ShowNote("A message came without a status.");
                break;
            case Arrival.FailedPoll { Code: var code }:
                screen.ShowNote($"The poll failed with HTTP {code:D} {code}, which says nothing about the job.");
                break;
            case Arrival.Malformed malformed:
                _hasUnreadableLine = true;
                screen.ShowProblem(malformed.Path, malformed.Line, malformed.Reason);
                break;
        }
    }

    private async Task HandleAsync(Arrival.Status status)
    {
        _statuses.Add(status.Code);
        screen.ShowStatus(status.Code);

        var decision = status.Code.Decision;
        switch (decision.Step)
        {
            case NextStep.AskUser when status.IsLatest:
                await dialog.AskAsync(status.Fields, status.Address);
                break;
            case NextStep.UseAndContinue:
                screen.ShowAdvice(decision);
                break;
        }
    }
}
