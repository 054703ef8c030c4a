using Npgsql;

namespace PostgresRetry.Tests;

/// <summary>What the sample decides for the exceptions of Npgsql.</summary>
public sealed class RetryTests
{
    [TestCase("40001", Decision.RetryTransaction)]
    [TestCase("40P01", Decision.RetryTransaction)]
    [TestCase("55P03", Decision.Wait)]
    [TestCase("57P01", Decision.Reconnect)]
    [TestCase("08006", Decision.Reconnect)]
    [TestCase("08007", Decision.LookFirst)]
    [TestCase("53300", Decision.Wait)]
    [TestCase("23505", Decision.Refuse)]
    [TestCase("22012", Decision.Refuse)]
    [TestCase("42601", Decision.Fail)]
    [TestCase("01000", Decision.GoOn)]
    public void An_exception_is_decided_by_its_state(string sqlState, Decision decision) =>
        Assert.That(Retry.For(new PostgresException("Refused.", "ERROR", "ERROR", sqlState)), Is.EqualTo(decision));

    [TestCase("23999", Decision.Refuse)]
    [TestCase("53999", Decision.Wait)]
    [TestCase("40999", Decision.Fail)]
    [TestCase("99999", Decision.Fail)]
    [TestCase("", Decision.Fail)]
    [TestCase("not a state", Decision.Fail)]
    public void A_state_that_is_not_declared_is_decided_by_its_class(string sqlState, Decision decision) =>
        Assert.That(Retry.For(new PostgresException("Refused.", "ERROR", "ERROR", sqlState)), Is.EqualTo(decision));

    [Test]
    public void Every_declared_state_is_decided() =>
        Assert.That(SqlStates.All.Select(static info => Retry.For(info.Code)), Has.Exactly(SqlStates.Count).Items);

    [Test]
    public void Every_state_that_Npgsql_names_is_declared()
    {
        var states = typeof(PostgresErrorCodes).GetFields().Select(static field => (string)field.GetRawConstantValue()!).ToList();

        Assert.That(states, Has.Count.GreaterThan(200));
        Assert.That(states.Where(static state => !SqlStates.IsDefined(state)), Is.Empty);
    }
}
