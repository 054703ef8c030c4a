using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Reads the entries of the <c>codes</c> lists. An entry with a valid code and identifier is kept, without its faulty
/// optional keys. Any other entry is omitted, and reported at most once.
/// </summary>
internal sealed class CodeParser
{
    /// <summary>The keys of every entry. One of a list beside the groups has <see cref="GroupKey"/> as well.</summary>
    private static readonly string[] Keys = ["code", "name", "identifier", "description", "deprecated", "aliases"];

    private const string GroupKey = "group";

    private readonly CodeType _type;
    private readonly bool _isTypeKnown;
    private readonly bool _areColumnsKnown;
    private readonly DiagnosticCollector _diagnostics;
    private readonly ReservedCodes _reserved;
    private readonly RowValues _values;
    private readonly CodeReferences _references;
    private readonly Replacements _replacements;
    private readonly string[] _keys;
    private readonly string[] _keysWithGroup;
    private readonly CodeNumbers _numbers;
    private readonly IdentifierRegistry _identifiers;
    private readonly AliasParser _aliases;
    private readonly CodeLimits _limits;
    private readonly List<Code> _codes = [];
    private readonly List<TextSpan> _spans = [];

    /// <param name="header">The header, with the type of the codes, the rule of their C# names, and the columns.</param>
    /// <param name="reserved">The numbers and names that no code may have.</param>
    /// <param name="capacity">The expected number of codes; there may be more.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    public CodeParser(CatalogHeader header, ReservedCodes reserved, int capacity, DiagnosticCollector diagnostics)
    {
        (_type, _isTypeKnown, _reserved, _diagnostics) = (header.Type, header.IsTypeKnown, reserved, diagnostics);
        _references = new(header.Type, diagnostics);
        _values = new(header, _references, _codes, diagnostics);
        var keys = header.HasValues ? Keys.Append(CodeNumbers.ValueKey).ToArray() : Keys;
        _keys = header.Columns.KeysWith(keys);
        _keysWithGroup = header.Columns.KeysWith([.. keys, GroupKey]);
        _replacements = new(_codes, _type.IsText, _references, diagnostics);
        _numbers = new(header, Math.Min(capacity, CodeLimits.MaxCodes), diagnostics);
        _identifiers = new("code", header.Naming, Math.Min(capacity, CodeLimits.MaxCodes), diagnostics);
        if (_type.Kind == CodeKind.Text)
        {
            _identifiers.Reserve(Code.Undeclared);
        }

        _aliases = new(_identifiers, _references, diagnostics);
        _areColumnsKnown = header.Columns.IsComplete;
        _limits = new(header.Columns.Columns.Count, diagnostics);
    }

    /// <summary>Every key of an entry: no column can have one of them.</summary>
    public static string[] AllKeys => [.. Keys, GroupKey];

    /// <summary>Whether the file has more codes than the limit. Nothing may be used then.</summary>
    public bool HasPassedLimit => _limits.IsPassed;

    /// <summary>The codes that were read and kept.</summary>
    public EquatableArray<Code> Codes => _codes.ToEquatableArray();

    /// <summary>The names of the codes that were kept, each followed by those of its aliases.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>Reads an entry of a group, or of a list without groups.</summary>
    /// <param name="node">The entry.</param>
    /// <param name="group">Its group; null if it belongs to none.</param>
    public void Read(YamlNode node, GroupHome? group)
    {
        if (Begin(node, _keys) is { } entry && !Read(entry, _ => group))
        {
            _references.Omit(entry);
        }
    }

    /// <summary>Reads an entry of a list that itself says which group it belongs to.</summary>
    /// <param name="node">The entry.</param>
    /// <param name="groups">The groups.</param>
    public void Read(YamlNode node, GroupDirectory groups)
    {
        if (Begin(node, _keysWithGroup) is { } entry && !Read(entry, groups.Find))
        {
            _references.Omit(entry);
        }
    }

    /// <summary>Resolves the references between codes, after all have been read.</summary>
    /// <param name="isComplete">Whether a syntax error has not cut the file off.</param>
    public void End(bool isComplete)
    {
        _references.Resolve(_codes, isComplete);
        _values.SetReferences();
    }

    private MappingReader? Begin(YamlNode node, string[] keys)
    {
        if (!_limits.HasRoomForCode(node, _codes.Count))
        {
            return null;
        }

        if (node.Mapping is not { } mapping)
        {
            ValueFault.ReportWrongKind(_diagnostics, node, "A code", "a mapping with 'code' and 'name'");
            return null;
        }

        // Skip an entry that contains the syntax error: its keys may be part of that error.
        return mapping.IsBroken ? null : new MappingReader(node, mapping, "The code", keys, _diagnostics);
    }

    /// <summary>Reads an entry; false if it is omitted.</summary>
    private bool Read(MappingReader entry, Func<MappingReader, GroupHome?> findGroup)
    {
        // A text can be its own name.
        var isNamed = _type.IsText || entry.Has("name") || entry.Has("identifier");
        if (!entry.Has("code"))
        {
            entry.ReportOnceMissing(isNamed ? ["code"] : ["code", "name"]);
            return false;
        }

        if (entry.Text("code") is not { } code || _numbers.Read(code, entry) is not { } number)
        {
            return false;
        }

        if (_type.Kind == CodeKind.Text)
        {
            CutText.Check(code, _diagnostics);
        }

        if (!isNamed && !_isTypeKnown)
        {
            // A faulty type is reported already, and the code may be a text, which needs no name.
            return false;
        }

        if (!isNamed)
        {
            entry.ReportOnceMissingName("it, or an 'identifier', since a number alone gives no C# name");
            return false;
        }

        if (EntryName.Read(entry, _identifiers, codeOfText: _type.IsText ? code : null) is not { } name)
        {
            return false;
        }

        _numbers.Add(number, code, name);
        entry.ReportUnknown(_areColumnsKnown);
        if (!_reserved.CheckCode(number, code))
        {
            _reserved.CheckName(name, NameOf(entry) ?? code);
        }

        var group = findGroup(entry);
        if (_isTypeKnown && group is { Range: { } range } && !range.Contains(number, code.Text))
        {
            ReportOutsideRange(code, group);
        }

        Add(entry, group, number, CodeSyntax.Spell(code.Text, number, _type), name);
        return true;
    }

    private void ReportOutsideRange(YamlScalar code, GroupHome group)
    {
        // Any character can be in a text, but only a few are in a number.
        var (text, range) = _type.IsText ? (Quotation.Of(code.Text), Quotation.Of(group.RangeText)) : (code.Text, group.RangeText);
        _diagnostics.Report(Descriptors.OutsideRange, code.Span, text, range, Quotation.Of(group.Title));
    }

    private void Add(MappingReader entry, GroupHome? group, decimal number, string spelling, EntryName name)
    {
        var row = _codes.Count;
        var deprecation = Deprecation.Read(entry, _diagnostics);
        var aliases = _aliases.Read(entry);
        _codes.Add(new(
            group?.Index,
            number,
            spelling,
            CodeSyntax.ToLiteral(spelling, number, _type),
            name.Identifier,
            name.Text,
            entry.ProseOr("description", ""),
            deprecation?.Message,
            aliases.Select(static alias => alias.Alias).ToEquatableArray(),
            _values.Read(entry, row)));
        _spans.Add(name.Span);
        _replacements.Add(row, deprecation);
        _limits.CountAliases(entry, aliases.Count);
        for (var index = 0; index < aliases.Count; index++)
        {
            AddAlias(row, index, aliases[index]);
        }
    }

    private void AddAlias(int row, int index, ParsedAlias alias)
    {
        _spans.Add(alias.Source.Span);
        _reserved.CheckName(new(alias.Alias.Identifier, alias.Alias.Name, alias.Source.Span), alias.Source);
        _replacements.Add(row, index, alias.Deprecation);
    }

    /// <summary>The text that gives an entry its name; null if that is the code.</summary>
    private static YamlScalar? NameOf(MappingReader entry) => entry.Find("name")?.Scalar ?? entry.Find("identifier")?.Scalar;
}
