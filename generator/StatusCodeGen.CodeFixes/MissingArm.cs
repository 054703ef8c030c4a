using System.Collections.Immutable;

namespace StatusCodeGen.CodeFixes;

/// <summary>An arm that is missing from a switch.</summary>
/// <param name="Pattern">Its pattern.</param>
/// <param name="Group">The name of the group of its code; empty if it has none.</param>
/// <param name="Columns">The value of its code in each column of the catalog that has one.</param>
internal sealed record MissingArm(string Pattern, string Group, ImmutableArray<(string Column, string Value)> Columns)
{
    /// <summary>The value in a column; empty if there is none.</summary>
    public string ValueIn(string column)
    {
        foreach (var (name, value) in Columns)
        {
            if (name == column)
            {
                return value;
            }
        }

        return "";
    }
}
