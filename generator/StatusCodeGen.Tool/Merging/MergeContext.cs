using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>What all parts of one merge share.</summary>
internal sealed class MergeContext
{
    /// <summary>The level of the edits in the header and of the lists that no list is around.</summary>
    public const int FileLevel = 1;

    private readonly Dictionary<int, ListSource> _lists = [];

    public MergeContext(PageComparison comparison)
    {
        Comparison = comparison;
        Edits = new(Syntax.Text);
        RowKeys = CatalogKeys.Row(Syntax.Catalog);
        Names = new(comparison);
        NewIdentifiers = [.. Enumerable.Range(0, comparison.Page.Rows.Count).Select(TakeIdentifier)];
        Groups = new(comparison);
        Layout = new(Syntax);
    }

    public PageComparison Comparison { get; }

    public CatalogSyntax Syntax => Comparison.Syntax;

    public TextEdits Edits { get; }

    public IReadOnlyList<string> RowKeys { get; }

    /// <summary>The C# names of the rows that need one of their own.</summary>
    public RowIdentifiers Names { get; }

    /// <summary>For each row of the page that is new or has a new name, the <c>identifier</c> that it needs, if it needs one.</summary>
    public IReadOnlyList<string?> NewIdentifiers { get; }

    public GroupNames Groups { get; }

    public ListLayout Layout { get; }

    /// <summary>How many lists are around the keys of a row.</summary>
    public int RowLevel => Syntax.IsNested ? FileLevel + 2 : FileLevel + 1;

    /// <summary>The list of a row in the file.</summary>
    public ListSource ListOf(int row)
    {
        var group = Syntax.Rows[row].Group;
        var owner = group?.Node ?? Syntax.Root;
        if (!_lists.TryGetValue(group?.Index ?? -1, out var list))
        {
            list = ListSource.Of(Edits, CatalogSyntax.FindPair(owner, "codes").GetValueOrDefault(), RowLevel - 1);
            _lists.Add(group?.Index ?? -1, list);
        }

        return list;
    }

    /// <summary>A row of the file as an item of a list.</summary>
    public OldItem ItemOf(int row) => new(ListOf(row), Syntax.Rows[row].Place);

    public MappingEditor EditRow(int row) => new(Edits, Syntax.Rows[row].Node, RowLevel, RowKeys);

    public MappingEditor EditGroup(int group) => new(Edits, Syntax.Groups[group].Node, FileLevel + 1, CatalogKeys.Group);

    /// <summary>The style of the nearest row that the file has: a new row is written in it.</summary>
    /// <param name="neighbours">The rows around the new one, the nearest first.</param>
    public EntryStyle StyleOf(IEnumerable<int> neighbours) => neighbours
        .Concat(Enumerable.Range(0, Syntax.Rows.Count))
        .Select(row => EntryStyle.Of(Syntax.Text, Syntax.Rows[row].Node))
        .FirstOrDefault(EntryStyle.Default);

    /// <summary>The code of a row of the page: a text, or its number in decimal.</summary>
    public string CodeOf(int theirs) => Syntax.Catalog.Type.IsText
        ? Comparison.Page.Rows[theirs].Code
        : Comparison.Rows.Numbers[theirs].GetValueOrDefault().ToString(CultureInfo.InvariantCulture);

    /// <summary>The <c>value</c> that the code of a page's row needs, since another text has its number; null if it needs none.</summary>
    public string? ValueOf(int theirs) =>
        Syntax.Header.HasValues
        && Comparison.Rows.Numbers[theirs] is { } number
        && number != TextNumber.Of(Comparison.Page.Rows[theirs].Code)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private string? TakeIdentifier(int theirs)
    {
        var row = Comparison.Page.Rows[theirs];
        var isNamed = Comparison.Rows.Rows[theirs] is { } ours
            && (Syntax.Rows[ours].Has("identifier") || !RowChanges.HasNewName(Comparison, ours, row));
        return isNamed ? null : Names.Take(row.Name.Length > 0 || !Syntax.Catalog.Type.IsText ? row.Name : row.Code, CodeOf(theirs));
    }
}
