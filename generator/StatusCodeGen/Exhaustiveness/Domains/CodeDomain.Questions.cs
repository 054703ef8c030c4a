using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <content>What the generated API answers about codes: their groups, and the columns of their catalog.</content>
internal sealed partial class CodeDomain
{
    private const string Predicate = "Is";

    /// <summary>A message has this much of a text.</summary>
    private const int MaxShown = 40;

    /// <summary>
    /// The columns that are bools or enums, in the order of the page; empty unless the enum's assembly describes them. They
    /// are read when they are first asked for.
    /// </summary>
    public IReadOnlyList<CatalogColumn> Columns => field ??= IsMarked
        ? [.. ColumnMetadata.Of(Type, _declared.Count).Select(column => new CatalogColumn(column, Codes))]
        : [];

    /// <summary>
    /// The codes that the catalog declares. An enum of texts has also a member for all texts that are not declared.
    /// </summary>
    public ValueSet Defined =>
        _texts is { HasUndeclared: true } && Find(0) is { } undeclared ? NotNull.Except(ValueSet.Of(undeclared)) : NotNull;

    /// <summary>A value as a message shows it: its number, or its text where codes are texts.</summary>
    public string ShowValue(object value) => ShowText(_texts, (decimal)KeyOf(value)) is { Length: > 0 } text ? text : "0";

    /// <summary>Whether a constant that is given in the place of a code is one: a number, or a text where codes are texts.</summary>
    public bool DeclaresCode(object constant) => constant is string text
        ? _texts is null || _texts.NumberOf(text) is not null
        : !Accepts(constant) || Declares(constant);

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

    /// <summary>The text of a number, or the number; empty for the member of undeclared texts.</summary>
    private static string ShowText(CodeTexts? texts, decimal key) =>
        texts?.TextOf(key) is { } text ? Shorten(text)
        : texts is { HasUndeclared: true } && key == 0 ? ""
        : key.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text in one line, and cut where it is long.</summary>
    private static string Shorten(string text)
    {
        var visible = new StringBuilder();
        foreach (var character in text)
        {
            if (visible.Length >= MaxShown)
            {
                return visible.Append('…').ToString();
            }

            visible.Append(char.IsControl(character) || char.IsWhiteSpace(character) ? ' ' : character);
        }

        return visible.ToString();
    }

    private ValueSet? InGroup(string name) =>
        Where(code => code.Group == name) is { IsEmpty: false } codes ? codes
        : GeneratedMarker.HasGroup(Type, name) ? ValueSet.Empty
        : null;
}
