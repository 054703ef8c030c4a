using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>What a column's values are.</summary>
/// <param name="Type">Their type.</param>
/// <param name="IsOptional">Whether a row may have none.</param>
/// <param name="Words">The words of a list.</param>
/// <param name="Omitted">The words that a fault omits.</param>
internal readonly record struct ColumnShape(
    ColumnType Type,
    bool IsOptional,
    EquatableArray<ColumnWord> Words,
    HashSet<string> Omitted);

/// <summary>Reads the type of a column: a name such as <c>int?</c>, a list of words, or <c>any of</c> such a list.</summary>
internal sealed class ColumnTypeParser(NamingRule naming, DiagnosticCollector diagnostics)
{
    /// <summary>The maximum number of words of which a row has one.</summary>
    public const int MaxWords = 4_096;

    /// <summary>The maximum number of words of which a row has any: the bits of a positive <c>long</c>.</summary>
    public const int MaxFlags = 63;

    private static readonly Dictionary<string, ColumnType> Types = new(StringComparer.Ordinal)
    {
        ["bool"] = ColumnType.Bool,
        ["int"] = ColumnType.Int,
        ["long"] = ColumnType.Long,
        ["decimal"] = ColumnType.Decimal,
        ["text"] = ColumnType.Text,
        ["duration"] = ColumnType.Duration,
        ["code"] = ColumnType.Code,
    };

    /// <summary>Reads a type; null if it is none, which is reported.</summary>
    /// <param name="key">The column's key.</param>
    /// <param name="node">The type.</param>
    public ColumnShape? Read(string key, YamlNode node)
    {
        if (node.Sequence is not null)
        {
            return ReadWords(key, node, ColumnType.Word);
        }

        if (node.Mapping is { Pairs: [{ Key: "any of", Value: var words }] })
        {
            return ReadWords(key, words, ColumnType.Words);
        }

        if (node.Scalar is not { } scalar)
        {
            ReportWrongType(key, node, ValueFault.Describe(node));
            return null;
        }

        var isOptional = scalar.Text.EndsWith("?", StringComparison.Ordinal);
        var name = isOptional ? scalar.Text.Substring(0, scalar.Text.Length - 1) : scalar.Text;
        if (Types.TryGetValue(name, out var type))
        {
            return new(type, isOptional, EquatableArray<ColumnWord>.Empty, []);
        }

        var found = ValueFault.Found(scalar.Text, Suggestion.For(scalar.Text, Types.Keys));
        ReportWrongType(key, node, scalar.Text.Length == 0 ? "nothing" : found);
        return null;
    }

    /// <summary>Reads a list of words; null if none of them can be used.</summary>
    public ColumnShape? ReadWords(string key, YamlNode node, ColumnType type)
    {
        if (node.IsCut)
        {
            // The other words may come after the syntax error.
            return null;
        }

        if (node.Sequence is not { Items: { Count: > 0 } items })
        {
            ReportWrongType(key, node, node.Sequence is null ? ValueFault.Describe(node) : "an empty list");
            return null;
        }

        var limit = type == ColumnType.Word ? MaxWords : MaxFlags;
        if (items.Count > limit)
        {
            diagnostics.Report(
                Descriptors.LimitPassed,
                items[limit].Handle,
                $"The number of words of {Quotation.Of(key)}",
                limit.ToString("N0", CultureInfo.InvariantCulture),
                "make it a column of texts");
        }

        var words = ReadWords(items.Take(limit), type == ColumnType.Word ? Column.NoWord : Column.NoWords);
        var omitted = new HashSet<string>(items.Select(static item => item.Scalar?.Text ?? ""), StringComparer.Ordinal);
        omitted.ExceptWith(words.Select(static word => word.Text));
        return words.Count > 0 ? new(type, IsOptional: false, words.ToEquatableArray(), omitted) : null;
    }

    private List<ColumnWord> ReadWords(IEnumerable<YamlNode> items, string reserved)
    {
        var identifiers = new IdentifierRegistry("word", naming, capacity: 0, diagnostics);
        identifiers.Reserve(reserved);
        var words = new List<ColumnWord>();
        foreach (var item in items)
        {
            if (item.Scalar is not { } scalar)
            {
                ValueFault.ReportWrongKind(diagnostics, item, "A word", "a text");
            }
            else if (!ValueFault.IsTooLong(diagnostics, scalar, "a word")
                && identifiers.Claim(scalar.Text, scalar.Span, isIdentifier: false) is { } identifier)
            {
                words.Add(new(scalar.Text, identifier));
            }
        }

        return words;
    }

    private void ReportWrongType(string key, YamlNode node, string found)
    {
        if (!node.IsUnknown && !node.IsCut)
        {
            var types = $"{string.Join(", ", Types.Keys)}, a list of words, or 'any of' a list of words";
            diagnostics.Report(Descriptors.WrongKind, node.Span, $"The type of {Quotation.Of(key)}", types, found);
        }
    }
}
