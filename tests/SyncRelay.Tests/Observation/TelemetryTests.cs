using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Syncfy;
using SyncRelay.Observation;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Observation;

/// <summary>Metrics, traces and health.</summary>
internal sealed class TelemetryTests : OwnRelayFixture
{
    private const string Webhook = """{"event":"credential_update","id_credential":"some"}""";

    [Test]
    public async Task A_change_is_counted_by_the_group_of_its_status_and_not_by_its_code()
    {
        using var changes = Collect("syncrelay.status.changes");
        foreach (var code in new[] { 100, 102, 102, 205, 200 })
        {
            await TellAsync(code);
        }

        var groups = changes.GetMeasurementSnapshot().Select(measurement => measurement.Tags.Single());
        Assert.That(groups.Select(tag => $"{tag.Key} {tag.Value}"), Is.EqualTo(
            new[] { 100, 102, 205, 200 }.Select(code => $"status.group {((CredentialStatusCode)code).GetGroup()}")));
    }

    [Test]
    public async Task A_trace_has_the_code_and_the_cause_of_a_failure()
    {
        var refreshes = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RelayTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = refreshes.Add,
        };
        ActivitySource.AddActivityListener(listener);

        await TellAsync(205);
        Service.Provider.AnswerWith("", HttpStatusCode.Unauthorized);
        using (await Service.SendWebhookAsync(Webhook))
        {
            Assert.That(refreshes, Has.Count.EqualTo(2));
        }

        Assert.That(refreshes[0].GetTagItem("status.code"), Is.EqualTo(205));
        Assert.That(refreshes[0].GetTagItem("status.group"), Is.EqualTo("Unknown"));
        Assert.That((refreshes[1].Status, refreshes[1].GetTagItem("error.type")), Is.EqualTo((ActivityStatusCode.Error, "Unauthorized")));
    }

    [Test]
    public async Task Failures_and_what_is_kept_are_measured()
    {
        using var failures = Collect("syncrelay.provider.failures");
        using var listeners = Collect<int>("syncrelay.listeners");
        using var size = Collect("syncrelay.credentials.size");
        await TellAsync(102);
        Service.Provider.AnswerWith("garbage");
        using (await Service.SendWebhookAsync(Webhook))
        {
            await using var listener = await EventListener.StartAsync(Service.Client, "some");
            listeners.RecordObservableInstruments();
            size.RecordObservableInstruments();
        }

        Assert.That(failures.LastMeasurement?.Tags["error.type"], Is.EqualTo("Garbage"));
        Assert.That(listeners.LastMeasurement?.Value, Is.EqualTo(1));
        Assert.That(size.LastMeasurement?.Value, Is.InRange(1_000, 2_000));
    }

    [Test]
    public async Task The_service_is_healthy_and_only_degraded_while_the_provider_fails()
    {
        Assert.That(await HealthAsync("/health/ready"), Is.EqualTo("Healthy"));

        Service.Provider.AnswerWith("", HttpStatusCode.Unauthorized);
        using (await Service.SendWebhookAsync(Webhook))
        {
            Assert.That(await HealthAsync("/health/ready"), Is.EqualTo("Degraded"));
            Assert.That(await HealthAsync("/health/live"), Is.EqualTo("Healthy"));
        }

        await TellAsync(200);
        Assert.That(await HealthAsync("/health/ready"), Is.EqualTo("Healthy"));
    }

    private MetricCollector<long> Collect(string instrument) => Collect<long>(instrument);

    private MetricCollector<T> Collect<T>(string instrument)
        where T : struct => new(Service.Services.GetRequiredService<IMeterFactory>(), RelayTelemetry.Name, instrument);

    private async Task TellAsync(int code)
    {
        Service.Provider.AnswerWith($$"""{"id_credential":"some","code":{{code}}}""");
        using var response = await Service.SendWebhookAsync(Webhook);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private async Task<string> HealthAsync(string path)
    {
        using var response = await Service.Client.GetAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await response.Content.ReadAsStringAsync();
    }
}
