using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <content>
/// Reads patterns on the group of a code, <c>{ Group: JobCodeGroup.Done }</c>. The group is not a column of its own,
/// because the code determines it.
/// </content>
internal sealed partial class PatternReader
{
    /// <summary>The codes in the groups that a pattern matches; null if the pattern tests anything else.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="columns">An empty collection of columns.</param>
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

    /// <summary>The values of a column that a pattern matches; null if it tests more, or cannot be read.</summary>
    public static ValueSet? Solve(Columns columns, Column column, Func<PatternReader, Column, DeferredCondition> read)
    {
        var reader = new PatternReader(columns);
        return read(reader, column)(isNegated: false) switch
        {
            _ when columns.All.Count > 1 || reader.IsUnreadable => null,
            ValueTest test => test.Values,
            var condition => condition == Condition.Always ? column.Required : ValueSet.Empty,
        };
    }

    private DeferredCondition ReadGroup(IPatternOperation pattern, ITypeSymbol group, Column column, CodeDomain codes) =>
        CodesOf(codes, _columns.Apart(), group, (reader, groups) => reader.Read(pattern, groups)) is { } taken
            ? Settled(column, taken)
            : Unreadable();
}
