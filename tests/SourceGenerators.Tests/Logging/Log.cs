using Microsoft.Extensions.Logging;
using Syncfy;

namespace SourceGenerators.Tests.Logging;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The job answered {Code}")]
    public static partial void Answered(ILogger logger, CredentialStatusCode code);

    [LoggerMessage(2, LogLevel.Warning, "The job answered {Code} {Name}")]
    public static partial void AnsweredByName(ILogger logger, int code, string name);
}
