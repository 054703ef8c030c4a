using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Puts the rows of a page into the lists of a catalog, in the page's order.</summary>
internal sealed class RowLists
{
    private readonly MergeContext _context;

    /// <summary>The rows of the page by the group of the catalog that gets them; -1 for one list for the whole file.</summary>
    private readonly ILookup<int, int> _byOurs;

    /// <summary>The rows of the page by its groups that the catalog does not have.</summary>
    private readonly ILookup<int, int> _byTheirs;

    /// <summary>The rows of the catalog by the group that has them; -1 for one list for the whole file.</summary>
    private readonly ILookup<int, int> _old;

    public RowLists(MergeContext context)
    {
        _context = context;
        _old = Enumerable.Range(0, context.Syntax.Rows.Count).ToLookup(row => context.Syntax.Rows[row].Group?.Index ?? -1);
        var rows = Enumerable.Range(0, context.Comparison.Page.Rows.Count).Zip(Homes(context.Comparison)).ToList();
        _byOurs = rows.Where(static row => !row.Second.IsNew).ToLookup(static row => row.Second.Group, static row => row.First);
        _byTheirs = rows.Where(static row => row.Second.IsNew).ToLookup(static row => row.Second.Group, static row => row.First);
    }

    /// <summary>The rows of a group that the catalog does not have.</summary>
    public IReadOnlyList<ListItem> ItemsOf(int theirs) => Items(_byTheirs[theirs]);

    /// <summary>Writes each list whose rows are other ones, or in another order.</summary>
    public void Apply()
    {
        var syntax = _context.Syntax;
        if (!syntax.IsNested)
        {
            Write(new(_context.Edits, syntax.Root, _context.RowLevel - 1, CatalogKeys.File), group: -1);
            return;
        }

        foreach (var group in syntax.Groups)
        {
            Write(_context.EditGroup(group.Index), group.Index);
        }
    }

    /// <summary>Where each row of the page goes.</summary>
    private static IEnumerable<(bool IsNew, int Group)> Homes(PageComparison comparison)
    {
        var last = 0;
        for (var index = 0; index < comparison.Page.Rows.Count; index++)
        {
            if (!comparison.Syntax.IsNested)
            {
                yield return (false, -1);
            }
            else if (comparison.Scope.HasGroups)
            {
                var theirs = comparison.Page.Rows[index].Group.GetValueOrDefault();
                yield return comparison.Groups.Groups[theirs] is { } ours ? (false, ours) : (true, theirs);
            }
            else
            {
                last = comparison.Rows.Rows[index] is { } row ? comparison.Syntax.Rows[row].Group!.Index : last;
                yield return (false, last);
            }
        }
    }

    private void Write(MappingEditor owner, int group)
    {
        var rows = _byOurs[group].ToList();
        var old = _old[group].ToList();
        if (rows.Select(row => _context.Comparison.Rows.Rows[row]).SequenceEqual(old.Select(static row => (int?)row)))
        {
            return;
        }

        if (rows.Count == 0)
        {
            _context.ListOf(old[0]).Clear();
            return;
        }

        var items = Items(rows);
        var list = old.Count > 0 ? _context.ListOf(old[0]) : null;
        if (list is null || (list is FlowList && !owner.IsFlow && items.OfType<OldItem>().Any(static item => item.List is BlockList)))
        {
            // Brackets have no place for the comments of a row that comes from a list with dashes.
            owner.SetList("codes", items, _context.Layout.Indentation, _context.Layout.Spacing);
        }
        else
        {
            list.Write(items);
        }
    }

    private List<ListItem> Items(IEnumerable<int> rows)
    {
        var items = new List<ListItem>();
        var neighbour = rows.Select(row => _context.Comparison.Rows.Rows[row]).FirstOrDefault(static other => other is not null);
        foreach (var row in rows)
        {
            var ours = _context.Comparison.Rows.Rows[row];
            neighbour = ours ?? neighbour;
            items.Add(ours is { } index ? _context.ItemOf(index) : NewRow.Of(_context, row, neighbour));
        }

        return items;
    }
}
