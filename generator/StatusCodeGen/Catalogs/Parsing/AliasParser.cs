using System.Collections.Generic;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Another name of a code.</summary>
/// <param name="Alias">The name.</param>
/// <param name="Source">The scalar that has it.</param>
/// <param name="Deprecation">Why it should no longer be used, which may refer to another code; null if it is not deprecated.</param>
internal readonly record struct ParsedAlias(Alias Alias, YamlScalar Source, Deprecation? Deprecation);

/// <summary>Reads the <c>aliases</c> of a code: names, or mappings with a name. A faulty one is omitted.</summary>
/// <param name="identifiers">The C# names of the codes and their aliases.</param>
/// <param name="references">Hears of the aliases that are omitted.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class AliasParser(IdentifierRegistry identifiers, CodeReferences references, DiagnosticCollector diagnostics)
{
    private static readonly string[] Keys = ["name", "identifier", "deprecated"];

    public List<ParsedAlias> Read(MappingReader entry)
    {
        var aliases = new List<ParsedAlias>();
        if (entry.Find("aliases") is not { } node)
        {
            return aliases;
        }

        if (node.Sequence is not { } list)
        {
            ValueFault.ReportWrongKind(diagnostics, node, "'aliases'", "a list of names");
            return aliases;
        }

        foreach (var item in list.Items)
        {
            if (ReadItem(item) is { } alias)
            {
                aliases.Add(alias);
            }
            else
            {
                references.OmitAlias(item);
            }
        }

        return aliases;
    }

    private ParsedAlias? ReadItem(YamlNode item)
    {
        if (item.Mapping is { } mapping)
        {
            return mapping.IsBroken ? null : ReadMapping(new MappingReader(item, mapping, "The alias", Keys, diagnostics));
        }

        if (item is not { IsAbsent: false, Scalar: { } name })
        {
            ValueFault.ReportWrongKind(diagnostics, item, "An alias", "a name, or a mapping with 'name'");
            return null;
        }

        if (ValueFault.IsTooLong(diagnostics, name, "an alias"))
        {
            return null;
        }

        CutText.Check(name, diagnostics);
        return identifiers.Claim(name.Text, name.Span, isIdentifier: false, "alias") is { } identifier
            ? new(new(identifier, name.Text, Deprecation: null), name, Deprecation: null)
            : null;
    }

    private ParsedAlias? ReadMapping(MappingReader alias)
    {
        if (!alias.Has("name") && !alias.Has("identifier"))
        {
            alias.ReportOnceMissing("name");
            return null;
        }

        if (EntryName.Read(alias, identifiers, "alias") is not { } name)
        {
            return null;
        }

        alias.ReportUnknown();
        var deprecation = Deprecation.Read(alias, diagnostics);
        var source = (alias.Find("name")?.Scalar ?? alias.Find("identifier")?.Scalar).GetValueOrDefault();
        return new(new(name.Identifier, name.Text, deprecation?.Message), source, deprecation);
    }
}
