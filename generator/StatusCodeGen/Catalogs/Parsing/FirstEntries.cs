using System.Collections.Generic;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The codes or the groups of a catalog that a translation already has an entry for: each may have one.</summary>
internal sealed class FirstEntries(string kind, DiagnosticCollector diagnostics)
{
    private readonly Dictionary<int, YamlScalar> _entries = [];

    /// <summary>Notes the entry for a row or a group; false if there is one already, which is reported.</summary>
    /// <param name="index">The row, or the position of the group.</param>
    /// <param name="entry">The code or the name that the entry has.</param>
    /// <param name="identifier">The C# name of what it is about.</param>
    public bool TryAdd(int index, YamlScalar entry, string identifier)
    {
        if (!_entries.TryGetValue(index, out var first))
        {
            _entries.Add(index, entry);
            return true;
        }

        var clash = $"{kind} {Quotation.Of(entry.Text)}";
        diagnostics.ReportClash(Descriptors.DuplicateCode, entry.Span, first.Span, clash, identifier, "remove this entry");
        return false;
    }
}
