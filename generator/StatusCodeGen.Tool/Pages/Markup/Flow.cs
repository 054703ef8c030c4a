using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StatusCodeGen.Tool.Pages.Markup;

/// <summary>The blocks of a page or of a cell, and the text that is being read.</summary>
internal sealed class Flow
{
    /// <summary>The text of a table inside a cell is part of the cell's text up to this many characters.</summary>
    private const int MaxNestedText = 2_000;

    private readonly List<PageBlock> _blocks = [];
    private int _headingLevel;
    private bool _isAnyPlain;
    private bool _isAnyUnstruck;
    private bool _isAny;

    public InlineText Text { get; private set; } = new();

    public IReadOnlyList<PageBlock> Blocks => _blocks;

    public bool HasTable { get; private set; }

    /// <summary>Ends the paragraph or the heading that is being read.</summary>
    public void EndBlock()
    {
        if (!Text.IsEmpty)
        {
            _isAny = true;
            _isAnyPlain |= !Text.IsBold && _headingLevel == 0;
            _isAnyUnstruck |= !Text.IsStruck;
            var text = Text.ToString();
            _blocks.Add(_headingLevel > 0
                ? new PageHeading(Text.Line, _headingLevel, WithoutAnchor(text.Replace('\n', ' '), Text.HasReference))
                : new PageParagraph(Text.Line, text));
        }

        // Most blocks end where the one before them has ended: there is nothing to forget.
        Text = Text.IsUntouched ? Text : new();
        _headingLevel = 0;
    }

    public void BeginHeading(int level)
    {
        EndBlock();
        _headingLevel = level;
    }

    public void Add(PageTable table)
    {
        EndBlock();
        _blocks.Add(table);
        HasTable = true;
    }

    /// <summary>Takes over the blocks of a cell, of whose table they are the contents rather than its data.</summary>
    public void AddContents(Flow cell)
    {
        EndBlock();
        _blocks.AddRange(cell._blocks);
        HasTable = true;
    }

    /// <summary>The blocks as one cell.</summary>
    /// <param name="line">The line of the cell.</param>
    /// <param name="isHeader">Whether the markup says that it is a header cell.</param>
    public PageCell ToCell(int line, bool isHeader)
    {
        EndBlock();
        var text = _blocks is [PageParagraph only] ? only.Text : JoinTexts();
        return text.Length == 0 && !isHeader
            ? new(line, "")
            : new(line, text, isHeader || (_isAny && !_isAnyPlain && !HasTable), _isAny && !_isAnyUnstruck);
    }

    private string JoinTexts()
    {
        var text = new StringBuilder();
        foreach (var part in _blocks.Select(TextOf).Where(static part => part.Length > 0))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(part);
        }

        return text.ToString();
    }

    private static string TextOf(PageBlock block) => block switch
    {
        PageParagraph paragraph => paragraph.Text,
        PageHeading heading => heading.Text,
        PageTable table => TextOf(table),
        _ => "",
    };

    private static string TextOf(PageTable table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows)
        {
            text.Append(text.Length > 0 ? "\n" : "").AppendJoin(' ', row.Distinct().Select(static cell => cell.Text));
            if (text.Length > MaxNestedText)
            {
                return "";
            }
        }

        return text.ToString();
    }

    /// <summary>Documentation tools put a link to the heading behind it, which shows a sign.</summary>
    private static string WithoutAnchor(string heading, bool hasLink) => hasLink ? heading.TrimEnd('¶', '#', '§').TrimEnd() : heading;
}
