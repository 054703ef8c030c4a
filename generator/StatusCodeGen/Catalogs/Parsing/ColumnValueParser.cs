using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>A value that was read, or the other code that it refers to, which is not known before all codes are read.</summary>
internal readonly record struct ParsedValue(ColumnValue Value, YamlScalar? Reference);

/// <summary>Reads what a row has in a column. Every value is read as the text in the file, so that <c>yes</c> is not a bool.</summary>
/// <param name="type">The type of the codes.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class ColumnValueParser(CodeType type, DiagnosticCollector diagnostics)
{
    /// <summary>The number of words that a message lists.</summary>
    private const int MaxListed = 12;

    private static readonly Regex Decimal = new(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.CultureInvariant);

    private readonly BoundedSuggestions _suggestions = new();

    /// <summary>Reads a value; null if it is of another type, which is reported.</summary>
    /// <param name="key">The key that has the value.</param>
    /// <param name="definition">The column.</param>
    /// <param name="node">The value.</param>
    public ParsedValue? Read(string key, ColumnDefinition definition, YamlNode node)
    {
        if (definition.Column.Type == ColumnType.Words)
        {
            return ReadWords(key, definition, node);
        }

        if (node.Scalar is not { } scalar)
        {
            ValueFault.ReportWrongKind(diagnostics, node, Name(key), KindOf(definition.Column));
            return null;
        }

        if (definition.Column.Type == ColumnType.Code)
        {
            return new(ColumnValue.Absent, scalar);
        }

        if (definition.Column.Type == ColumnType.Text)
        {
            return ReadText(key, scalar);
        }

        if (ReadScalar(definition, scalar.Text) is { } value)
        {
            return new(value, Reference: null);
        }

        if (!definition.OmittedWords.Contains(scalar.Text))
        {
            var found = definition.Column.Type == ColumnType.Word ? Found(scalar, definition) : Quotation.Of(scalar.Text);
            diagnostics.Report(Descriptors.WrongKind, scalar.Span, Name(key), KindOf(definition.Column), found);
        }

        return null;
    }

    private ParsedValue? ReadText(string key, YamlScalar scalar)
    {
        if (ValueFault.IsTooLong(diagnostics, scalar, Name(key)))
        {
            return null;
        }

        CutText.Check(scalar, diagnostics);
        return new(ColumnValue.Of(scalar.Text), Reference: null);
    }

    private static ColumnValue? ReadScalar(ColumnDefinition definition, string text)
    {
        switch (definition.Column.Type)
        {
            case ColumnType.Bool:
                return text switch { "true" => ColumnValue.Of(1), "false" => ColumnValue.Of(0), _ => null };
            case ColumnType.Int or ColumnType.Long:
                var numbers = NumbersOf(definition.Column.Type);
                return CodeNumber.TryParse(text, numbers, out var number) && numbers.Contains(number) ? ColumnValue.Of(number) : null;
            case ColumnType.Decimal:
                return ReadDecimal(text);
            case ColumnType.Duration:
                return DurationText.TryParse(text, out var ticks) ? ColumnValue.Of(ticks) : null;
            case ColumnType.Word:
                return definition.Words.TryGetValue(text, out var word) ? ColumnValue.Of(word + 1) : null;
            default:
                throw new ArgumentOutOfRangeException(nameof(definition), definition.Column.Type, message: null);
        }
    }

    private static ColumnValue? ReadDecimal(string text)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return Decimal.IsMatch(text)
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number)
            && IsExact(number, text)
                ? new(number, number.ToString(CultureInfo.InvariantCulture), IsPresent: true)
                : null;
    }

    /// <summary>Whether a decimal number has all digits of its text: decimal rounds those that it has no room for.</summary>
    private static bool IsExact(decimal number, string text) =>
        Digits(number.ToString(CultureInfo.InvariantCulture)) == Digits(text);

    private static string Digits(string text) => text.IndexOf('.') >= 0 ? text.TrimEnd('0').TrimEnd('.') : text;

    private ParsedValue? ReadWords(string key, ColumnDefinition definition, YamlNode node)
    {
        if (node.Sequence is not { } list)
        {
            ValueFault.ReportWrongKind(diagnostics, node, Name(key), KindOf(definition.Column));
            return null;
        }

        var mask = 0L;
        foreach (var item in list.Items)
        {
            if (item.Scalar is not { } scalar)
            {
                ValueFault.ReportWrongKind(diagnostics, item, $"A word of {Quotation.Of(key)}", ChoiceOf(definition.Column));
            }
            else if (definition.Words.TryGetValue(scalar.Text, out var word))
            {
                mask |= 1L << word;
            }
            else if (!definition.OmittedWords.Contains(scalar.Text))
            {
                diagnostics.Report(
                    Descriptors.WrongKind,
                    scalar.Span,
                    $"A word of {Quotation.Of(key)}",
                    ChoiceOf(definition.Column),
                    Found(scalar, definition));
            }
        }

        return new(ColumnValue.Of(mask), Reference: null);
    }

    private string Found(YamlScalar scalar, ColumnDefinition definition) =>
        ValueFault.Found(scalar.Text, _suggestions.For(scalar.Text, definition.Words.Keys));

    /// <summary>What a message calls a column's values.</summary>
    private string KindOf(Column column) => column.Type switch
    {
        ColumnType.Bool => "true or false",
        ColumnType.Int or ColumnType.Long =>
            $"a whole number from {Format(NumbersOf(column.Type).Min)} to {Format(NumbersOf(column.Type).Max)}",
        ColumnType.Decimal => "a decimal number such as 12.5, of 28 digits at most",
        ColumnType.Text => "a text",
        ColumnType.Duration => "a duration such as 90s, 1h30m or PT15M",
        ColumnType.Code => $"the {(type.IsText ? "code" : "number")} (of type {type.Keyword}) or the name of another code",
        ColumnType.Word => ChoiceOf(column),
        _ => $"a list with any of {ChoiceOf(column)}",
    };

    private static string ChoiceOf(Column column)
    {
        List<string> words = [.. column.Words.Take(MaxListed).Select(static word => Quotation.Short(word.Text))];
        if (column.Words.Count > MaxListed)
        {
            words[MaxListed - 1] = "another of its words";
        }

        return ValueFault.Choice(words);
    }

    private static IntegralType NumbersOf(ColumnType type) =>
        IntegralType.All.Single(candidate => candidate.Keyword == (type == ColumnType.Int ? "int" : "long"));

    private static string Format(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(string key) => Quotation.Of(key);
}
