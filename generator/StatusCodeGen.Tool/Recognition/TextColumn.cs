using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>What the cells of a column look like if its codes are texts.</summary>
internal sealed class TextColumn
{
    /// <summary>Fewer rows do not show what a column has, unless its heading does.</summary>
    private const int MinRows = 3;

    /// <summary>The share of numbers from which the rest are remarks, as in a last row <c>other</c>.</summary>
    private const double NumericShare = 0.8;

    /// <summary>The average length up to which codes without digits are not words.</summary>
    private const int MaxCodedLength = 4;

    private readonly TableShape _shape;
    private readonly ColumnFacts _column;
    private readonly bool _isWhole;
    private readonly List<string> _codes = [];
    private readonly int _filled;
    private readonly int _numbers;
    private readonly int _combined;
    private readonly int _described;

    private TextColumn(TableShape shape, ColumnFacts column, bool isWhole)
    {
        (_shape, _column, _isWhole) = (shape, column, isWhole);
        foreach (var cell in shape.CellsOf(column.Index).Where(static cell => !IsRemark(cell)))
        {
            _filled++;
            _numbers += cell.Code is { Kind: CellKind.Number } ? 1 : 0;
            if (Find(cell) is { } code)
            {
                _codes.Add(code.Code);
                _combined += code.Rest.Length > 0 ? 1 : 0;
                _described += CodeText.Split(code.Rest).Description.Length > 0 ? 1 : 0;
            }
        }

        var distinct = _codes.Distinct(StringComparer.Ordinal).Count();
        IsDistinct = distinct * 10 >= _codes.Count * 9;
        IsUnique = distinct == _codes.Count;
        AreWords = _codes.Count(static code => code.Any(char.IsAsciiDigit)) * 2 < _codes.Count
            && _codes.Sum(static code => code.Length) > _codes.Count * MaxCodedLength;
    }

    /// <summary>The number of cells that have a code.</summary>
    public int Count => _codes.Count;

    /// <summary>Whether most codes are words, which say themselves what they are: <c>insufficient_funds</c>.</summary>
    public bool AreWords { get; }

    /// <summary>Whether most cells have a text behind the code.</summary>
    public bool IsCombined => _combined * 2 > Count;

    /// <summary>Whether that text is a name and then a description.</summary>
    public bool IsDescribed => IsCombined && _described * 2 > _combined;

    /// <summary>Whether hardly any code comes twice.</summary>
    public bool IsDistinct { get; }

    /// <summary>Whether no code comes twice.</summary>
    public bool IsUnique { get; }

    /// <summary>The number of characters of each code; 0 if they differ.</summary>
    public int Width => Count > 0 && _codes.TrueForAll(code => code.Length == _codes[0].Length) ? _codes[0].Length : 0;

    /// <summary>Whether the column can have the codes: its heading says so, or the form of every cell does.</summary>
    public bool CanBeCode => IsHeaded
        ? (_column.Heading.Length > 0 || HasTextsBeside) && Count > 0 && Count * 10 >= _filled * 9 && IsDistinct
        : HasTextsBeside && Count >= MinRows && Count == _filled && IsUnique && TextCode.AreOfOneForm(_codes) && _column.Index == 0
            && _column.Word is null or { Role: ColumnRole.Code or ColumnRole.Name, Strength: 1 };

    /// <summary>Whether the heading, or for a table without headings the section, says that the column has codes.</summary>
    public bool IsHeaded => _column.Heading.Length > 0
        ? HeaderWords.AreCodes(_column.Heading)
        : _shape.HeaderRow < 0 && _column.Index == 0 && HeaderWords.AreCodes(_shape.Section);

    /// <summary>
    /// Whether a column that also has numbers has texts: all codes have one width and some have a letter, some begin with a
    /// zero, or too many are not numbers.
    /// </summary>
    public bool AreTexts => Count == _filled
        && _numbers < _filled
        && (_codes.Exists(TextCode.HasLeadingZero)
            || (Width > 0 && _codes.TrueForAll(static code => code.All(IsRegistryCharacter)))
            || _numbers < _filled * NumericShare);

    /// <summary>Whether the table has more than codes: a list of codes alone is one of links.</summary>
    private bool HasTextsBeside => _shape.Table.Width > 1 || IsCombined;

    public static TextColumn Of(TableShape shape, ColumnFacts column, bool isWhole = false) => new(shape, column, isWhole);

    /// <summary>The code or the range of a cell; null if it has neither.</summary>
    public CodeText? Find(PageCell cell) =>
        IsRange(cell) ? cell.Code : TextCode.Find(cell.Text) ?? (_isWhole ? TextCode.Whole(cell.Text) : null);

    /// <summary>Whether the only cell of a row is a code as the others are, and not the title of a section.</summary>
    public bool IsLikeOthers(PageCell cell) => Find(cell) is { Kind: CellKind.Text, Rest: "" } code
        && (AreWords ? code.Code.Contains('_', StringComparison.Ordinal) : code.Code.Any(char.IsAsciiDigit) || code.Code.Length == Width);

    private static bool IsRemark(PageCell cell) =>
        cell.Text.Length == 0 || IsRange(cell) || TextCode.IsEmptyMark(cell.Text.Trim());

    /// <summary>Whether a cell has a range. The X in <c>2201X</c> is a letter of a code.</summary>
    private static bool IsRange(PageCell cell) =>
        cell.Code is { Kind: CellKind.Range } && !cell.Text.Contains('X', StringComparison.Ordinal);

    private static bool IsRegistryCharacter(char character) => char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character);
}
