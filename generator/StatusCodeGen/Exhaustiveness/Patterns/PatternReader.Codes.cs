using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <content>
/// Reads patterns on a part of a code: its group, <c>{ Group: JobCodeGroup.Done }</c>, or a column of its catalog,
/// <c>{ Severity: JobCodeSeverity.Error }</c>. A part is not a column of its own, because the code determines it.
/// </content>
internal sealed partial class PatternReader
{
    /// <summary>The codes whose group or column a pattern matches; null if the pattern tests anything else.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="columns">An empty collection of columns.</param>
    /// <param name="part">The name of the part.</param>
    /// <param name="type">Its type.</param>
    /// <param name="read">Reads the pattern.</param>
    public static ValueSet? CodesOf(
        CodeDomain codes,
        Columns columns,
        string part,
        ITypeSymbol type,
        Func<PatternReader, Column, DeferredCondition> read)
    {
        var column = columns.AddRoot(type, mayBeNull: false);
        return column.Domain is not CodeDomain values || Solve(columns, column, read) is not { } taken ? null
            : part == GeneratedApi.Group ? codes.Where(code => taken.Contains(values.ValueOfGroup(code.Group)))
            : codes.FindEnumColumn(part)?.CodesWith(values, taken);
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

    /// <summary>
    /// The part of a code that a property reads; null if it reads anything else. A column of which nothing is known is like
    /// any other property.
    /// </summary>
    private string? FindPart(IPropertySymbol property, CodeDomain codes) =>
        GeneratedApi.PartReadBy(property, codes.Type) is { } part
        && CodesOf(codes, _columns.Apart(), part, property.Type, static (_, _) => Everything) is not null
            ? part
            : null;

    private DeferredCondition ReadPartOfCode(IPatternOperation pattern, string part, ITypeSymbol type, Column column, CodeDomain codes) =>
        CodesOf(codes, _columns.Apart(), part, type, (reader, values) => reader.Read(pattern, values)) is { } taken
            ? Settled(column, taken)
            : Unreadable();
}
