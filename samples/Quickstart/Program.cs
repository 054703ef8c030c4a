using Quickstart;
using Quickstart.Screen;

var terminal = Terminal.Attach();
try
{
    var options = Options.Parse(args);
    terminal.Language = options.Language;
    return (int)(options switch
    {
        { Problem: { } problem } => Help.Refuse(terminal, problem),
        { Help: true } => Help.Print(terminal),
        { Table: true } => CatalogTable.Print(terminal),
        { Recordings: [] } => await Replay.ShippedAsync(terminal, options),
        _ => await Replay.RunAsync(terminal, options),
    });
}
catch (IOException exception)
{
    // What cannot be read is a RecordingException, so this is the output: its disk is full, for example.
    terminal.Complain($"the output cannot be written: {exception.Message}");
    return (int)ExitCode.InputError;
}
