using Syncfy;
using static Syncfy.CredentialStatusCode;

namespace Quickstart;

/// <summary>Decides what to do about each status, and is the only place that does.</summary>
internal static class Decisions
{
    /// <summary>What to do while the run goes on, or before its first status.</summary>
    public static Decision Continue { get; } =
        new(NextStep.Continue, "The recording ends before the run does; keep watching.");

    extension(CredentialStatusCode status)
    {
        /// <summary>What to do about the status. The advice uses the words of the status's description.</summary>
        public Decision Decision => status switch
        {
            Register or Starting or Running or TokenReceived => Continue,

            Waiting => new(NextStep.AskUser, "Enter a value for every field, and keep watching."),

            Pending => new(NextStep.UseAndContinue, "Use the data that has been extracted; the rest follows in the background."),

            Finish => Succeed("Use the data: all of it has been extracted."),
            NoTransactions => Succeed("Nothing to correct: there are no transactions to extract."),
            PartialTransactions => Succeed("Use the data, and expect accounts without transactions."),
            Incomplete => Succeed("Use the data, and expect it to be incomplete."),
            NoAccounts => Succeed("Check whether these are the right credentials: no accounts are linked to them."),

            Unauthorized => Fail("Verify the values of the authentication fields, correct them, and try again."),
            InvalidToken => Fail("Try again with a new token, before it expires."),
            Locked => Fail("Contact your institution, and try again when your connection to its site works."),
            Conflict => Fail("Log out of the institution on every other device, and try again."),
            UserAction => Fail("Log in to the institution, confirm that everything works, and try again."),
            WrongSite => Fail("Try again with the right site of the same organization; the credentials seem valid."),
            DeprecatedSite => Fail("Stop syncing this credential: trying again will not bring its site back."),

            TwofaTimeout => Fail("Try again, and enter the MFA value in time."),
            LoginError => Fail("Try again."),

            Error or ConnectionTimeout => Fail("Try again later; if it happens again, contact Technical Support."),
            Unavailable => Fail("Wait 15 minutes and try again; if the problem persists, contact Technical Support."),
            UndergoingMaintenance => Fail("Try again when the institution's maintenance is over."),

            // Codes come over the network, and the provider may add a code before the catalog has it. An undeclared
            // code is not a reason to stop, and is neither a success nor a failure.
            _ when !status.IsDefined() =>
                new(NextStep.Unknown, "Look the code up on the provider's page, and add it to the catalog."),

            // Only a declared code without an arm gets here, and the build warns about such a code (SCG2002).
            _ => throw CredentialStatusCodes.Unhandled(status),
        };
    }

    private static Decision Succeed(string advice) => new(NextStep.Succeeded, advice);

    private static Decision Fail(string advice) => new(NextStep.Failed, advice);
}
