using System;
using System.Collections.Generic;
using System.Globalization;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads the codes and the numbers of their members, and knows which number has been given to which code.</summary>
internal sealed class CodeNumbers
{
    /// <summary>The key that gives a code of the type <c>text</c> a number other than that of its text.</summary>
    public const string ValueKey = "value";

    private readonly CodeType _type;
    private readonly bool _isTypeKnown;
    private readonly bool _areTextsMeant;
    private readonly bool _hasValues;
    private readonly DiagnosticCollector _diagnostics;
    private readonly Dictionary<decimal, (YamlScalar Source, EntryName Name)> _numbers;

    /// <summary>The codes of the type <c>text</c>, since a <c>value</c> can give a text that repeats another number.</summary>
    private readonly Dictionary<string, (YamlScalar Source, EntryName Name)> _texts = new(StringComparer.Ordinal);

    /// <param name="header">The header, with the type of the codes.</param>
    /// <param name="capacity">The expected number of codes; there may be more.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    public CodeNumbers(CatalogHeader header, int capacity, DiagnosticCollector diagnostics)
    {
        (_type, _isTypeKnown, _diagnostics) = (header.Type, header.IsTypeKnown, diagnostics);
        (_hasValues, _areTextsMeant) = (header.HasValues, header.AreTextsMeant);
        _numbers = new(capacity);
    }

    /// <summary>Gives a number to a code.</summary>
    /// <param name="number">The number, which no other code has.</param>
    /// <param name="source">The code.</param>
    /// <param name="name">The name of the code.</param>
    public void Add(decimal number, YamlScalar source, EntryName name)
    {
        _numbers.Add(number, (source, name));
        if (_type.Kind == CodeKind.Text)
        {
            _texts.Add(source.Text, (source, name));
        }
    }

    /// <summary>
    /// The number of an entry's member; null, which is reported, if its code is not a code, does not fit the type or is a
    /// duplicate.
    /// </summary>
    public decimal? Read(YamlScalar text, MappingReader entry)
    {
        if (text.Style == YamlStyle.Block || !CodeSyntax.TryParse(text.Text, _type, out var number))
        {
            ReportNotACode(text);
            return null;
        }

        if (!_type.Underlying.Contains(number))
        {
            ReportOutsideType(text, $"{Format(_type.Underlying.Min)} to {Format(_type.Underlying.Max)}");
            return null;
        }

        if (_texts.TryGetValue(text.Text, out var first))
        {
            ReportRepeated(text, first, entry);
            return null;
        }

        var value = _hasValues ? entry.Text(ValueKey) : null;
        return value is { } own ? ReadValue(own, text, entry) : Claim(number, text, text, entry);
    }

    private decimal? ReadValue(YamlScalar value, YamlScalar text, MappingReader entry)
    {
        if (CodeNumber.TryParse(value.Text, IntegralType.Int, out var number) && IntegralType.Int.Contains(number) && number != 0)
        {
            return Claim(number, text, value, entry);
        }

        var kind = $"a whole number from {Format(int.MinValue)} to {Format(int.MaxValue)} other than 0";
        _diagnostics.Report(Descriptors.WrongKind, value.Span, $"'{ValueKey}'", kind, Quotation.Of(value.Text));
        return null;
    }

    /// <summary>The number, if no other code has it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The code.</param>
    /// <param name="place">What gives the code its number.</param>
    /// <param name="entry">The entry.</param>
    private decimal? Claim(decimal number, YamlScalar text, YamlScalar place, MappingReader entry)
    {
        if (_type.Kind == CodeKind.Text && number == TextNumber.Undeclared)
        {
            var fault = $"The number 0, which is that of {Quotation.Of(text.Text)},";
            _diagnostics.Report(Descriptors.DuplicateCode, place.Span, fault, Code.Undeclared, ValueAdvice);
            return null;
        }

        if (!_numbers.TryGetValue(number, out var first))
        {
            return number;
        }

        if (_type.Kind != CodeKind.Text)
        {
            ReportRepeated(text, first, entry);
            return null;
        }

        var clash = $"The number {Format(number)}, which is that of {Quotation.Of(text.Text)},";
        _diagnostics.ReportClash(Descriptors.DuplicateCode, place.Span, first.Source.Span, clash, first.Name.Identifier, ValueAdvice);
        return null;
    }

    /// <summary>Reports a code that another entry has.</summary>
    private void ReportRepeated(YamlScalar text, (YamlScalar Source, EntryName Name) first, MappingReader entry)
    {
        var isAlias = entry.Find("name") is { Scalar: { } name } && name.Text != first.Name.Text;
        _diagnostics.ReportClash(
            Descriptors.DuplicateCode,
            text.Span,
            first.Source.Span,
            $"Code {Quotation.Of(text.Text)}",
            first.Name.Identifier,
            $"give this entry its own {Noun}" + (isAlias ? ", or list its name under 'aliases' of that code" : " or remove it"));
    }

    private const string ValueAdvice = "give this entry another number with 'value'";

    private string Noun => _type.IsText ? "code" : "number";

    private void ReportNotACode(YamlScalar text)
    {
        if (text.Style == YamlStyle.Block)
        {
            _diagnostics.Report(Descriptors.NotACode, text.Span, "A block of text", CodeFault.AdviceFor(_type));
        }
        else if (_type.Kind == CodeKind.Packed && text.Text.Length > _type.MaxLength && PackedText.IsPrintable(text.Text))
        {
            ReportOutsideType(text, _type.MaxLength == 1 ? "one character" : $"1 to {Format(_type.MaxLength)} characters");
        }
        else if (!_areTextsMeant || !TextNumber.IsText(text.Text))
        {
            var advice = CodeFault.AdviceFor(_type, text.Text);
            _diagnostics.Report(Descriptors.NotACode, text.Span, Quotation.Of(text.Text), advice);
        }
    }

    private void ReportOutsideType(YamlScalar text, string limits)
    {
        // A faulty type is reported already, and the code may fit the type that the author meant.
        if (_isTypeKnown)
        {
            _diagnostics.Report(Descriptors.OutsideType, text.Span, Quotation.Of(text.Text), _type.Keyword, limits);
        }
    }

    private static string Format(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
