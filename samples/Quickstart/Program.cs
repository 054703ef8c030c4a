using Quickstart;
using Quickstart.Screen;

var terminal = Terminal.Attach();
var options = Options.Parse(args);

return (int)(options switch
{
    { Problem: { } problem } => Help.Refuse(terminal, problem),
    { Help: true } => Help.Print(terminal),
    { Table: true } => CatalogTable.Print(terminal),
    { Recordings: [] } => await Replay.ShippedAsync(terminal, options),
    _ => await Replay.RunAsync(terminal, options),
});
