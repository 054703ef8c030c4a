using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The range of a group, with what the message about a code outside it needs.</summary>
/// <param name="Range">The numbers.</param>
/// <param name="Text">The range as the author wrote it.</param>
/// <param name="Title">The group's heading.</param>
internal readonly record struct GroupRange(CodeRange Range, string Text, string Title);

/// <summary>Reads the lists of groups and codes.</summary>
internal sealed class GroupParser
{
    /// <summary>The maximum number of groups: each becomes an enum member and a method.</summary>
    public const int MaxGroups = 4_096;

    private static readonly string[] Keys = ["name", "identifier", "title", "range", "description", "codes"];

    private const string Predicate = "Is";

    private readonly CodeParser _codes;
    private readonly IdentifierRegistry _identifiers;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly List<Group> _sections = [];

    public GroupParser(string? enumName, CodeParser codes, DiagnosticCollector diagnostics, CancellationToken cancellation)
    {
        _codes = codes;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _identifiers = new("group", capacity: 0, diagnostics);
        foreach (var identifier in Group.Reserved)
        {
            _identifiers.Reserve(identifier);
        }

        if (enumName is not null && enumName.StartsWith(Predicate, StringComparison.Ordinal))
        {
            // A group's predicate is named Is + the group's name. It cannot have the name of its class (CS0542).
            _identifiers.Reserve(new ApiTypes("", enumName).Extensions.Substring(Predicate.Length));
        }
    }

    /// <summary>Whether the file has more groups than the limit. Nothing may be used then.</summary>
    public bool HasPassedLimit { get; private set; }

    public EquatableArray<Group> Sections => _sections.ToEquatableArray();

    /// <summary>Reads the <c>groups</c> list.</summary>
    public void ReadGroups(YamlNode node)
    {
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
                MappingReader.ReportWrongKind(_diagnostics, item, "A group", "a mapping with 'name' and 'codes'");
            }
        }
    }

    /// <summary>
    /// Reads a <c>codes</c> list that belongs to no group: a bare one, or that of a group without a usable name.
    /// </summary>
    public void ReadBareCodes(YamlNode node) =>
        _sections.Add(new(Group.Unknown, Title: "", Range: "", Description: "", ReadCodes(node, range: null)));

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

        if (entry.Find("codes") is { } codes)
        {
            ReadBareCodes(codes);
        }
    }

    private void ReadGroup(MappingReader entry, EntryName name)
    {
        entry.ReportUnknown();
        if (!entry.Has("name"))
        {
            entry.ReportMissing("name");
        }

        var title = entry.TextOr("title", name.Text);
        var range = ReadRange(entry, title);
        var description = entry.TextOr("description", "");
        var codes = entry.Find("codes") is { } node ? ReadCodes(node, range) : EquatableArray<Code>.Empty;
        _sections.Add(new(name.Identifier, title, range?.Text ?? "", description, codes));
    }

    private GroupRange? ReadRange(MappingReader entry, string title)
    {
        if (entry.Text("range") is not { } text)
        {
            return null;
        }

        if (CodeRange.TryParse(text.Text, out var range))
        {
            return new(range, text.Text, title);
        }

        _diagnostics.Report(
            Descriptors.WrongKind,
            text.Span,
            "'range'",
            "digits followed by x such as 4xx, or the lowest and the highest code such as 400-499",
            Quotation.Of(text.Text));
        return null;
    }

    private EquatableArray<Code> ReadCodes(YamlNode node, GroupRange? range)
    {
        var codes = new List<Code>();
        foreach (var item in ItemsOf(node, "codes"))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_codes.Parse(item, range) is { } code)
            {
                codes.Add(code);
            }
        }

        return codes.ToEquatableArray();
    }

    private List<YamlNode> ItemsOf(YamlNode node, string key)
    {
        if (node.Sequence is { } list)
        {
            return list.Items;
        }

        MappingReader.ReportWrongKind(_diagnostics, node, $"'{key}'", "a list, each item after a '-'");
        return [];
    }
}
