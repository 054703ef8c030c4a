using Syncfy;
using static Syncfy.CredentialStatusCode;

namespace SyncRelay.Credentials;

/// <summary>The state of a sync, which decides what a front end does.</summary>
internal enum Outcome
{
    /// <summary>
    /// The code is not in the catalog. This is not a success, not a failure, and not a reason to stop.
    /// </summary>
    Unknown,

    /// <summary>The sync continues by itself.</summary>
    Running,

    /// <summary>The sync waits for the user's answers.</summary>
    WaitsForUser,

    /// <summary>There is data to use, and more may follow.</summary>
    Usable,

    Succeeded,

    Failed,
}

/// <summary>
/// Maps every status to an outcome, and is the only place that does. Undeclared codes have their own arm, so the last arm is
/// reached only by declared codes, and the build fails here when the catalog gets a new code (SCG2002).
/// </summary>
internal static class Outcomes
{
    extension(CredentialStatusCode status)
    {
        public Outcome Outcome => status switch
        {
            Register or Starting or Running or TokenReceived => Outcome.Running,
            Waiting => Outcome.WaitsForUser,
            Pending => Outcome.Usable,
            Finish or NoTransactions or PartialTransactions or Incomplete or NoAccounts => Outcome.Succeeded,
            Unauthorized or InvalidToken or Locked or Conflict or UserAction or WrongSite or DeprecatedSite
                or TwofaTimeout or LoginError
                or Error or Unavailable or ConnectionTimeout or UndergoingMaintenance => Outcome.Failed,
            _ when !status.IsDefined() => Outcome.Unknown,
            _ => throw CredentialStatusCodes.Unhandled(status),
        };
    }
}
