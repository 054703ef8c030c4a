using System.Globalization;
using StatusCodeGen.Catalogs.Naming;

namespace StatusCodeGen.Tests.Emit.Lookups;

/// <summary>Finds what the lookups must find, in ordinary dictionaries that are filled in the order of precedence.</summary>
internal sealed class NaiveLookup
{
    private readonly Dictionary<decimal, LookupRow> _byNumber;
    private readonly Dictionary<string, decimal> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _ignoringCase = new(StringComparer.OrdinalIgnoreCase);

    public NaiveLookup(LookupCatalog catalog)
    {
        Rows = catalog.Rows;
        _byNumber = Rows.ToDictionary(static row => row.Number);
        Add(static row => row.Name);
        Add(static row => row.Identifier ?? Identifier.Derive(row.Name).Text);
        Texts = [.. _exact.Keys];
        Add(static row => Text(row.Number));
    }

    public IReadOnlyList<LookupRow> Rows { get; }

    /// <summary>Every name and every identifier.</summary>
    public IReadOnlyList<string> Texts { get; }

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Tries the page's name, then the identifier, then the number. Exact case comes before ignored case, and an earlier row
    /// before a later one.
    /// </summary>
    public decimal? Parse(string text, bool ignoreCase) =>
        _exact.TryGetValue(text, out var number) || (ignoreCase && _ignoringCase.TryGetValue(text, out number)) ? number : null;

    public LookupRow? Find(decimal number) => _byNumber.GetValueOrDefault(number);

    public string? GetInfo(decimal number) =>
        Find(number) is { } row ? $"{Text(number)} {row.Name}: {row.Description} ({row.Group})" : null;

    private void Add(Func<LookupRow, string> text)
    {
        foreach (var row in Rows)
        {
            _exact.TryAdd(text(row), row.Number);
            _ignoringCase.TryAdd(text(row), row.Number);
        }
    }
}
