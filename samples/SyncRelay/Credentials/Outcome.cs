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
/// Maps every status to an outcome and to advice, and is the only place that does. Undeclared codes have their own arm,
/// so the last arm is reached only by declared codes, and the build fails here when the catalog gets a new code
/// (SCG2002).
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

        /// <summary>What the user of the front end should do next, in the spirit of the description.</summary>
        public string Advice => status switch
        {
            Register or Starting or Running or TokenReceived => "Nothing to do: the sync continues by itself.",
            Waiting => "Fill in every field; your institution is waiting for you.",
            Pending => "You can use the data that has arrived. The rest will follow.",
            Finish => "Nothing more to do: all data has arrived.",
            NoTransactions => "Nothing to correct: there were no transactions.",
            PartialTransactions => "Go ahead, and expect accounts without transactions.",
            Incomplete => "Go ahead, and expect gaps in the data.",
            NoAccounts => "Check that these are the right credentials: they have no accounts.",
            Unauthorized => "Check what you entered, correct it, and start again.",
            InvalidToken => "Start again, and enter a new token before it expires.",
            Locked => "Talk to your institution. Start again once you can log in on its own site.",
            Conflict => "Log out of your institution everywhere else, and start again.",
            UserAction => "Log in on your institution's own site, do what it asks, and start again.",
            WrongSite => "Choose another site of the same institution: the credentials belong to it.",
            DeprecatedSite => "Stop here: this site is no longer supported, and trying again will not help.",
            TwofaTimeout => "Start again, and have your token ready.",
            LoginError => "Start again.",
            Error or ConnectionTimeout => "Try again later, and tell support if it happens again.",
            Unavailable => "Wait 15 minutes and start again; if it persists, tell support.",
            UndergoingMaintenance => "Start again when your institution's maintenance is over.",
            _ when !status.IsDefined() =>
                "Nothing for now: this service's catalog does not declare the code. It keeps listening.",
            _ => throw CredentialStatusCodes.Unhandled(status),
        };
    }
}
