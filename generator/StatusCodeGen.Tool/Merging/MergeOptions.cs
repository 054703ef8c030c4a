namespace StatusCodeGen.Tool.Merging;

/// <summary>What the user has chosen for a merge.</summary>
/// <param name="Reserve">Whether the codes that the page no longer has are kept as reserved.</param>
/// <param name="AddColumns">Whether the columns that only the page has are added to the catalog.</param>
/// <param name="Page">The page, as the user named it, for messages.</param>
internal sealed record MergeOptions(bool Reserve = false, bool AddColumns = false, string Page = "page");
