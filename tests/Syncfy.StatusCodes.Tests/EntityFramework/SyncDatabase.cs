using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Syncfy.StatusCodes.Tests.EntityFramework;

/// <summary>A database in memory, which lives as long as its connection is open.</summary>
internal sealed class SyncDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SyncDatabase()
    {
        _connection.Open();
        using var context = Open();
        context.Database.EnsureCreated();
    }

    public SyncContext Open() => new(new DbContextOptionsBuilder<SyncContext>().UseSqlite(_connection).Options);

    public void Save(CredentialStatusCode code) => Save(code, code);

    public void Save(CredentialStatusCode code, CredentialStatusCode? next)
    {
        using var context = Open();
        context.Syncs.Add(new() { Number = code, Next = next, Identifier = code, Name = code });
        context.SaveChanges();
    }

    /// <summary>The only row, by the mappings of the context.</summary>
    public Sync Load()
    {
        using var context = Open();
        return context.Syncs.Single();
    }

    /// <summary>The only row, as the database holds it.</summary>
    public object[] Columns()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT Number, Next, Identifier, Name FROM Syncs";
        using var reader = command.ExecuteReader();
        reader.Read();
        var values = new object[reader.FieldCount];
        reader.GetValues(values);
        return values;
    }

    public void Execute(string sql)
    {
        using var context = Open();
        context.Database.ExecuteSqlRaw(sql);
    }

    public void Dispose() => _connection.Dispose();
}
