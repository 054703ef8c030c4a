namespace StatusCodeGen.CodeFixes;

/// <summary>A code that a switch lacks.</summary>
/// <param name="Name">Its identifier, with <c>@</c> where the language needs it; <c>null</c> for null.</param>
/// <param name="Group">The name of its group; empty if it has none.</param>
internal sealed record ReportedCode(string Name, string Group)
{
    public bool IsNull => Name == "null";
}
