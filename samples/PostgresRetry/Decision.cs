namespace PostgresRetry;

/// <summary>What a program does after PostgreSQL has refused a command.</summary>
public enum Decision
{
    /// <summary>The command did what it should.</summary>
    GoOn,

    /// <summary>Run the whole transaction again, at once: another one was in its way.</summary>
    RetryTransaction,

    /// <summary>Open a new connection, and run the whole transaction again.</summary>
    Reconnect,

    /// <summary>Run the whole transaction again after a while: the server has too much to do.</summary>
    Wait,

    /// <summary>Look first whether the transaction was done: the server cannot say.</summary>
    LookFirst,

    /// <summary>Tell the user: the data is at fault, and another time it is the same.</summary>
    Refuse,

    /// <summary>Tell the developer or the administrator: the program or the server is at fault.</summary>
    Fail,
}
