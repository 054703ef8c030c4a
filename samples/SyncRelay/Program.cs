using SyncRelay;
using SyncRelay.Demo;

if (args.Contains("--demo"))
{
    await using var demo = await DemoService.StartAsync(args);
    await demo.WaitForShutdownAsync();
    return;
}

var builder = Relay.CreateBuilder(args);
builder.AddRelay();
var app = builder.Build();
app.MapRelay();
await app.RunAsync();
