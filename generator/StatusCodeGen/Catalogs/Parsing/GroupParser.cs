using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads the lists of groups and codes.</summary>
internal sealed class GroupParser
{
    /// <summary>The maximum number of groups: each becomes an enum member and a method.</summary>
    public const int MaxGroups = 4_096;

    private static readonly string[] Keys = ["name", "identifier", "title", "range", "description", "value", "codes"];

    private const string Predicate = "Is";

    private readonly CodeParser _codes;
    private readonly IdentifierRegistry _identifiers;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly List<Group> _groups = [];
    private readonly List<TextSpan> _spans = [];
    private readonly GroupNumbers _numbers;
    private readonly GroupDirectory _directory;
    private readonly CodeType _type;
    private readonly bool _isTypeKnown;

    /// <param name="header">The header, with the name of the enum, the type of the codes and the rule of C# names.</param>
    /// <param name="codes">Reads the codes.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    /// <param name="cancellation">Stops the parsing.</param>
    public GroupParser(CatalogHeader header, CodeParser codes, DiagnosticCollector diagnostics, CancellationToken cancellation)
    {
        _codes = codes;
        (_type, _isTypeKnown) = (header.Type, header.IsTypeKnown);
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _numbers = new(diagnostics);
        _directory = new(diagnostics);
        _identifiers = new("group", header.Naming.WithoutPrefixes, capacity: 0, diagnostics);
        foreach (var identifier in Group.Reserved)
        {
            _identifiers.Reserve(identifier);
        }

        if (header.Name is { } enumName && enumName.StartsWith(Predicate, StringComparison.Ordinal))
        {
            // A group's predicate is named Is + the group's name. It cannot have the name of its class (CS0542).
            _identifiers.Reserve(new ApiTypes("", enumName).Extensions.Substring(Predicate.Length));
        }
    }

    /// <summary>Whether the file has more groups than the limit. Nothing may be used then.</summary>
    public bool HasPassedLimit { get; private set; }

    /// <summary>The names of the groups.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>Ends the reading, and returns the groups with their numbers.</summary>
    public EquatableArray<Group> End() => _numbers.Assign(_groups).ToEquatableArray();

    /// <summary>Whether a group of the list has its own codes.</summary>
    public static bool HoldCodes(YamlNode groups) => groups.Sequence is { } list && list.Items.Exists(static item =>
        item.Mapping is { } mapping && Array.Exists(mapping.Pairs, static pair => pair.Key == "codes" && !pair.Value.IsAbsent));

    /// <summary>Reads the <c>groups</c> list.</summary>
    public void ReadGroups(YamlNode node)
    {
        _directory.IsComplete = node is { Sequence: not null, IsCut: false };
        var items = ItemsOf(node, "groups");
        if (items.Count > MaxGroups)
        {
            HasPassedLimit = true;
            _diagnostics.Report(
                Descriptors.LimitPassed,
                items[MaxGroups].Handle,
                "The number of groups",
                MaxGroups.ToString("N0", CultureInfo.InvariantCulture),
                "split the catalog");
        }

        foreach (var item in items.Take(MaxGroups))
        {
            if (item.Mapping is { } mapping)
            {
                ReadGroup(new MappingReader(item, mapping, "The group", Keys, _diagnostics));
            }
            else
            {
                ValueFault.ReportWrongKind(_diagnostics, item, "A group", "a mapping with 'name' and 'codes'");
                if (item.Scalar is { } name)
                {
                    _directory.Omit(name);
                }
            }
        }
    }

    /// <summary>
    /// Reads a <c>codes</c> list that belongs to no group: a bare one, or that of a group without a usable name.
    /// </summary>
    public void ReadBareCodes(YamlNode node) => ReadCodes(node, group: null);

    /// <summary>Reads a <c>codes</c> list in the page's order, in which each code says which group it belongs to.</summary>
    /// <param name="node">The list.</param>
    /// <param name="isComplete">Whether the list of groups has been read, if the author has meant one.</param>
    public void ReadGroupedCodes(YamlNode node, bool isComplete)
    {
        _directory.IsComplete &= isComplete;
        foreach (var item in ItemsOf(node, "codes"))
        {
            _cancellation.ThrowIfCancellationRequested();
            _codes.Read(item, _directory);
        }
    }

    private void ReadGroup(MappingReader entry)
    {
        if (!entry.Has("name") && !entry.Has("identifier"))
        {
            entry.ReportOnceMissing("name");
        }
        else if (EntryName.Read(entry, _identifiers) is { } name)
        {
            ReadGroup(entry, name);
            return;
        }

        _directory.Omit(entry);
        if (entry.Find("codes") is { } codes)
        {
            ReadBareCodes(codes);
        }
    }

    private void ReadGroup(MappingReader entry, EntryName name)
    {
        entry.ReportUnknown();
        var words = entry.ProseOr("title", "");
        var title = string.IsNullOrWhiteSpace(words) ? name.Text : words;
        var (range, text) = ReadRange(entry);
        var home = new GroupHome(_groups.Count, range, text, title);
        _directory.Add(name, home);
        _numbers.Read(entry);
        _spans.Add(name.Span);
        var description = entry.ProseOr("description", "");
        _groups.Add(new(Number: 0, IsNumbered: false, name.Identifier, name.Text, title, text, range, description));
        if (entry.Find("codes") is { } codes)
        {
            ReadCodes(codes, home);
        }
    }

    private (CodeRange? Range, string Text) ReadRange(MappingReader entry)
    {
        if (entry.Text("range") is not { } text)
        {
            return (null, "");
        }

        if (RangeText.Parse(text.Text, _type) is { } range)
        {
            return (range, text.Text);
        }

        // A faulty type is reported already, and this may be a range of the type that the author meant.
        if (_isTypeKnown || RangeText.Parse(text.Text, CodeType.Text) is null)
        {
            _diagnostics.Report(Descriptors.WrongKind, text.Span, "'range'", RangeText.Describe(_type), Quotation.Of(text.Text));
        }

        return (null, "");
    }

    private void ReadCodes(YamlNode node, GroupHome? group)
    {
        foreach (var item in ItemsOf(node, "codes"))
        {
            _cancellation.ThrowIfCancellationRequested();
            _codes.Read(item, group);
        }
    }

    private List<YamlNode> ItemsOf(YamlNode node, string key)
    {
        if (node.Sequence is { } list)
        {
            return list.Items;
        }

        ValueFault.ReportWrongKind(_diagnostics, node, $"'{key}'", "a list, each item after a '-'");
        return [];
    }
}
