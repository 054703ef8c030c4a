using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The codes and names of <c>reserved</c>, which the provider has withdrawn or set aside: no code may have them.
/// </summary>
internal sealed class ReservedCodes
{
    /// <summary>A message has this much of a reason.</summary>
    private const int MaxReasonLength = 200;

    private static readonly string[] Keys = ["code", "name", "reason"];

    private readonly CodeType _type;
    private readonly bool _isTypeKnown;
    private readonly NamingRule _naming;
    private readonly DiagnosticCollector _diagnostics;
    private readonly ReservedRanges _ranges = new();

    /// <summary>The codes by their numbers, or by their texts: two texts may have one number.</summary>
    private readonly Dictionary<(decimal Number, string Text), Reservation> _codes = [];
    private readonly Dictionary<string, Reservation> _names = new(StringComparer.Ordinal);

    private ReservedCodes(CatalogHeader header, DiagnosticCollector diagnostics) =>
        (_type, _isTypeKnown, _naming, _diagnostics) = (header.Type, header.IsTypeKnown, header.Naming, diagnostics);

    /// <param name="node">The list; null if the file has none.</param>
    /// <param name="header">The header, with the type of the codes and the rule of their C# names.</param>
    /// <param name="diagnostics">Receives the faults of the list, and then the codes that are reserved.</param>
    public static ReservedCodes Read(YamlNode? node, CatalogHeader header, DiagnosticCollector diagnostics)
    {
        var reserved = new ReservedCodes(header, diagnostics);
        if (node is { Sequence: { } list })
        {
            foreach (var item in list.Items)
            {
                reserved.Read(item);
            }

            reserved._ranges.Sort();
        }
        else if (node is { } other)
        {
            ValueFault.ReportWrongKind(diagnostics, other, "'reserved'", "a list, each item after a '-'");
        }

        return reserved;
    }

    /// <summary>Whether an item of the list is a range.</summary>
    public static bool IsRange(string text, CodeType type) =>
        !(type.IsText && EndsAsWord(text)) && RangeText.Parse(text, type) is not null;

    /// <summary>Whether a code is reserved, which is reported.</summary>
    /// <param name="number">The number of its member.</param>
    /// <param name="source">The code.</param>
    public bool CheckCode(decimal number, YamlScalar source)
    {
        var isReserved = _codes.TryGetValue(KeyOf(number, source.Text), out var reservation)
            || _ranges.TryFind(number, source.Text, out reservation);
        if (isReserved)
        {
            Report(_type.IsText ? "The code" : "The number", source, reservation);
        }

        return isReserved;
    }

    /// <summary>Reports a code or an alias whose name is reserved, or has the C# name of one that is.</summary>
    public void CheckName(EntryName name, YamlScalar source)
    {
        if (_names.TryGetValue(name.Text, out var reservation) || _names.TryGetValue(name.Identifier, out reservation))
        {
            Report("The name", source, reservation);
        }
    }

    private void Report(string what, YamlScalar source, Reservation reservation)
    {
        var reason = reservation.Reason.Length > 0 ? $" ({Quotation.Short(reservation.Reason, MaxReasonLength)})" : "";
        _diagnostics.ReportClash(Descriptors.Reserved, source.Span, reservation.Span, what, Quotation.Of(source.Text), reason);
    }

    private void Read(YamlNode item)
    {
        if (item.Mapping is { } mapping)
        {
            Read(new MappingReader(item, mapping, "The reserved entry", Keys, _diagnostics));
        }
        else if (item is not { IsAbsent: false, Scalar: { } scalar } || !TryAdd(scalar, new(scalar.Span, "")))
        {
            ValueFault.ReportWrongKind(
                _diagnostics,
                item,
                "A reserved entry",
                $"a {Noun}, a range such as {Example}, or a mapping with 'code' or 'name'");
        }
    }

    private void Read(MappingReader entry)
    {
        if (!entry.Has("code") && !entry.Has("name"))
        {
            entry.ReportOnceMissing("code", "name");
            return;
        }

        entry.ReportUnknown();
        var reason = entry.ProseOr("reason", "");
        if (entry.Text("code") is { } code && !TryAdd(code, new(code.Span, reason)))
        {
            _diagnostics.Report(
                Descriptors.WrongKind,
                code.Span,
                "'code'",
                $"a {Noun} or a range such as {Example}",
                Quotation.Of(code.Text));
        }

        if (entry.Prose("name") is { } name)
        {
            // An unusable name is reserved as it is: a code may have it with an identifier.
            var reservation = new Reservation(name.Span, reason);
            foreach (var text in new[] { name.Text, _naming.Derive(name.Text).Text }.Where(static text => text.Length > 0))
            {
                _names[text] = reservation;
            }
        }
    }

    private string Noun => _type.IsText ? "code" : "number";

    private string Example => _type.IsText ? "23x" : "450-459";

    /// <summary>
    /// Adds a code or a range; false if the text is neither. A text that ends in <c>x</c> can be both, and is both, unless a
    /// small letter is before it: a page writes <c>23x</c> and <c>R0x</c> for a range, and <c>tax</c> for a code.
    /// </summary>
    private bool TryAdd(YamlScalar text, Reservation reservation)
    {
        var isCode = CodeSyntax.TryParse(text.Text, _type, out var number);
        if (isCode)
        {
            _codes[KeyOf(number, text.Text)] = reservation;
        }

        if ((isCode && !_type.IsText) || (_type.IsText && EndsAsWord(text.Text)) || RangeText.Parse(text.Text, _type) is not { } range)
        {
            // Under a faulty type, which is reported already, any text may be a code of the type that the author meant.
            return isCode || (!_isTypeKnown && TextNumber.IsText(text.Text));
        }

        _ranges.Add(range, reservation);
        return true;
    }

    private static bool EndsAsWord(string text) =>
        text.TrimEnd(RangeText.Any) is { Length: > 0 } start && char.IsLower(start[start.Length - 1]);

    private (decimal Number, string Text) KeyOf(decimal number, string text) => _type.IsText ? (0, text) : (number, "");
}

/// <summary>Where a code or a name is reserved, and why.</summary>
/// <param name="Span">The place.</param>
/// <param name="Reason">The reason; may be empty.</param>
internal readonly record struct Reservation(TextSpan Span, string Reason);
