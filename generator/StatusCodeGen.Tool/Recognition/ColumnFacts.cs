using System;
using System.Collections.Generic;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>What the cells of a column look like.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Heading">The text of its header cell; may be empty.</param>
internal sealed record ColumnFacts(int Index, string Heading)
{
    private readonly HashSet<string> _distinct = new(StringComparer.Ordinal);
    private int _length;
    private int _sentences;
    private int _longest;

    /// <summary>The number of cells that have a text.</summary>
    public int Filled { get; private set; }

    /// <summary>The number of cells that have a number, alone or with a name.</summary>
    public int Numbers { get; private set; }

    /// <summary>The number of cells that have a number with a name.</summary>
    public int Combined { get; private set; }

    /// <summary>The number of cells that have a number, a name and a description.</summary>
    public int Described { get; private set; }

    public double NumberShare => Filled == 0 ? 0 : (double)Numbers / Filled;

    public bool IsCombined => Combined * 2 > Numbers;

    /// <summary>Whether most cells have a description behind the name.</summary>
    public bool IsDescribed => IsCombined && Described * 2 > Combined;

    public double DistinctShare => Filled == 0 ? 0 : (double)_distinct.Count / Filled;

    public double AverageLength => Filled == 0 ? 0 : (double)_length / Filled;

    public (ColumnRole Role, int Strength)? Word { get; } = HeaderWords.Find(Heading);

    /// <summary>Whether the texts can be names: short, different, and not sentences.</summary>
    public bool LooksLikeNames =>
        Filled > 0 && Numbers * 2 < Filled && DistinctShare >= 0.9 && AverageLength <= 45 && _longest <= 120 && _sentences * 3 < Filled;

    /// <summary>The strength with which the heading says a role; 0 if it does not.</summary>
    public int StrengthOf(ColumnRole role) => Word is { } word && word.Role == role ? word.Strength : 0;

    public void Add(PageCell cell)
    {
        if (cell.Text.Length == 0)
        {
            return;
        }

        Filled++;
        _length += Math.Min(cell.Text.Length, 1_000);
        _longest = Math.Max(_longest, cell.Text.Length);
        _sentences += cell.Text.EndsWith('.') ? 1 : 0;
        _ = _distinct.Add(cell.Text);
        if (cell.Code is { Kind: CellKind.Number } code)
        {
            Numbers++;
            Combined += code.Rest.Length > 0 ? 1 : 0;
            Described += CodeText.Split(code.Rest).Description.Length > 0 ? 1 : 0;
        }
    }
}
