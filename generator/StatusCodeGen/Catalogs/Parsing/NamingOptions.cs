using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads how names become C# names: the header's keys <c>prefix</c> and <c>identifiers</c>.</summary>
internal static class NamingOptions
{
    /// <summary>The maximum number of prefixes: each is compared with every name.</summary>
    public const int MaxPrefixes = 64;

    public static NamingRule Read(MappingReader header, DiagnosticCollector diagnostics)
    {
        var prefixes = header.Find("prefix") is { } node ? ReadPrefixes(node, diagnostics) : [];
        return new(prefixes.ToEquatableArray(), header.Word("identifiers", "keep", "pascal") == "pascal");
    }

    private static List<string> ReadPrefixes(YamlNode node, DiagnosticCollector diagnostics)
    {
        var prefixes = new List<string>();
        var items = node.Sequence is { } list ? list.Items : [node];
        if (items.Count > MaxPrefixes)
        {
            var limit = MaxPrefixes.ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(Descriptors.LimitPassed, items[MaxPrefixes].Handle, "The number of prefixes", limit, "remove some of them");
        }

        foreach (var item in items.Take(MaxPrefixes))
        {
            if (item.Scalar is { Text.Length: > 0 } prefix)
            {
                if (!ValueFault.IsTooLong(diagnostics, prefix, "'prefix'"))
                {
                    prefixes.Add(prefix.Text);
                }
            }
            else
            {
                ValueFault.ReportWrongKind(diagnostics, item, "'prefix'", "a text or a list of texts");
            }
        }

        return prefixes;
    }
}
