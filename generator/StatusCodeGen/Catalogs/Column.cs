using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Catalogs;

/// <summary>The type of a column's values.</summary>
internal enum ColumnType
{
    Bool,
    Int,
    Long,
    Decimal,
    Text,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Another code of the catalog.</summary>
    Code,

    /// <summary>One of a list of words.</summary>
    Word,

    /// <summary>Any number of a list of words.</summary>
    Words,
}

/// <summary>A column that the page has beside those that every catalog has.</summary>
/// <param name="Key">The column's key in the catalog, as the author wrote it.</param>
/// <param name="Identifier">Its C# name, unescaped.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsOptional">Whether a row may have no value.</param>
/// <param name="Title">The column's heading.</param>
/// <param name="Description">What the column says; may be empty.</param>
/// <param name="Words">The words of a <see cref="ColumnType.Word"/> or <see cref="ColumnType.Words"/> column.</param>
/// <param name="Undeclared">The value for a code that the catalog does not declare; absent for the neutral value.</param>
internal sealed record Column(
    string Key,
    string Identifier,
    ColumnType Type,
    bool IsOptional,
    string Title,
    string Description,
    EquatableArray<ColumnWord> Words,
    ColumnValue Undeclared)
{
    private static readonly string[] Verbs = ["Is", "Has", "Can", "Should", "Needs"];

    /// <summary>The member 0 of the enum of a <see cref="ColumnType.Word"/> column: no word.</summary>
    public const string NoWord = "Unknown";

    /// <summary>The member 0 of the enum of a <see cref="ColumnType.Words"/> column: none of the words.</summary>
    public const string NoWords = "None";

    /// <summary>The members of a row that every catalog has, those of System.Object among them.</summary>
    public static readonly string[] RowMembers =
    [
        "Code", "Name", "Description", "Group",
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    /// <summary>The extension members of codes and groups that every catalog has.</summary>
    public static readonly string[] BuiltInCodeMembers =
    [
        "GetName", "GetDescription", "GetGroup", "GetTitle", "IsDefined", "TryGetInfo", "Name", "Description", "Group", "Title",
        "Parse", "TryFromName", "FromCode", "TryFromCode", "Values", "All", "Count",
    ];

    /// <summary>The extension members that codes have beside these where they are texts.</summary>
    public static readonly string[] TextCodeMembers = ["GetCode", "Code"];

    /// <summary>Whether the generator makes an enum of the column's words.</summary>
    public bool HasEnum => Type is ColumnType.Word or ColumnType.Words;

    /// <summary>Whether the generated members return null where a row has no value, or a code has no row.</summary>
    public bool IsNullable => Type == ColumnType.Code
        || (IsOptional && Type is not (ColumnType.Text or ColumnType.Word or ColumnType.Words));

    /// <summary>The property of a row: <c>RetryAfter</c>; of a bool column <c>IsRetriable</c>.</summary>
    public string Property => Type == ColumnType.Bool && !Array.Exists(Verbs, BeginsWith) ? "Is" + Identifier : Identifier;

    /// <summary>The extension method of a code: <c>GetRetryAfter</c>; of a bool column <c>IsRetriable</c>.</summary>
    public string Method => Type == ColumnType.Bool ? Property : "Get" + Identifier;

    /// <summary>
    /// The extension property of a code (C# 14); null for a bool column, which has a method of that name.
    /// </summary>
    public string? ExtensionProperty => Type == ColumnType.Bool ? null : Identifier;

    /// <summary>The extension members of a code.</summary>
    public IEnumerable<string> CodeMembers => ExtensionProperty is { } property ? [Method, property] : [Method];

    /// <summary>What the generated members return for a value: the neutral value of the type, or null, if it is absent.</summary>
    public ColumnValue ToReturned(ColumnValue value) => (value.IsPresent || IsNullable, Type) switch
    {
        (true, _) => value,
        (_, ColumnType.Text) => ColumnValue.Of(""),
        (_, ColumnType.Decimal) => new(0, "0", IsPresent: true),
        _ => ColumnValue.Of(0),
    };

    /// <summary>The indexes of the words that a value of a <see cref="ColumnType.Words"/> column has.</summary>
    public IEnumerable<int> WordsOf(ColumnValue value) =>
        Enumerable.Range(0, Words.Count).Where(index => ((long)value.Number & (1L << index)) != 0);

    /// <summary>The enum of its words, for a catalog's enum of the given name.</summary>
    public string EnumOf(string name) => name + Identifier;

    private bool BeginsWith(string verb) =>
        Identifier.StartsWith(verb, StringComparison.Ordinal)
        && !Identifier.Skip(verb.Length).Take(1).Any(char.IsLower);
}

/// <summary>A word that a column's enum has as a member.</summary>
/// <param name="Text">The word, as the page spells it.</param>
/// <param name="Identifier">Its member of the enum, unescaped.</param>
internal sealed record ColumnWord(string Text, string Identifier);

/// <summary>What a row has in a column.</summary>
/// <param name="Number">
/// The number: of a bool 0 or 1; of a duration its ticks of 100 nanoseconds; of a code its number; of a word its index
/// among the column's words, plus one; of several words the sum of their bits, the first word's bit being 1.
/// </param>
/// <param name="Text">The text; of a decimal number its C# literal, without a suffix. Null for other types.</param>
/// <param name="IsPresent">False if the row has no value.</param>
internal readonly record struct ColumnValue(decimal Number, string? Text, bool IsPresent)
{
    /// <summary>No value.</summary>
    public static readonly ColumnValue Absent;

    public static ColumnValue Of(decimal number) => new(number, Text: null, IsPresent: true);

    public static ColumnValue Of(string text) => new(0, text, IsPresent: true);
}
