using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Reads the entries of the <c>codes</c> lists. An entry with a valid code and identifier is kept, without its faulty
/// optional keys. Any other entry is omitted, and reported at most once.
/// </summary>
/// <param name="type">The type of the codes.</param>
/// <param name="isTypeKnown">
/// False if the author's type is missing because of a fault, so that the type is only a default.
/// </param>
/// <param name="capacity">The expected number of codes; there may be more.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class CodeParser(IntegralType type, bool isTypeKnown, int capacity, DiagnosticCollector diagnostics)
{
    public const int MaxCodes = 65_536;

    private static readonly string[] Keys = ["code", "name", "identifier", "description", "deprecated"];

    private readonly Dictionary<decimal, (TextSpan Span, string Identifier)> _numbers = new(Math.Min(capacity, MaxCodes));
    private readonly IdentifierRegistry _identifiers = new("code", Math.Min(capacity, MaxCodes), diagnostics);
    private int _count;

    /// <summary>Whether the file has more codes than the limit. Nothing may be used then.</summary>
    public bool HasPassedLimit { get; private set; }

    /// <summary>Reads one entry; null if it is omitted.</summary>
    /// <param name="node">The entry.</param>
    /// <param name="group">The title and range of its group, if the group has a range.</param>
    public Code? Parse(YamlNode node, GroupRange? group)
    {
        if (++_count > MaxCodes)
        {
            ReportLimit(node);
            return null;
        }

        if (node.Mapping is not { } mapping)
        {
            MappingReader.ReportWrongKind(diagnostics, node, "A code", "a mapping with 'code' and 'name'");
            return null;
        }

        // Skip an entry that contains the syntax error: its keys may be part of that error.
        return mapping.IsBroken ? null : Parse(new MappingReader(node, mapping, "The code", Keys, diagnostics), group);
    }

    private Code? Parse(MappingReader entry, GroupRange? group)
    {
        var isNamed = entry.Has("name") || entry.Has("identifier");
        if (!entry.Has("code"))
        {
            entry.ReportOnceMissing(isNamed ? ["code"] : ["code", "name"]);
            return null;
        }

        if (entry.Text("code") is not { } code || ReadNumber(code) is not { } number)
        {
            return null;
        }

        if (!isNamed)
        {
            entry.ReportOnceMissing("name");
            return null;
        }

        if (EntryName.Read(entry, _identifiers) is not { } name)
        {
            return null;
        }

        _numbers.Add(number, (code.Span, name.Identifier));
        entry.ReportUnknown();
        if (!entry.Has("name"))
        {
            entry.ReportMissing("name");
        }

        if (group is { } home && !home.Range.Contains(number))
        {
            diagnostics.Report(Descriptors.OutsideRange, code.Span, code.Text, home.Text, Quotation.Of(home.Title));
        }

        return new(
            number,
            CodeNumber.ToLiteral(code.Text, number),
            name.Identifier,
            name.Text,
            entry.TextOr("description", ""),
            ReadDeprecation(entry));
    }

    /// <summary>
    /// The entry's code; null, which is reported, if it is not a code, does not fit the type or is a duplicate.
    /// </summary>
    private decimal? ReadNumber(YamlScalar text)
    {
        if (text.Style == YamlStyle.Block || !CodeNumber.TryParse(text.Text, out var number))
        {
            var found = text.Style == YamlStyle.Block ? "A block of text" : Quotation.Of(text.Text);
            diagnostics.Report(Descriptors.NotACode, text.Span, found);
        }
        else if (!type.Contains(number))
        {
            // A faulty type is reported already, and the code may fit the type that the author meant.
            if (isTypeKnown)
            {
                diagnostics.Report(
                    Descriptors.OutsideType,
                    text.Span,
                    Quotation.Of(text.Text),
                    type.Keyword,
                    Format(type.Min),
                    Format(type.Max));
            }
        }
        else if (_numbers.TryGetValue(number, out var first))
        {
            diagnostics.ReportClash(Descriptors.DuplicateCode, text.Span, first.Span, Quotation.Of(text.Text), first.Identifier);
        }
        else
        {
            return number;
        }

        return null;
    }

    private string? ReadDeprecation(MappingReader entry)
    {
        switch (entry.Text("deprecated"))
        {
            case null or { Text: "false" }:
                return null;
            case { } text when text.Text == "true" || string.IsNullOrWhiteSpace(text.Text):
                return "";
            case { } text when text.Text.ToLowerInvariant() is "true" or "false":
                // Such as "True": YAML reads it as a boolean, and no author means it as a message.
                diagnostics.Report(Descriptors.WrongKind, text.Span, "'deprecated'", "true, false or a message", Quotation.Of(text.Text));
                return null;
            case { } text:
                return text.Text;
        }
    }

    private void ReportLimit(YamlNode node)
    {
        if (!HasPassedLimit)
        {
            var limit = MaxCodes.ToString("N0", CultureInfo.InvariantCulture);
            diagnostics.Report(Descriptors.LimitPassed, node.Handle, "The number of codes", limit, "split the catalog");
        }

        HasPassedLimit = true;
    }

    private static string Format(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
