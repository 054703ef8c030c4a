using Microsoft.EntityFrameworkCore;

namespace Syncfy.StatusCodes.Tests.EntityFramework;

/// <summary>The mappings that docs/json-and-binding.md shows. Number and Next have no mapping of their own.</summary>
public sealed class SyncContext(DbContextOptions<SyncContext> options) : DbContext(options)
{
    private static readonly CredentialStatusCodeTypeConverter Texts = new();

    public DbSet<Sync> Syncs => Set<Sync>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sync>(sync =>
    {
        sync.Property(row => row.Identifier).HasConversion<string>();

        sync.Property(row => row.Name).HasConversion(code => code.GetName(), text => Read(text));
    });

    private static CredentialStatusCode Read(string text) => (CredentialStatusCode)Texts.ConvertFromInvariantString(text)!;
}
