using System.Globalization;
using System.Linq;
using System.Text;

namespace StatusCodeGen.Tool.Pages;

/// <summary>
/// Collects the text of a heading, a paragraph or a cell as a browser shows it: white space is one space, breaks are
/// <c>\n</c>, invisible characters and footnote marks are left out.
/// </summary>
internal sealed class InlineText
{
    private const string SuperscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder _text = new();
    private int _superscript = -1;
    private bool _isReference;
    private bool _isSpacePending;
    private int _visible;
    private int _bold;
    private int _struck;

    /// <summary>The line of the first character; 0 if there is none.</summary>
    public int Line { get; private set; }

    public bool IsEmpty => _visible == 0;

    /// <summary>Whether nothing has been added yet, not even a space or a mark.</summary>
    public bool IsUntouched => _text.Length == 0 && _superscript < 0 && !_isReference && !_isSpacePending && !HasReference;

    public bool IsBold => _visible > 0 && _bold == _visible;

    public bool IsStruck => _visible > 0 && _struck == _visible;

    /// <param name="text">The text, without markup.</param>
    /// <param name="line">Its line.</param>
    /// <param name="style">The style of the text.</param>
    public void Append(string text, int line, InlineStyle style)
    {
        foreach (var character in text)
        {
            if (character == '\n' && style.IsPreformatted)
            {
                Break();
            }
            else if (char.IsWhiteSpace(character))
            {
                _isSpacePending = true;
            }
            else if (!IsInvisible(character))
            {
                AppendVisible(character, style);
                Line = Line == 0 ? line : Line;
            }

            line += character == '\n' ? 1 : 0;
        }
    }

    /// <summary>Begins a new line.</summary>
    public void Break()
    {
        _isSpacePending = false;
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    public void BeginSuperscript() => (_superscript, _isReference) = (_text.Length, false);

    /// <summary>Whether a part of the text is a link to a place of the page.</summary>
    public bool HasReference { get; private set; }

    /// <summary>Notes a link to a place of the page: a superscript with one is a footnote mark.</summary>
    public void NoteReference() => _isReference = HasReference = true;

    /// <summary>Ends a superscript: a footnote mark goes, digits stay digits of a superscript.</summary>
    public void EndSuperscript()
    {
        if (_superscript < 0 || _superscript > _text.Length)
        {
            return;
        }

        var raised = _text.ToString(_superscript, _text.Length - _superscript);
        var trimmed = raised.Trim();
        if (_isReference || IsFootnoteMark(trimmed))
        {
            _text.Length = _superscript;
        }
        else if (trimmed.Length > 0 && trimmed.All(char.IsAsciiDigit))
        {
            _text.Length = _superscript;
            _text.Append(string.Concat(trimmed.Select(static digit => SuperscriptDigits[digit - '0'])));
        }

        _superscript = -1;
    }

    /// <summary>The text; empty lines at its ends are left out.</summary>
    public override string ToString()
    {
        EndSuperscript();
        return _text.ToString().Trim('\n', ' ');
    }

    /// <summary>Whether a text such as <c>[1]</c>, <c>*</c> or <c>(a)</c> can only be the mark of a footnote.</summary>
    private static bool IsFootnoteMark(string text) =>
        (text.Length > 2 && text[0] == '[' && text[^1] == ']')
        || (text.Length == 3 && text[0] == '(' && text[^1] == ')')
        || (text.Length is > 0 and < 4 && text.All(static character => character is '*' or '†' or '‡' or '§' or '¶'));

    private static bool IsInvisible(char character) => character is < ' ' or > '~'
        && CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            // Joiners belong to the spelling of several scripts.
            UnicodeCategory.Format => character is not ('\u200C' or '\u200D'),
            UnicodeCategory.Control => true,
            _ => false,
        };

    private void AppendVisible(char character, InlineStyle style)
    {
        if (_isSpacePending && _text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append(' ');
        }

        _isSpacePending = false;
        _text.Append(character);
        _visible++;
        _bold += style.IsBold ? 1 : 0;
        _struck += style.IsStruck ? 1 : 0;
    }
}

/// <summary>How a page shows a text.</summary>
/// <param name="IsBold">In bold.</param>
/// <param name="IsStruck">Struck through.</param>
/// <param name="IsPreformatted">With its line breaks.</param>
internal readonly record struct InlineStyle(bool IsBold, bool IsStruck, bool IsPreformatted);
