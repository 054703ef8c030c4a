using System.Linq;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>How the lists of a file are laid out, so that a new list can be the same.</summary>
internal sealed class ListLayout
{
    private const int UsualIndentation = 2;

    public ListLayout(CatalogSyntax syntax)
    {
        var edits = new TextEdits(syntax.Text);
        var lists = syntax.Groups.Select(static group => group.Node).Append(syntax.Root)
            .Select(static owner => CatalogSyntax.FindPair(owner, "codes"))
            .Append(CatalogSyntax.FindPair(syntax.Root, "groups"))
            .OfType<YamlPair>()
            .Where(static pair => CatalogSyntax.ItemsOf(pair.Value).Count > 0)
            .Select(pair => (Pair: pair, List: ListSource.Of(edits, pair, level: 0) as BlockList))
            .Where(static list => list.List is not null)
            .ToList();
        Spacing = lists.Select(static list => list.List!.Spacing).FirstOrDefault(static spacing => spacing is not null) ?? "";
        Indentation = lists
            .Select(list => list.List!.Column - TextLines.Column(syntax.Text, list.Pair.KeySpan.Start))
            .FirstOrDefault(UsualIndentation);
    }

    /// <summary>The empty lines between two entries.</summary>
    public string Spacing { get; }

    /// <summary>The columns between the key of a list and its dashes.</summary>
    public int Indentation { get; }
}
