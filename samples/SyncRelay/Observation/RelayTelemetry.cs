using System.Diagnostics;
using System.Diagnostics.Metrics;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Provider;

namespace SyncRelay.Observation;

/// <summary>
/// What the service tells about itself. A metric has the <b>group</b> of a status, of which there are few; the code itself
/// is an attribute of the trace, where any number of values is fine.
/// </summary>
internal sealed class RelayTelemetry : IDisposable
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "SyncRelay";

    private readonly ActivitySource _source = new(Name);
    private readonly Counter<long> _changes;
    private readonly Counter<long> _failures;

    public RelayTelemetry(IMeterFactory meters, CredentialStore store)
    {
        var meter = meters.Create(Name);
        _changes = meter.CreateCounter<long>("syncrelay.status.changes", "{change}", "New statuses, by the group of the code.");
        _failures = meter.CreateCounter<long>("syncrelay.provider.failures", "{failure}", "Useless answers, by their cause.");
        meter.CreateObservableUpDownCounter("syncrelay.listeners", () => store.Listeners, "{client}", "Clients that listen.");
        meter.CreateObservableUpDownCounter("syncrelay.credentials", () => store.Count, "{credential}", "Credentials that are kept.");
        meter.CreateObservableUpDownCounter("syncrelay.credentials.size", () => store.Bytes, "By", "What they take, roughly.");
    }

    /// <summary>Why the provider's last answer was of no use; null if it was of use, or if there was none.</summary>
    public ProviderFailure? LastFailure { get; private set; }

    public Activity? StartRefresh() => _source.StartActivity("refresh credential");

    /// <summary>The provider has told a status.</summary>
    public void Told(Activity? refresh, CredentialStatusCode code, bool isChange)
    {
        LastFailure = null;
        var group = code.GetGroup().ToString();
        refresh?.SetTag("status.code", (int)code).SetTag("status.name", code.GetName()).SetTag("status.group", group);
        if (isChange)
        {
            _changes.Add(1, new KeyValuePair<string, object?>("status.group", group));
        }
    }

    public void Failed(Activity? refresh, ProviderException exception)
    {
        LastFailure = exception.IsPermanent ? null : exception.Failure;
        refresh?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", exception.Failure.ToString());
        _failures.Add(1, new KeyValuePair<string, object?>("error.type", exception.Failure.ToString()));
    }

    public void Dispose() => _source.Dispose();
}
