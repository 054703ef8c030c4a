using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>How the generated code of one catalog finds a row.</summary>
/// <param name="Numbers">From a number to its row.</param>
/// <param name="Texts">From a code that is a text, a name, an alias or an identifier to its row.</param>
/// <param name="Storage">How the texts are stored.</param>
/// <param name="Columns">From a number to what its row has in the page's further columns.</param>
internal sealed record CatalogLookups(NumberLookup Numbers, TextLookup Texts, TextStorage Storage, ColumnLookups Columns)
{
    public static CatalogLookups Create(Catalog catalog, CancellationToken cancellation)
    {
        var codes = catalog.Codes.ToList();
        var numbers = NumberLookup.Create([.. codes.Select(static code => code.Number)], catalog.Type.Underlying, cancellation);
        var texts = TextLookup.Create(codes, catalog.Type.IsText, cancellation);
        var columns = ColumnLookups.Create(catalog, numbers, cancellation);
        return new(numbers, texts, TextStorage.Create(catalog, [.. texts.Further], columns), columns);
    }
}
