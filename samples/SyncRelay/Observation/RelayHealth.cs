using Microsoft.Extensions.Diagnostics.HealthChecks;
using SyncRelay.Webhooks;

namespace SyncRelay.Observation;

/// <summary>
/// Whether the service can do its work. A provider that fails, or a full queue, does not make it unhealthy: restarting
/// the service, or sending clients elsewhere, would not help.
/// </summary>
internal sealed class RelayHealth(RelayTelemetry telemetry, Backlog backlog) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            telemetry.LastFailure is { } failure ? HealthCheckResult.Degraded($"The provider's last answer was of no use: {failure}.")
            : backlog.IsFull ? HealthCheckResult.Degraded("Too many credentials wait for the provider.")
            : HealthCheckResult.Healthy());
}
