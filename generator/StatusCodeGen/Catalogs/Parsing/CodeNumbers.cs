using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads the numbers of the codes, and knows which number has been given to which code.</summary>
internal sealed class CodeNumbers
{
    private readonly IntegralType _type;
    private readonly bool _isTypeKnown;
    private readonly DiagnosticCollector _diagnostics;
    private readonly Dictionary<decimal, (TextSpan Span, EntryName Name)> _numbers;

    /// <param name="header">The header, with the type of the codes.</param>
    /// <param name="capacity">The expected number of codes; there may be more.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    public CodeNumbers(CatalogHeader header, int capacity, DiagnosticCollector diagnostics)
    {
        (_type, _isTypeKnown, _diagnostics) = (header.Type, header.IsTypeKnown, diagnostics);
        _numbers = new(capacity);
    }

    /// <summary>Gives a number to a code.</summary>
    /// <param name="number">The number, which no other code has.</param>
    /// <param name="span">Where it is written.</param>
    /// <param name="name">The name of the code.</param>
    public void Add(decimal number, TextSpan span, EntryName name) => _numbers.Add(number, (span, name));

    /// <summary>
    /// The entry's code; null, which is reported, if it is not a code, does not fit the type or is a duplicate.
    /// </summary>
    public decimal? Read(YamlScalar text, MappingReader entry)
    {
        if (text.Style == YamlStyle.Block || !CodeNumber.TryParse(text.Text, _type, out var number))
        {
            var found = text.Style == YamlStyle.Block ? "A block of text" : Quotation.Of(text.Text);
            _diagnostics.Report(Descriptors.NotACode, text.Span, found);
        }
        else if (!_type.Contains(number))
        {
            ReportOutsideType(text);
        }
        else if (_numbers.TryGetValue(number, out var first))
        {
            var isAlias = entry.Find("name") is { Scalar: { } name } && name.Text != first.Name.Text;
            var advice = isAlias
                ? "give this entry its own number, or list its name under 'aliases' of that code"
                : "give this entry its own number or remove it";
            var code = $"Code {Quotation.Of(text.Text)}";
            _diagnostics.ReportClash(Descriptors.DuplicateCode, text.Span, first.Span, code, first.Name.Identifier, advice);
        }
        else
        {
            return number;
        }

        return null;
    }

    private void ReportOutsideType(YamlScalar text)
    {
        // A faulty type is reported already, and the code may fit the type that the author meant.
        if (_isTypeKnown)
        {
            _diagnostics.Report(
                Descriptors.OutsideType,
                text.Span,
                Quotation.Of(text.Text),
                _type.Keyword,
                Format(_type.Min),
                Format(_type.Max));
        }
    }

    private static string Format(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
