namespace SyncRelay.Credentials;

/// <summary>The result of fetching a credential.</summary>
internal enum Refresh
{
    /// <summary>Its known status is still right.</summary>
    Unchanged,

    /// <summary>Its status has changed.</summary>
    Changed,

    /// <summary>The provider refuses to tell its status, and would refuse it again.</summary>
    Refused,
}
