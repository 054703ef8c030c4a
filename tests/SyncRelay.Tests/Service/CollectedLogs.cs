using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SyncRelay.Tests.Service;

/// <summary>Everything that is logged, at every level, with the texts of scopes and exceptions.</summary>
internal sealed class CollectedLogs : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(CollectedLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logs._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            logs._lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
            logs._scopes.ForEachScope(static (scope, lines) => lines.Enqueue($"  {scope}"), logs._lines);
        }
    }
}
