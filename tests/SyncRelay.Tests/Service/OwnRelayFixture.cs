namespace SyncRelay.Tests.Service;

/// <summary>Each test has its own service.</summary>
internal abstract class OwnRelayFixture
{
    protected RelayService Service { get; private set; } = null!;

    [SetUp]
    public async Task StartAsync() => Service = await RelayService.StartAsync();

    [TearDown]
    public async Task StopAsync() => await Service.DisposeAsync();
}
