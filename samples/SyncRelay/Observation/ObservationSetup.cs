using OpenTelemetry;
using OpenTelemetry.Resources;

namespace SyncRelay.Observation;

/// <summary>Health checks, metrics and traces.</summary>
internal static class ObservationSetup
{
    // OpenTelemetry's own setting. Without it, nothing is exported and nothing is collected.
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddObservation(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RelayTelemetry>().AddHealthChecks().AddCheck<RelayHealth>("relay");
        if (builder.Configuration[Endpoint] is { Length: > 0 })
        {
            builder.Services.AddOpenTelemetry()
                .ConfigureResource(static resource => resource.AddService(RelayTelemetry.Name))
                .WithMetrics(static metrics => metrics.AddMeter(
                    RelayTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting", "System.Net.Http"))
                .WithTracing(static traces => traces.AddSource(RelayTelemetry.Name, "Microsoft.AspNetCore", "System.Net.Http"))
                .UseOtlpExporter();
        }
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = static _ => false }).DisableRateLimiting();
        routes.MapHealthChecks("/health/ready").DisableRateLimiting();
    }
}
