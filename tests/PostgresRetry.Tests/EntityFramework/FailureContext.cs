using Microsoft.EntityFrameworkCore;

namespace PostgresRetry.Tests.EntityFramework;

/// <summary>A failure, with its state as it was sent.</summary>
public sealed class Failure
{
    public int Id { get; set; }

    public SqlStateText State { get; set; }

    public SqlStateText? Cause { get; set; }
}

/// <summary>Failures in a database, their states as texts.</summary>
public sealed class FailureContext(DbContextOptions<FailureContext> options) : DbContext(options)
{
    public DbSet<Failure> Failures => Set<Failure>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<SqlStateText>().HaveConversion<Converter>();

    private sealed class Converter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<SqlStateText, string>(
        static state => state.Text,
        static text => new SqlStateText(text));
}
