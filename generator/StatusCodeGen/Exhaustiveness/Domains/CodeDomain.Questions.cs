using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <content>What the generated API answers about codes: their groups, and the columns of their catalog.</content>
internal sealed partial class CodeDomain
{
    private const string Predicate = "Is";

    /// <summary>
    /// The columns that are bools or enums, in the order of the page; empty unless the enum's assembly describes them. They
    /// are read when they are first asked for.
    /// </summary>
    public IReadOnlyList<CatalogColumn> Columns => field ??= IsMarked
        ? [.. ColumnMetadata.Of(Type, _declared.Count).Select(column => new CatalogColumn(column, Codes))]
        : [];

    /// <summary>The column that is an enum and has a name; null if there is none.</summary>
    public CatalogColumn? FindEnumColumn(string name) => Columns.FirstOrDefault(column => column.IsEnum && column.Name == name);

    /// <summary>
    /// The codes for which a predicate of the generated API holds, such as <c>IsDone</c> for the group <c>Done</c> or
    /// <c>IsRetriable</c> for a column of bools; null if neither a column nor a group explains the predicate.
    /// </summary>
    public ValueSet? FindCodes(string predicate) =>
        Columns.FirstOrDefault(column => !column.IsEnum && column.Name == predicate) is { } column ? column.CodesWith(1)
        : predicate.StartsWith(Predicate, StringComparison.Ordinal) ? InGroup(predicate.Substring(Predicate.Length))
        : null;

    /// <summary>
    /// In the domain of a group enum, the value of the named group, or of <c>Unknown</c> if there is none.
    /// </summary>
    public int ValueOfGroup(string name)
    {
        var value = Codes.ToList().FindIndex(member => member.Name.TrimStart('@') == name);
        return value >= 0 ? value : Codes.ToList().FindIndex(static member => member.Key == 0);
    }

    private ValueSet? InGroup(string name) =>
        Where(code => code.Group == name) is { IsEmpty: false } codes ? codes
        : GeneratedMarker.HasGroup(Type, name) ? ValueSet.Empty
        : null;
}
