using System;
using System.Linq;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Finds the groups of a catalog that the entries of a translation are about, each once.</summary>
internal sealed class TranslatedGroups(Catalog catalog, bool isSound, DiagnosticCollector diagnostics)
{
    private readonly FirstEntries _first = new("Group", diagnostics);
    private readonly BoundedSuggestions _suggestions = new();

    /// <summary>
    /// The position of the group that has a name on the page, else as its C# name; null if the catalog has none, or another
    /// entry is about it, which is reported.
    /// </summary>
    public int? Find(YamlScalar name)
    {
        var found = IndexOf(group => group.Name == name.Text) ?? IndexOf(group => group.Identifier == name.Text);
        if (found is not { } index)
        {
            ReportNotFound(name);
            return null;
        }

        return _first.TryAdd(index, name, catalog.Groups[index].Identifier) ? index : null;
    }

    private int? IndexOf(Func<Group, bool> predicate) =>
        Enumerable.Range(0, catalog.Groups.Count).Where(index => predicate(catalog.Groups[index])).Cast<int?>().FirstOrDefault();

    private void ReportNotFound(YamlScalar name)
    {
        // A catalog with faults may lack groups that its author has written.
        if (!isSound)
        {
            return;
        }

        var names = catalog.Groups.Select(static group => group.Name).ToList();
        var advice = _suggestions.For(name.Text, names) is { } meant
            ? $"did you mean {Quotation.Of(meant)}?"
            : "write the name of a group, as the catalog has it";
        diagnostics.Report(Descriptors.NotFound, name.Span, "group", Quotation.Of(name.Text), advice);
    }
}
