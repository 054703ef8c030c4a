using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Writing;

/// <summary>A further column of the page as a column of a catalog.</summary>
/// <param name="Index">Its place among the page's further columns.</param>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Identifier">The C# name, if the key gives none that is free; null otherwise.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsOptional">Whether rows may have no value.</param>
/// <param name="Words">The words of an enum, in the order of the page.</param>
internal sealed partial record ColumnPlan(
    int Index,
    string Key,
    string Title,
    string? Identifier,
    ColumnType Type,
    bool IsOptional,
    IReadOnlyList<string> Words)
{
    private const int MaxWords = 20;

    private const int MaxWordLength = 40;

    /// <summary>Whether a row without a value has the value false: a page that ticks what is true leaves the rest empty.</summary>
    public bool IsTicked => Type == ColumnType.Bool && IsOptional && Words.Count > 0;

    /// <summary>Finds the type of a column by what its cells hold.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="key">Its key.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="cells">Its cells.</param>
    public static ColumnPlan Of(int index, string key, string title, IReadOnlyList<string> cells)
    {
        var values = cells.Where(static cell => !string.IsNullOrWhiteSpace(cell)).ToList();
        var plan = new ColumnPlan(index, key, title, null, ColumnType.Text, values.Count < cells.Count, []);
        var distinct = values.Distinct(StringComparer.Ordinal).ToList();
        var truths = distinct.ConvertAll(Truth.Find);
        if (!truths.Contains(null) && truths.Contains(true) && !IsCrossUnclear(distinct))
        {
            return plan with { Type = ColumnType.Bool, Words = truths.Contains(false) ? [] : ["true"] };
        }

        var numbers = values.FindAll(static value => !IsDash(value));
        foreach (var type in new[] { ColumnType.Int, ColumnType.Long })
        {
            if (numbers.Count > 0 && numbers.TrueForAll(value => PageCodeType.Fits(value, NumbersOf(type))))
            {
                return plan with { Type = type, IsOptional = numbers.Count < cells.Count };
            }
        }

        if (numbers.Count > 0 && numbers.TrueForAll(DecimalNumber().IsMatch))
        {
            return plan with { Type = ColumnType.Decimal, IsOptional = numbers.Count < cells.Count };
        }

        return AreWords(distinct, values.Count) ? plan with { Type = ColumnType.Word, Words = distinct } : plan;
    }

    /// <summary>A cell as the value of a row; null if the row has none.</summary>
    public string? Format(string cell) => Type switch
    {
        _ when string.IsNullOrWhiteSpace(cell) => null,
        ColumnType.Bool => Truth.Find(cell) == true ? "true" : "false",
        ColumnType.Int or ColumnType.Long or ColumnType.Decimal when IsDash(cell) => null,
        _ => cell,
    };

    /// <summary>The type as a catalog writes it.</summary>
    public string TypeText => Type == ColumnType.Word
        ? YamlWriter.List(Words)
        : Type.ToString().ToLowerInvariant() + (IsOptional && !IsTicked ? "?" : "");

    /// <summary>Whether few words repeat, which makes them an enum.</summary>
    private static bool AreWords(List<string> distinct, int count)
    {
        var identifiers = new HashSet<string>(StringComparer.Ordinal) { Column.NoWord };
        return distinct.Count is > 0 and <= MaxWords
            && distinct.Count * 2 <= count
            && distinct.TrueForAll(word => word.Length <= MaxWordLength
                && !word.Contains('\n', StringComparison.Ordinal)
                && Catalogs.Naming.Identifier.Derive(word) is { Fault: null, Text: var identifier }
                && Catalogs.Naming.Identifier.Check(identifier).Fault is null
                && identifiers.Add(identifier));
    }

    /// <summary>Whether a column has an <c>x</c> beside other signs: an x is a tick on some pages, and a cross on others.</summary>
    private static bool IsCrossUnclear(List<string> distinct) =>
        distinct.Exists(static value => value is "x" or "X")
        && distinct.Exists(static value => value is not ("x" or "X") && !IsDash(value));

    /// <summary>A decimal number with no more digits than a column holds.</summary>
    [GeneratedRegex(@"\A-?(?:0|[1-9][0-9]{0,13})(?:\.[0-9]{1,13})?\z")]
    private static partial Regex DecimalNumber();

    private static bool IsDash(string cell) => cell is "-" or "–" or "—";

    private static IntegralType NumbersOf(ColumnType type) =>
        IntegralType.All.Single(candidate => candidate.Keyword == (type == ColumnType.Int ? "int" : "long"));
}
