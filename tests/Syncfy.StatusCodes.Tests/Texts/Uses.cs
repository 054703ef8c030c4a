using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Syncfy.StatusCodes.Tests.Texts;

internal static class Endpoints
{
    /// <summary>The line that docs/json-and-binding.md recommends.</summary>
    public static void MapRecommended(WebApplication app)
    {
        app.MapGet("/states/{state}", static (SqlStateText state) => state.Code.GetName());
    }

    /// <summary>The obvious version, which takes a text of digits for a number.</summary>
    public static void MapTyped(WebApplication app)
    {
        app.MapGet("/typed/{state}", static (SqlState state) => state.GetName());
    }
}

/// <summary>Options, as docs/json-and-binding.md recommends them.</summary>
public sealed class RetryOptions
{
    public SqlStateText State { get; set; }

    public SqlState Code { get; set; }
}

[ApiController]
[Route("mvc-states")]
public sealed class StatesController : ControllerBase
{
    [HttpGet("text/{state}")]
    public ContentResult FromText(SqlStateText state) => Content($"{state} {state.IsDefined}");

    [HttpGet("code/{state}")]
    public ContentResult FromCode(SqlState state) => Content(state.GetCode());
}

/// <summary>A row with a code, stored as its text.</summary>
public sealed class Failure
{
    public int Id { get; set; }

    public SqlStateText State { get; set; }
}

/// <summary>The mapping that docs/json-and-binding.md recommends.</summary>
public sealed class FailureContext(DbContextOptions<FailureContext> options) : DbContext(options)
{
    public DbSet<Failure> Failures => Set<Failure>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Failure>(failure =>
    {
        failure.Property(row => row.State).HasConversion(state => state.Text, text => new SqlStateText(text));
    });
}
