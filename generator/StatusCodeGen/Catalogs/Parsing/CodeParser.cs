using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Reads the entries of the <c>codes</c> lists. One whose code and identifier are sound stays, without its
/// faulty optional keys; any other is reported once and left out.
/// </summary>
/// <param name="type">The type of the codes.</param>
/// <param name="isTypeKnown">Whether that is what the author wants.</param>
/// <param name="capacity">For how many codes there is room at once; there may be more.</param>
/// <param name="diagnostics">Takes the faults.</param>
internal sealed class CodeParser(IntegralType type, bool isTypeKnown, int capacity, DiagnosticCollector diagnostics)
{
    public const int MaxCodes = 65_536;

    private static readonly string[] Keys = ["code", "name", "identifier", "description", "deprecated"];

    private readonly Dictionary<decimal, (TextSpan Span, string Identifier)> _numbers = new(Math.Min(capacity, MaxCodes));
    private readonly IdentifierRegistry _identifiers = new("code", Math.Min(capacity, MaxCodes), diagnostics);
    private int _count;

    /// <summary>Whether there are more codes than the limit, so that nothing is to be used.</summary>
    public bool HasPassedLimit { get; private set; }

    /// <summary>Reads one entry; null if it is left out.</summary>
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

        // What a syntax error is inside of is part of it.
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

    /// <summary>The entry's code; null if it is none, fits no member or is taken, which is reported.</summary>
    private decimal? ReadNumber(YamlScalar text)
    {
        if (text.Style == YamlStyle.Block || !CodeNumber.TryParse(text.Text, out var number))
        {
            var found = text.Style == YamlStyle.Block ? "A block of text" : Quotation.Of(text.Text);
            diagnostics.Report(Descriptors.NotACode, text.Span, found);
        }
        else if (!type.Contains(number))
        {
            // Where the type itself is faulty, that is the fault.
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
                // To YAML a boolean, and never a message that somebody wants to read.
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
