namespace SyncRelay.Demo;

/// <summary>Runs the demo. It is a class with a name, because the tests see the service's Program, too.</summary>
internal static class Program
{
    private static async Task Main(string[] args)
    {
        await using var demo = await DemoService.StartAsync(args);
        await demo.WaitForShutdownAsync();
    }
}
