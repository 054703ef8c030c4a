using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The numbers and names of <c>reserved</c>, which the provider has withdrawn or set aside: no code may have them.
/// </summary>
internal sealed class ReservedCodes
{
    /// <summary>A message has this much of a reason.</summary>
    private const int MaxReasonLength = 200;

    private static readonly string[] Keys = ["code", "name", "reason"];

    private readonly IntegralType _type;
    private readonly NamingRule _naming;
    private readonly DiagnosticCollector _diagnostics;
    private readonly List<(NumberRange Range, Reservation Reservation)> _ranges = [];
    private readonly Dictionary<decimal, Reservation> _numbers = [];
    private readonly Dictionary<string, Reservation> _names = new(StringComparer.Ordinal);

    private ReservedCodes(IntegralType type, NamingRule naming, DiagnosticCollector diagnostics) =>
        (_type, _naming, _diagnostics) = (type, naming, diagnostics);

    /// <param name="node">The list; null if the file has none.</param>
    /// <param name="header">The header, with the type of the codes and the rule of their C# names.</param>
    /// <param name="diagnostics">Receives the faults of the list, and then the codes that are reserved.</param>
    public static ReservedCodes Read(YamlNode? node, CatalogHeader header, DiagnosticCollector diagnostics)
    {
        var reserved = new ReservedCodes(header.Type, header.Naming, diagnostics);
        if (node is { Sequence: { } list })
        {
            foreach (var item in list.Items)
            {
                reserved.Read(item);
            }

            reserved.SortRanges();
        }
        else if (node is { } other)
        {
            ValueFault.ReportWrongKind(diagnostics, other, "'reserved'", "a list, each item after a '-'");
        }

        return reserved;
    }

    /// <summary>Whether the number of a code is reserved, which is reported.</summary>
    public bool CheckNumber(decimal number, YamlScalar source)
    {
        var isReserved = _numbers.TryGetValue(number, out var reservation) || TryFindRange(number, out reservation);
        if (isReserved)
        {
            Report("The number", source, reservation);
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

    /// <summary>Finds a range with a number: of those that begin at or before it, the one that ends last.</summary>
    private bool TryFindRange(decimal number, out Reservation reservation)
    {
        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[middle].Range.First <= number ? (middle + 1, high) : (low, middle);
        }

        var (range, found) = low > 0 ? _ranges[low - 1] : default;
        reservation = found;
        return low > 0 && range.Contains(number);
    }

    /// <summary>
    /// Sorts the ranges by their beginning, and gives each beginning the range that ends last of those before it: a search
    /// then has to look at one range only.
    /// </summary>
    private void SortRanges()
    {
        _ranges.Sort(static (left, right) => left.Range.First.CompareTo(right.Range.First));
        for (var index = 1; index < _ranges.Count; index++)
        {
            if (_ranges[index].Range.Last < _ranges[index - 1].Range.Last)
            {
                _ranges[index] = (new(_ranges[index].Range.First, _ranges[index - 1].Range.Last), _ranges[index - 1].Reservation);
            }
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
                "a number, a range such as 450-459, or a mapping with 'code' or 'name'");
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
                "a number or a range such as 450-459",
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

    private bool TryAdd(YamlScalar text, Reservation reservation)
    {
        if (CodeNumber.TryParse(text.Text, _type, out var number))
        {
            _numbers[number] = reservation;
            return true;
        }

        var isRange = RangeText.TryParse(text.Text, _type, out var range);
        if (isRange)
        {
            _ranges.Add((range, reservation));
        }

        return isRange;
    }

    private readonly record struct Reservation(TextSpan Span, string Reason);
}
