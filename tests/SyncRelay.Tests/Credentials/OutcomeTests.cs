using Syncfy;
using SyncRelay.Credentials;

namespace SyncRelay.Tests.Credentials;

internal sealed class OutcomeTests
{
    [TestCase(Outcome.Running, new[] { 100, 101, 102, 103 })]
    [TestCase(Outcome.WaitsForUser, new[] { 410 })]
    [TestCase(Outcome.Usable, new[] { 201 })]
    [TestCase(Outcome.Succeeded, new[] { 200, 202, 203, 204, 206 })]
    [TestCase(Outcome.Failed, new[] { 401, 403, 405, 406, 408, 409, 449, 411, 413, 500, 501, 504, 509 })]
    [TestCase(Outcome.Unknown, new int[0])]
    public void Each_outcome_has_its_declared_codes(Outcome outcome, int[] codes)
    {
        var decided = CredentialStatusCodes.All.Select(info => info.Code).Where(code => code.Outcome == outcome);

        Assert.That(decided.Select(code => (int)code), Is.EqualTo(codes));
    }

    [TestCase(205)]
    [TestCase(505)]
    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    public void An_undeclared_code_is_neither_a_success_nor_a_failure_nor_an_end(int number)
    {
        var code = (CredentialStatusCode)number;

        Assert.That(code.Outcome, Is.EqualTo(Outcome.Unknown));
        Assert.That(
            code.Advice.English,
            Is.EqualTo("Nothing for now: this service's catalog does not declare the code. It keeps listening."));
    }

    [Test]
    public void Every_declared_code_has_advice_and_no_declared_code_has_the_advice_for_undeclared_ones()
    {
        var unknown = ((CredentialStatusCode)int.MinValue).Advice.English;

        Assert.That(
            CredentialStatusCodes.All.Select(info => info.Code.Advice.English),
            Has.All.Length.GreaterThan(10).And.None.EqualTo(unknown));
    }
}
