using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.Docs;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>The numbers that the codes of a page have in a catalog, also of those that it does not have yet.</summary>
internal sealed class PageNumbers
{
    private readonly CodeType _type;

    /// <summary>The numbers by the texts of the catalog's codes: two texts can differ in what no page shows.</summary>
    private readonly Dictionary<string, Queue<decimal>> _byText;

    /// <summary>The numbers of texts, which must not be those of other texts.</summary>
    private readonly HashSet<decimal> _taken = [TextNumber.Undeclared];

    public PageNumbers(Catalog catalog)
    {
        _type = catalog.Type;
        _byText = catalog.Codes
            .Where(_ => _type.IsText)
            .GroupBy(static code => ShownText.Line(code.Spelling), StringComparer.Ordinal)
            .ToDictionary(
                static same => same.Key,
                static same => new Queue<decimal>(same.Select(static code => code.Number)),
                StringComparer.Ordinal);
        _taken.UnionWith(catalog.Codes.Select(static code => code.Number));
    }

    /// <summary>The number of the next row with this code; null if the catalog cannot have the code.</summary>
    public decimal? Of(string code)
    {
        // The author may have given a text another number.
        if (_byText.TryGetValue(code, out var own))
        {
            return own.Count > 1 ? own.Dequeue() : own.Peek();
        }

        if (!CodeSyntax.TryParse(code, _type, out var number))
        {
            return null;
        }

        if (_type.Kind != CodeKind.Text)
        {
            return number;
        }

        var free = (int)number;
        while (!_taken.Add(free))
        {
            free = unchecked(free + 1);
        }

        _byText.Add(code, new([free]));
        return free;
    }
}
