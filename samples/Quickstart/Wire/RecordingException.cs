namespace Quickstart.Wire;

/// <summary>A recording cannot be opened or read. Its own type keeps it apart from output that cannot be written.</summary>
internal sealed class RecordingException(Exception cause) : Exception(cause.Message, cause);
