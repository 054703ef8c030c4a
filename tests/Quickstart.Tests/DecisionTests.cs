using Syncfy;

namespace Quickstart.Tests;

internal sealed class DecisionTests
{
    [TestCase(NextStep.Continue, new[] { 100, 101, 102, 103 })]
    [TestCase(NextStep.AskUser, new[] { 410 })]
    [TestCase(NextStep.UseAndContinue, new[] { 201 })]
    [TestCase(NextStep.Succeeded, new[] { 200, 202, 203, 204, 206 })]
    [TestCase(NextStep.Failed, new[] { 401, 403, 405, 406, 408, 409, 449, 411, 413, 500, 501, 504, 509 })]
    [TestCase(NextStep.Unknown, new int[0])]
    public void Each_step_has_its_declared_codes(NextStep step, int[] codes)
    {
        var decided = CredentialStatusCodes.All.Select(info => info.Code).Where(code => code.Decision.Step == step);

        Assert.That(decided.Select(code => (int)code), Is.EqualTo(codes));
    }

    [Test]
    public void The_final_codes_are_those_that_succeeded_or_failed()
    {
        var final = CredentialStatusCodes.All.Where(info => info.Code.Decision.IsFinal).Select(info => (int)info.Code);

        Assert.That(final, Is.EquivalentTo(new[]
        {
            200, 202, 203, 204, 206, 401, 403, 405, 406, 408, 409, 411, 413, 449, 500, 501, 504, 509,
        }));
    }

    [Test]
    public void The_successes_are_those_of_the_catalog()
    {
        var successes = CredentialStatusCodes.All
            .Where(info => info.Code.Decision.Step is NextStep.Succeeded or NextStep.UseAndContinue)
            .Select(info => info.Code);

        Assert.That(successes, Is.EqualTo(CredentialStatusCodes.InGroup(CredentialStatusCodeGroup.Success).ToArray()));
    }

    [TestCase(401, "Verify the values of the authentication fields, correct them, and try again.")]
    [TestCase(403, "Try again with a new token, before it expires.")]
    [TestCase(405, "Contact your institution, and try again when your connection to its site works.")]
    [TestCase(406, "Log out of the institution on every other device, and try again.")]
    [TestCase(408, "Log in to the institution, confirm that everything works, and try again.")]
    [TestCase(409, "Try again with the right site of the same organization; the credentials seem valid.")]
    [TestCase(411, "Try again, and enter the MFA value in time.")]
    [TestCase(413, "Try again.")]
    [TestCase(449, "Stop syncing this credential: trying again will not bring its site back.")]
    [TestCase(500, "Try again later; if it happens again, contact Technical Support.")]
    [TestCase(501, "Wait 15 minutes and try again; if the problem persists, contact Technical Support.")]
    [TestCase(504, "Try again later; if it happens again, contact Technical Support.")]
    [TestCase(509, "Try again when the institution's maintenance is over.")]
    public void The_advice_after_a_failure_follows_the_description(int code, string advice) =>
        Assert.That(((CredentialStatusCode)code).Decision.Advice, Is.EqualTo(advice));

    [TestCase(205)]
    [TestCase(505)]
    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    public void An_undeclared_code_has_no_known_step(int code) =>
        Assert.That(((CredentialStatusCode)code).Decision.Step, Is.EqualTo(NextStep.Unknown));
}
