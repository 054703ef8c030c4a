using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>
/// Follows the page where a row refers to another code by a number or a name that the page has changed: with
/// <c>use</c>, or in a column of codes.
/// </summary>
internal sealed class ReferenceMerge
{
    private readonly MergeContext _context;
    private readonly Dictionary<decimal, int> _byNumber = [];
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    /// <summary>For each row of the catalog, that of the page; absent if the page does not have it.</summary>
    private readonly Dictionary<int, int> _theirs = [];

    private ReferenceMerge(MergeContext context)
    {
        _context = context;
        var codes = context.Syntax.Catalog.Codes;
        for (var row = 0; row < codes.Count; row++)
        {
            _byNumber.Add(codes[row].Number, row);
            _ = _byText.TryAdd(codes[row].Spelling, row);
        }

        foreach (var namesOf in new Func<Code, IEnumerable<string>>[]
        {
            static code => [code.Name],
            static code => code.Aliases.Select(static alias => alias.Name),
            static code => code.Aliases.Select(static alias => alias.Identifier).Prepend(code.Identifier),
        })
        {
            for (var row = 0; row < codes.Count; row++)
            {
                foreach (var name in namesOf(codes[row]))
                {
                    _ = _byName.TryAdd(name, row);
                }
            }
        }

        foreach (var (ours, theirs) in context.Comparison.Rows.Rows.Select(static (ours, theirs) => (ours, theirs)))
        {
            if (ours is { } row)
            {
                _theirs.Add(row, theirs);
            }
        }
    }

    public static void Apply(MergeContext context)
    {
        var merge = new ReferenceMerge(context);
        foreach (var reference in merge._theirs.Keys.SelectMany(row => ReferencesOf(context.Syntax, row)))
        {
            merge.Apply(reference);
        }
    }

    private static IEnumerable<YamlNode> ReferencesOf(CatalogSyntax syntax, int row)
    {
        var node = syntax.Rows[row].Node;
        var aliases = CatalogSyntax.ItemsOf(CatalogSyntax.Find(node, "aliases"));
        return syntax.Catalog.Columns
            .Where(static column => column.Type == ColumnType.Code)
            .Select(column => CatalogSyntax.Find(node, column.Key))
            .Concat(aliases.Prepend(node).Select(static owner =>
                CatalogSyntax.Find(owner, "deprecated") is { } deprecated ? CatalogSyntax.Find(deprecated, "use") : null))
            .OfType<YamlNode>();
    }

    private void Apply(YamlNode reference)
    {
        var text = reference.Scalar.GetValueOrDefault().Text;
        var isCode = Find(text, out var target);
        if ((!isCode && !_byName.TryGetValue(text, out target))
            || !_theirs.TryGetValue(target, out var theirs))
        {
            return;
        }

        var isStale = isCode ? RowChanges.HasNewNumber(_context.Comparison, target, theirs) : !NamesOf(target, theirs).Contains(text);
        if (isStale)
        {
            var row = _context.Comparison.Page.Rows[theirs];
            var isUnique = _context.Comparison.Page.Rows
                .Count(other => other.Aliases.Select(static alias => alias.Name).Prepend(other.Name).Contains(row.Name)) == 1;
            var written = ScalarText.Write(
                !isCode && row.Name.Length > 0 && isUnique ? row.Name : row.Code,
                ScalarText.StyleOf(_context.Syntax.Text, reference.Span),
                isInFlow: true);
            _context.Edits.Add(reference.Span, _context.RowLevel + 2, written);
        }
    }

    /// <summary>Finds the row that a reference names by its code.</summary>
    private bool Find(string text, out int target)
    {
        target = default;
        return _context.Syntax.Catalog.Type is var type && type.IsText
            ? _byText.TryGetValue(text, out target)
            : CodeSyntax.TryParse(text, type, out var number) && _byNumber.TryGetValue(number, out target);
    }

    /// <summary>The names of a row after the merge, in the catalog's own spelling where the page has not changed them.</summary>
    private IEnumerable<string> NamesOf(int ours, int theirs)
    {
        var (code, row) = (_context.Syntax.Catalog.Codes[ours], _context.Comparison.Page.Rows[theirs]);
        var isRenamed = RowChanges.HasNewName(_context.Comparison, ours, row);
        var aliases = RowChanges.HasNewAliases(_context.Comparison, ours, row)
            ? code.Aliases.Where(alias => row.Aliases.Any(other => other.Name == alias.Name))
            : code.Aliases;
        return aliases.SelectMany(static alias => new[] { alias.Name, alias.Identifier })
            .Concat(isRenamed ? [row.Name] : [code.Name])
            .Concat(isRenamed && !_context.Syntax.Rows[ours].Has("identifier") ? [] : [code.Identifier]);
    }
}
