namespace StatusCodeGen.Tool.Merging;

/// <summary>What the user has chosen for a merge.</summary>
/// <param name="Reserve">Whether the codes that the page no longer has are kept as reserved.</param>
internal sealed record MergeOptions(bool Reserve = false);
