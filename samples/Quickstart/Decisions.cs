using Syncfy;
using static Syncfy.CredentialStatusCode;

namespace Quickstart;

/// <summary>What to do about each status: the one place that knows.</summary>
internal static class Decisions
{
    /// <summary>What to do as long as no status tells.</summary>
    public static Decision Continue { get; } =
        new(NextStep.Continue, "The recording ends before the run does: keep watching.");

    extension(CredentialStatusCode status)
    {
        /// <summary>What to do about the status. The advice keeps to the words of its description.</summary>
        public Decision Decision => status switch
        {
            Register or Starting or Running or TokenReceived => Continue,

            Waiting => new(NextStep.AskUser, "Enter a value for every field, and watch on."),

            Pending => new(NextStep.UseAndContinue, "Use what has been extracted; the rest follows in the background."),

            Finish => Succeed("Use the data: all of it has been extracted."),
            NoTransactions => Succeed("Nothing to correct: there are no transactions to extract."),
            PartialTransactions => Succeed("Use the data, and expect accounts without transactions."),
            Incomplete => Succeed("Use the data, and expect it to be incomplete."),
            NoAccounts => Succeed("Check whether these are the credentials you meant: no accounts are linked to them."),

            Unauthorized => Fail("Verify the values of the authentication fields, correct them, and try again."),
            InvalidToken => Fail("Try again with a new token, before it expires."),
            Locked => Fail("Contact your institution, and try again when your connection to its site works."),
            Conflict => Fail("Log out of the institution on every other device, and try again."),
            UserAction => Fail("Log in to the institution, confirm that everything works, and try again."),
            WrongSite => Fail("Try again with the right site of the same organization; the credentials seem valid."),
            DeprecatedSite => Fail("Stop syncing this credential: trying again will not bring its site back."),

            TwofaTimeout => Fail("Try again, and enter the MFA value in time."),
            LoginError => Fail("Try again."),

            Error or ConnectionTimeout => Fail("Try again later; if it happens again, tell Technical Support."),
            Unavailable => Fail("Wait 15 minutes and try again; if the problem persists, contact Technical Support."),
            UndergoingMaintenance => Fail("Try again when the institution's maintenance is over."),

            // Codes come from a wire, and the provider adds some before the catalog does. One that is not declared
            // is no reason to stop, and neither a success nor a failure.
            _ when !status.IsDefined() =>
                new(NextStep.Unknown, "Look the code up on the provider's page, and add it to the catalog."),

            // Nothing gets here: a code that is new in the catalog and has no arm above is a warning (SCG2002).
            _ => throw CredentialStatusCodes.Unhandled(status),
        };
    }

    private static Decision Succeed(string advice) => new(NextStep.Succeeded, advice);

    private static Decision Fail(string advice) => new(NextStep.Failed, advice);
}
