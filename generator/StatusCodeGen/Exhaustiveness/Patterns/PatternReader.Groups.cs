using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <content>
/// Patterns on the group of a code, <c>{ Group: JobCodeGroup.Done }</c>. The group is no column of its own: it follows
/// from the code.
/// </content>
internal sealed partial class PatternReader
{
    /// <summary>The codes in the groups that a pattern takes; null if it is about anything else.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="columns">No columns yet.</param>
    /// <param name="group">The type of the group.</param>
    /// <param name="read">Reads the pattern.</param>
    public static ValueSet? CodesOf(
        CodeDomain codes,
        Columns columns,
        ITypeSymbol group,
        Func<PatternReader, Column, DeferredCondition> read)
    {
        var column = columns.AddRoot(group, mayBeNull: false);
        return column.Domain is CodeDomain groups && Solve(columns, column, read) is { } taken
            ? codes.Where(code => taken.Contains(groups.ValueOfGroup(code.Group)))
            : null;
    }

    /// <summary>The values of the one column that a pattern takes; null if it asks for more than that column.</summary>
    public static ValueSet? Solve(Columns columns, Column column, Func<PatternReader, Column, DeferredCondition> read)
    {
        var reader = new PatternReader(columns);
        return read(reader, column)(isNegated: false) switch
        {
            _ when columns.All.Count > 1 || reader.IsUnreadable => null,
            ValueTest test => test.Values,
            var condition => condition == Condition.Always ? column.Wanted : ValueSet.Empty,
        };
    }

    private DeferredCondition ReadGroup(IPatternOperation pattern, ITypeSymbol group, Column column, CodeDomain codes) =>
        CodesOf(codes, _columns.Apart(), group, (reader, groups) => reader.Read(pattern, groups)) is { } taken
            ? Settled(column, taken)
            : Unreadable();
}
