using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The group that codes belong to.</summary>
/// <param name="Index">Its index among the groups.</param>
/// <param name="Range">The range of its codes; null if it has none.</param>
/// <param name="RangeText">The range as the author wrote it.</param>
/// <param name="Title">Its heading.</param>
internal sealed record GroupHome(int Index, CodeRange? Range, string RangeText, string Title);

/// <summary>Finds a group by its name or its C# name, as the key <c>group</c> of a code has it.</summary>
/// <param name="diagnostics">Receives the references to groups that do not exist.</param>
internal sealed class GroupDirectory(DiagnosticCollector diagnostics)
{
    private readonly Dictionary<string, GroupHome> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GroupHome> _byIdentifier = new(StringComparer.Ordinal);
    private readonly BoundedSuggestions _suggestions = new();
    private readonly HashSet<string> _omitted = new(StringComparer.Ordinal);

    public void Add(EntryName name, GroupHome group)
    {
        if (!_byName.ContainsKey(name.Text))
        {
            _byName.Add(name.Text, group);
        }

        _byIdentifier[name.Identifier] = group;
    }

    /// <summary>Whether these are all groups of the file. If not, a group that is not found may be one of the others.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Records a group that a fault omits: a reference to it is not one more fault.</summary>
    public void Omit(YamlScalar name) => _omitted.Add(name.Text);

    /// <inheritdoc cref="Omit(YamlScalar)"/>
    public void Omit(MappingReader entry)
    {
        foreach (var key in new[] { "name", "identifier" })
        {
            if (entry.Find(key) is { Scalar: { } name })
            {
                Omit(name);
            }
        }
    }

    /// <summary>The group that an entry names; null if it names none, or one that does not exist, which is reported.</summary>
    public GroupHome? Find(MappingReader entry)
    {
        if (entry.Text("group") is not { } name)
        {
            return null;
        }

        if (_byName.TryGetValue(name.Text, out var group) || _byIdentifier.TryGetValue(name.Text, out group))
        {
            return group;
        }

        if (IsComplete && !_omitted.Contains(name.Text))
        {
            Report(name.Text, name.Span);
        }

        return null;
    }

    private void Report(string name, TextSpan span)
    {
        var advice = _byName.Count == 0 ? "list the groups under 'groups'"
            : _suggestions.For(name, _byName.Keys) is { } meant ? $"did you mean {Quotation.Of(meant)}?"
            : "write the name of a group, or add the group to 'groups'";
        diagnostics.Report(Descriptors.NotFound, span, "group", Quotation.Of(name), advice);
    }
}
