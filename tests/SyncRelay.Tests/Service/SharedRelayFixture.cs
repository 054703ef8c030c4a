namespace SyncRelay.Tests.Service;

/// <summary>All tests of the fixture share one service, because none of them changes what another one sees.</summary>
internal abstract class SharedRelayFixture
{
    protected RelayService Service { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => Service = await RelayService.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await Service.DisposeAsync();
}
