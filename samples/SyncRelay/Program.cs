using SyncRelay;

var builder = Relay.CreateBuilder(args);
builder.AddRelay();
var app = builder.Build();
app.MapRelay();
await app.RunAsync();
