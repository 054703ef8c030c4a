using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Collects the codes of a page. A code that comes again with another name gives that name to the first.</summary>
/// <param name="type">The type of the codes.</param>
internal sealed class CodeRegister(CodeType type)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<decimal, Entry> _byNumber = [];
    private readonly Dictionary<string, Entry> _byText = new(StringComparer.Ordinal);

    /// <summary>The codes in the page's order.</summary>
    public IEnumerable<PageRow> Rows => _entries.Select(static entry => entry.ToRow());

    public int Count => _entries.Count;

    /// <summary>The rows that were not taken as codes of their own, with why.</summary>
    public List<SkippedRow> Skipped { get; } = [];

    /// <summary>The first code that two tables give different names; null if there is none.</summary>
    public (int First, int Second, string Code)? Clash { get; private set; }

    /// <summary>Adds a code.</summary>
    /// <param name="row">The code.</param>
    /// <param name="table">The number of its table.</param>
    public void Add(PageRow row, int table)
    {
        if (type.IsText)
        {
            // Two texts can have the same number.
            Add(_byText, row.Code, row, table);
        }
        else if (CodeSyntax.TryParse(row.Code, type, out var number) && type.Underlying.Contains(number))
        {
            Add(_byNumber, number, row, table);
        }
        else
        {
            Skipped.Add(new(row.Line, SkipReason.OutsideType, row.Code));
        }
    }

    /// <summary>Goes on with the description of the last code.</summary>
    public void Continue(string description)
    {
        if (_entries.Count > 0 && description.Length > 0)
        {
            _entries[^1].Describe(description);
        }
    }

    private void Add<TKey>(Dictionary<TKey, Entry> entries, TKey key, PageRow row, int table)
        where TKey : notnull
    {
        if (entries.TryGetValue(key, out var first))
        {
            Repeat(first, row, table);
        }
        else
        {
            var entry = new Entry(row, table);
            entries.Add(key, entry);
            _entries.Add(entry);
        }
    }

    private void Repeat(Entry first, PageRow row, int table)
    {
        if (row.Name.Length == 0 || first.Names.Contains(row.Name))
        {
            Skipped.Add(new(row.Line, SkipReason.Repeated, $"{row.Code} {row.Name}"));
            if (!first.IsDescribed)
            {
                first.Describe(row.Description);
            }

            return;
        }

        if (first.Table != table)
        {
            Clash ??= (first.Table, table, row.Code);
        }

        Skipped.Add(new(row.Line, SkipReason.OtherName, $"{row.Code} {row.Name}"));
        first.AddAlias(row.Name);
    }

    /// <summary>A code, with what later rows add to it.</summary>
    private sealed class Entry(PageRow row, int table)
    {
        private readonly List<PageAlias> _aliases = [.. row.Aliases];
        private readonly StringBuilder _description = new(row.Description);

        public int Table { get; } = table;

        public HashSet<string> Names { get; } =
            new([row.Name, .. row.Aliases.Select(static alias => alias.Name)], StringComparer.Ordinal);

        public bool IsDescribed => _description.Length > 0;

        public void Describe(string description) => _description.Append(_description.Length > 0 ? "\n" : "").Append(description);

        public void AddAlias(string name)
        {
            _ = Names.Add(name);
            _aliases.Add(name);
        }

        public PageRow ToRow() => row with { Aliases = _aliases, Description = _description.ToString() };
    }
}
