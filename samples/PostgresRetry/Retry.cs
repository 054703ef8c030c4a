using Npgsql;

namespace PostgresRetry;

/// <summary>Decides what to do after PostgreSQL has refused a command.</summary>
public static class Retry
{
    /// <summary>What to do about an exception of PostgreSQL.</summary>
    public static Decision For(PostgresException exception) => For(((SqlStateText)exception.SqlState).Code);

    /// <summary>What to do about a state, declared or not.</summary>
    /// <remarks>
    /// Some classes are decided as a whole, and the states of the others one by one. The build breaks if a later version of
    /// the catalog has a class or a state that no arm takes.
    /// </remarks>
    public static Decision For(SqlState state) => state switch
    {
        { Group: SqlStateGroup.SuccessfulCompletion or SqlStateGroup.Warning or SqlStateGroup.NoData } => Decision.GoOn,

        // Class 40, Transaction Rollback: the server has undone the transaction.
        SqlState.TransactionRollback or SqlState.SerializationFailure or SqlState.DeadlockDetected => Decision.RetryTransaction,
        SqlState.TransactionIntegrityConstraintViolation => Decision.Refuse,
        SqlState.StatementCompletionUnknown => Decision.LookFirst,

        // Class 55, Object Not In Prerequisite State.
        SqlState.LockNotAvailable or SqlState.ObjectInUse => Decision.Wait,
        SqlState.ObjectNotInPrerequisiteState or SqlState.CantChangeRuntimeParam or SqlState.UnsafeNewEnumValueUsage => Decision.Fail,

        // Class 57, Operator Intervention.
        SqlState.AdminShutdown or SqlState.CrashShutdown or SqlState.CannotConnectNow or SqlState.IdleSessionTimeout => Decision.Reconnect,
        SqlState.OperatorIntervention or SqlState.QueryCanceled or SqlState.DatabaseDropped => Decision.Fail,

        // Class 08, Connection Exception: the transaction may have been done before the connection was lost.
        SqlState.TransactionResolutionUnknown => Decision.LookFirst,
        SqlState.ProtocolViolation => Decision.Fail,
        { Group: SqlStateGroup.ConnectionException } => Decision.Reconnect,

        { Group: SqlStateGroup.InsufficientResources or SqlStateGroup.SnapshotFailure } => Decision.Wait,
        {
            Group: SqlStateGroup.CardinalityViolation
            or SqlStateGroup.DataException
            or SqlStateGroup.IntegrityConstraintViolation
            or SqlStateGroup.TriggeredDataChangeViolation
            or SqlStateGroup.WithCheckOptionViolation
        } => Decision.Refuse,
        {
            Group: SqlStateGroup.CaseNotFound
            or SqlStateGroup.ConfigurationFileError
            or SqlStateGroup.DependentPrivilegeDescriptorsStillExist
            or SqlStateGroup.DiagnosticsException
            or SqlStateGroup.ExternalRoutineException
            or SqlStateGroup.ExternalRoutineInvocationException
            or SqlStateGroup.FeatureNotSupported
            or SqlStateGroup.ForeignDataWrapperError
            or SqlStateGroup.InternalError
            or SqlStateGroup.InvalidAuthorizationSpecification
            or SqlStateGroup.InvalidCatalogName
            or SqlStateGroup.InvalidCursorName
            or SqlStateGroup.InvalidCursorState
            or SqlStateGroup.InvalidGrantor
            or SqlStateGroup.InvalidRoleSpecification
            or SqlStateGroup.InvalidSchemaName
            or SqlStateGroup.InvalidSqlStatementName
            or SqlStateGroup.InvalidTransactionInitiation
            or SqlStateGroup.InvalidTransactionState
            or SqlStateGroup.InvalidTransactionTermination
            or SqlStateGroup.LocatorException
            or SqlStateGroup.PlPgSQLError
            or SqlStateGroup.ProgramLimitExceeded
            or SqlStateGroup.SavepointException
            or SqlStateGroup.SqlRoutineException
            or SqlStateGroup.SqlStatementNotYetComplete
            or SqlStateGroup.SyntaxErrorOrAccessRuleViolation
            or SqlStateGroup.SystemError
            or SqlStateGroup.TriggeredActionException
        } => Decision.Fail,

        // A later version of the server or an extension sends it.
        _ when !state.IsDefined() => Decision.Fail,
        _ => throw SqlStates.Unhandled(state),
    };
}
