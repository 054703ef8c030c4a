using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads the header's <c>columns</c>: the columns of the page beside those that every catalog has.</summary>
internal sealed class ColumnParser
{
    /// <summary>The maximum number of columns: each becomes a member of several types.</summary>
    public const int MaxColumns = 64;

    private static readonly string[] Keys =
        ["type", "any of", "default", "optional", "undeclared", "title", "description", "identifier"];

    private readonly NamingRule _naming;
    private readonly DiagnosticCollector _diagnostics;
    private readonly ColumnTypeParser _types;
    private readonly ColumnValueParser _values;
    private readonly List<ColumnDefinition> _definitions = [];

    private ColumnParser(NamingRule naming, CodeType type, DiagnosticCollector diagnostics)
    {
        (_naming, _diagnostics) = (naming, diagnostics);
        _types = new(naming, diagnostics);
        _values = new(type, diagnostics);
    }

    /// <param name="header">The header.</param>
    /// <param name="naming">How the names of columns and words become C# names.</param>
    /// <param name="type">The type of the codes.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    public static ColumnSet Read(MappingReader header, NamingRule naming, CodeType type, DiagnosticCollector diagnostics)
    {
        var parser = new ColumnParser(naming, type, diagnostics);
        return header.Find("columns") is not { } node ? new([], [], IsComplete: !header.IsMisspelt("columns") && !header.IsCut)
            : node.Mapping is { } mapping ? parser.Read(mapping)
            : parser.Refuse(node);
    }

    private ColumnSet Refuse(YamlNode node)
    {
        ValueFault.ReportWrongKind(_diagnostics, node, "'columns'", "a mapping from the key of each column to its type");
        return new([], [], IsComplete: false);
    }

    private ColumnSet Read(YamlMapping mapping)
    {
        if (mapping.Pairs.Length > MaxColumns)
        {
            var limit = MaxColumns.ToString(CultureInfo.InvariantCulture);
            _diagnostics.Report(
                Descriptors.LimitPassed,
                mapping.Pairs[MaxColumns].KeySpan,
                "The number of columns",
                limit,
                "remove the columns that nobody needs");
        }

        for (var index = 0; index < mapping.Pairs.Length && index < MaxColumns; index++)
        {
            Read(mapping.Pairs[index]);
        }

        return new(_definitions, Array.ConvertAll(mapping.Pairs, static pair => pair.Key), IsComplete: !mapping.IsCut);
    }

    private void Read(YamlPair pair)
    {
        if (Array.IndexOf(CodeParser.AllKeys, pair.Key) >= 0 || pair.Key.StartsWith("x-", StringComparison.Ordinal))
        {
            var isKey = Array.IndexOf(CodeParser.AllKeys, pair.Key) >= 0;
            _diagnostics.Report(
                Descriptors.UnusableIdentifier,
                pair.KeySpan,
                $"{Quotation.Of(pair.Key)} {(isKey ? "is already a key of every code" : "is a key of your own, which is ignored")}",
                "give the column another key");
        }
        else if (pair.Value.Mapping is { } mapping)
        {
            ReadLong(pair, new(pair.Value, mapping, $"The column {Quotation.Of(pair.Key)}", Keys, _diagnostics));
        }
        else if (NameOf(pair.Key, pair.KeySpan, isIdentifier: false) is { } name && _types.Read(pair.Key, pair.Value) is { } type)
        {
            _definitions.Add(Define(pair, name, pair.KeySpan, type, title: "", description: ""));
        }
    }

    private void ReadLong(YamlPair pair, MappingReader column)
    {
        column.ReportUnknown();
        var identifier = column.Text("identifier");
        var name = identifier is { } own
            ? NameOf(own.Text, own.Span, isIdentifier: true)
            : NameOf(pair.Key, pair.KeySpan, isIdentifier: false);
        var type = column.Find("any of") is { } words ? _types.ReadWords(pair.Key, words, ColumnType.Words)
            : column.Find("type") is { } node ? _types.Read(pair.Key, node)
            : null;
        if (!column.Has("any of") && !column.Has("type"))
        {
            column.ReportMissing(column.IsMisspelt("any of") ? [] : ["type"]);
        }
        else if (column.Has("any of") && column.FindPair("type") is { } other)
        {
            _diagnostics.Report(Descriptors.WrongKind, other.KeySpan, "'type'", "omitted where 'any of' is given", "given as well");
        }

        if (name is null || type is not { } read || column.IsCut)
        {
            return;
        }

        var isOptional = read.IsOptional;
        if (column.Has("optional"))
        {
            // After a faulty word, that a row has no value is not one more fault.
            isOptional |= column.Word("optional", "true", "false") != "false";
        }

        var span = identifier?.Span ?? pair.KeySpan;
        var title = column.ProseOr("title", "");
        var definition = Define(pair, name, span, read with { IsOptional = isOptional }, title, column.ProseOr("description", ""));
        ReadDefaults(column, definition);
        _definitions.Add(definition);
    }

    private void ReadDefaults(MappingReader column, ColumnDefinition definition)
    {
        if (column.Find("default") is { } node)
        {
            // A row has no value then that the author meant to give it: that is not one more fault.
            var value = _values.Read("default", definition, node);
            (definition.Default, definition.DefaultReference) = (value?.Value ?? ColumnValue.Absent, value?.Reference);
        }
        else if (column.IsMisspelt("default") || column.IsMisspelt("optional"))
        {
            definition.Default ??= ColumnValue.Absent;
        }

        if (column.Find("undeclared") is { } other && _values.Read("undeclared", definition, other) is { } undeclared)
        {
            if (undeclared.Reference is { } reference)
            {
                // A code column has null for an undeclared code, so that no code is taken for another.
                _diagnostics.Report(Descriptors.WrongKind, reference.Span, "'undeclared'", "omitted in a column of codes", "given");
            }
            else
            {
                definition.Column = definition.Column with { Undeclared = undeclared.Value };
            }
        }
    }

    private string? NameOf(string text, TextSpan span, bool isIdentifier)
    {
        var identifier = isIdentifier ? Identifier.Check(text) : _naming.Derive(text);
        if (identifier.Fault is { } fault)
        {
            _diagnostics.Report(Descriptors.UnusableIdentifier, span, fault, ColumnNames.Advice);
            return null;
        }

        return identifier.Text;
    }

    private static ColumnDefinition Define(
        YamlPair pair,
        string name,
        TextSpan span,
        ColumnShape shape,
        string title,
        string description)
    {
        var heading = string.IsNullOrWhiteSpace(title) ? pair.Key : title;
        var column = new Column(pair.Key, name, shape.Type, shape.IsOptional, heading, description, shape.Words, ColumnValue.Absent);
        return new(column, span) { Default = shape.IsOptional ? ColumnValue.Absent : null, OmittedWords = shape.Omitted };
    }
}
