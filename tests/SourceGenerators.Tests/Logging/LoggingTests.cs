using Microsoft.Extensions.Logging;
using Syncfy;

namespace SourceGenerators.Tests.Logging;

/// <summary>A code as the parameter of a method with [LoggerMessage].</summary>
public sealed class LoggingTests
{
    [TestCase(CredentialStatusCode.UndergoingMaintenance, "The job answered UndergoingMaintenance")]
    [TestCase((CredentialStatusCode)205, "The job answered 205")]
    public void A_message_has_the_CSharp_name_and_the_event_has_the_code(CredentialStatusCode code, string message)
    {
        var logger = new LastEvent();

        Log.Answered(logger, code);

        Assert.That(logger.Message, Is.EqualTo(message));
        Assert.That(logger.Values["Code"], Is.EqualTo(code));
    }

    [Test]
    public void A_message_has_what_it_is_given()
    {
        var logger = new LastEvent();
        var code = CredentialStatusCode.UndergoingMaintenance;

        Log.AnsweredByName(logger, (int)code, code.GetName());

        Assert.That(logger.Message, Is.EqualTo("The job answered 509 Undergoing Maintenance"));
    }

    private sealed class LastEvent : ILogger
    {
        public string Message { get; private set; } = "";

        public Dictionary<string, object?> Values { get; private set; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Message = formatter(state, exception);
            Values = ((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary();
        }
    }
}
