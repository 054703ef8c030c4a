namespace Quickstart;

/// <summary>What to do after a status.</summary>
/// <param name="Step">What the monitor does.</param>
/// <param name="Advice">What the user should do.</param>
internal sealed record Decision(NextStep Step, string Advice)
{
    /// <summary>Whether the run is over, and no other status will follow.</summary>
    public bool IsFinal => Step is NextStep.Succeeded or NextStep.Failed;
}

internal enum NextStep
{
    /// <summary>Wait for the next status.</summary>
    Continue,

    /// <summary>Ask the user for every field that came with the status.</summary>
    AskUser,

    /// <summary>Use the data that there is; more may follow.</summary>
    UseAndContinue,

    /// <summary>Stop: the run succeeded.</summary>
    Succeeded,

    /// <summary>Stop: the run failed.</summary>
    Failed,

    /// <summary>Keep waiting: this version does not know the status, so the status decides nothing.</summary>
    Unknown,
}
