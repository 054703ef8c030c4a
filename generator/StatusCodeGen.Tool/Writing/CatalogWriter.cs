using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Writing;

/// <summary>Writes a new catalog of what a page says, in the block style of the shipped catalogs.</summary>
internal sealed class CatalogWriter
{
    /// <summary>The targets of the package put the schema there at every build.</summary>
    public const string SchemaLine = "# yaml-language-server: $schema=obj/statuscodegen.schema.json";

    private readonly PageCatalog _page;
    private readonly CatalogIdentity _identity;
    private readonly IReadOnlyList<GroupPlan> _groups;
    private readonly IReadOnlyList<ColumnPlan> _columns;
    private readonly CodeType _type;

    private CatalogWriter(PageCatalog page, CatalogIdentity identity, CancellationToken cancellation)
    {
        (_page, _identity) = (page, identity);
        _type = PageCodeType.OfPage(page);
        _groups = GroupPlan.Of(page.Groups, identity);
        _columns = ColumnPlans.Of(page, [], HeadWith, cancellation);
    }

    /// <summary>Writes a catalog.</summary>
    /// <param name="page">The page.</param>
    /// <param name="identity">What the page does not say.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>The text of the file, with <c>\n</c> at the end of each line.</returns>
    public static string Write(PageCatalog page, CatalogIdentity identity, CancellationToken cancellation)
    {
        var catalog = new CatalogWriter(page, identity, cancellation);
        var writer = new YamlWriter();
        writer.Line(SchemaLine);
        writer.BlankLine();
        catalog.WriteHeader(writer, catalog._columns);
        writer.BlankLine();
        catalog.WriteEntries(writer, cancellation);
        return writer.ToString();
    }

    /// <summary>The header and the groups, with columns and without codes.</summary>
    private string HeadWith(IReadOnlyList<ColumnPlan> columns)
    {
        var writer = new YamlWriter();
        WriteHeader(writer, columns);
        WriteGroups(writer, static (_, _) => { });
        writer.Line("codes: []");
        return writer.ToString();
    }

    private void WriteHeader(YamlWriter writer, IReadOnlyList<ColumnPlan> columns)
    {
        writer.Line("catalog:");
        writer.Indentation = 2;
        writer.Pair("name", _identity.Name);
        WriteIfAny(writer.Pair, "namespace", _identity.Namespace);
        WriteIfAny(writer.Pair, "type", _type == CodeType.Int ? "" : _type.Keyword);
        WriteIfAny(writer.Pair, "title", _page.Title == _identity.Name ? "" : _page.Title);
        WriteIfAny(writer.FoldedPair, "description", _page.Description);
        ColumnWriter.Write(writer, columns);
        writer.Indentation = 0;
    }

    private void WriteEntries(YamlWriter writer, CancellationToken cancellation)
    {
        var rows = new RowWriter(writer, _type, _columns, cancellation);
        if (_groups.Count == 0)
        {
            rows.WriteCodes(_page.Rows, static _ => null);
        }
        else if (AreGroupsInOrder())
        {
            var codes = _page.Rows.ToLookup(static row => row.Group);
            WriteGroups(writer, (group, isLast) =>
            {
                rows.WriteCodes([.. codes[group]], static _ => null);
                if (!isLast)
                {
                    writer.BlankLine();
                }
            });
        }
        else
        {
            WriteGroups(writer, static (_, _) => { });
            writer.BlankLine();
            rows.WriteCodes(_page.Rows, row => row.Group is { } group ? _groups[group].Reference : null);
        }
    }

    private void WriteGroups(YamlWriter writer, Action<int, bool> writeCodes)
    {
        writer.Line(_groups.Count == 0 ? "groups: []" : "groups:");
        for (var index = 0; index < _groups.Count; index++)
        {
            var group = _groups[index];
            writer.Indentation = 2;
            writer.BeginItem();
            WriteIfAny(writer.Pair, "name", group.Name);
            WriteIfAny(writer.Pair, "identifier", group.Identifier ?? "");
            WriteIfAny(writer.Pair, "title", group.Group.Title == group.Name ? "" : group.Group.Title);
            WriteIfAny(writer.Pair, "range", group.Group.Range);
            WriteIfAny(writer.FoldedPair, "description", group.Group.Description);
            writeCodes(index, index == _groups.Count - 1);
            writer.EndItem();
            writer.Indentation = 0;
        }
    }

    /// <summary>Whether the rows of each group come one after the other, in the order of the groups.</summary>
    private bool AreGroupsInOrder()
    {
        var last = 0;
        foreach (var row in _page.Rows)
        {
            if (row.Group is not { } group || group < last)
            {
                return false;
            }

            last = group;
        }

        return true;
    }

    private static void WriteIfAny(Action<string, string> write, string key, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            write(key, text);
        }
    }
}
