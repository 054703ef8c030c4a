using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PostgresRetry.Tests.EntityFramework;

/// <summary>Codes that are texts in the columns of a database, by Entity Framework Core.</summary>
public sealed class EntityFrameworkTests
{
    private SqliteConnection _connection = null!;

    [SetUp]
    public void Create()
    {
        _connection = new("Data Source=:memory:");
        _connection.Open();
        using var context = Open();
        context.Database.EnsureCreated();
    }

    [TearDown]
    public void Remove() => _connection.Dispose();

    [TestCase("23505")]
    [TestCase("99999")]
    [TestCase("not a state")]
    public void The_struct_is_stored_as_its_text_and_comes_back(string text)
    {
        Save(text);

        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT State || ' ' || typeof(State) || ' ' || typeof(Cause) FROM Failures";
        Assert.That(command.ExecuteScalar(), Is.EqualTo($"{text} text null"));
        using var context = Open();
        var failure = context.Failures.Single();
        Assert.That((failure.State.Text, failure.Cause), Is.EqualTo((text, (SqlStateText?)null)));
    }

    [Test]
    public void A_query_compares_the_struct_with_a_code()
    {
        Save("23505");
        Save("40P01");

        using var context = Open();
        SqlStateText deadlock = SqlState.DeadlockDetected;
        Assert.That(context.Failures.Count(failure => failure.State == deadlock), Is.EqualTo(1));
    }

    private void Save(string state)
    {
        using var context = Open();
        context.Failures.Add(new() { State = (SqlStateText)state });
        context.SaveChanges();
    }

    private FailureContext Open() => new(new DbContextOptionsBuilder<FailureContext>().UseSqlite(_connection).Options);
}
