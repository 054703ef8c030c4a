using System;

namespace StatusCodeGen.Tool;

/// <summary>
/// A fault of the call or of a file, which ends the command with <see cref="ExitCode.Fault"/>. The message is one sentence
/// for the user: it says what is wrong, where, and what to do.
/// </summary>
internal sealed class ToolException(string message, Exception? inner = null) : Exception(message, inner);
