using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Emit.Writing;

/// <summary>
/// Writes indented source code. Lines always end in <c>\n</c>, on every machine, and also if the generator's own source
/// files have other line ends.
/// </summary>
internal sealed class SourceWriter
{
    /// <summary>The maximum length of a readable line.</summary>
    public const int MaxColumn = 120;

    private const int IndentWidth = 4;

    /// <summary>White space for an indentation of the usual depth. A deeper one is written in several pieces.</summary>
    private const string Spaces = "                ";

    private readonly ChunkedText.Builder _text = new();
    private int _indent;
    private bool _isInLine;

    /// <summary>The column in which the next line begins.</summary>
    public int Column => _indent * IndentWidth;

    /// <summary>Writes lines, each at the current indentation.</summary>
    public SourceWriter Write(string lines) => Append(lines).WriteLine();

    /// <summary>
    /// Writes lines part by part, without a string for each line: a large catalog has too many lines for that.
    /// </summary>
    public SourceWriter Write([InterpolatedStringHandlerArgument("")] Parts lines)
    {
        // The interpolated string handler has already written them.
        _ = lines;
        return WriteLine();
    }

    public SourceWriter WriteLine()
    {
        _text.Append('\n');
        _isInLine = false;
        return this;
    }

    /// <summary>Writes a part of a line, or of several lines.</summary>
    public SourceWriter Append(string lines)
    {
        var start = 0;
        for (int end; (end = lines.IndexOf('\n', start)) >= 0; start = end + 1)
        {
            Append(lines, start, end > start && lines[end - 1] == '\r' ? end - 1 : end);
            WriteLine();
        }

        return Append(lines, start, lines.Length);
    }

    /// <summary>Writes a character, which must not be a line end.</summary>
    public SourceWriter Append(char character)
    {
        BeginPart();
        _text.Append(character);
        return this;
    }

    /// <summary>Writes a part of a text, which must not contain a line end.</summary>
    public SourceWriter Append(string text, int start, int end)
    {
        if (end > start)
        {
            BeginPart();
            _text.Append(text, start, end - start);
        }

        return this;
    }

    /// <summary>Writes items with a comma after each, on as few lines as a readable width allows.</summary>
    public SourceWriter WriteItems(IEnumerable<string> items)
    {
        var column = 0;
        foreach (var item in items)
        {
            column = BeginItem(column, item.Length);
            _text.Append(item, 0, item.Length);
            _text.Append(',');
        }

        return EndItems();
    }

    /// <summary>Writes numbers, none of them negative, with a comma after each, on as few lines as possible.</summary>
    public SourceWriter WriteItems(int[] items)
    {
        var column = 0;
        foreach (var item in items)
        {
            var length = LengthOf(item);
            column = BeginItem(column, length);
            _text.Append(item, length);
            _text.Append(',');
        }

        return EndItems();
    }

    /// <summary>Writes an opening brace, and indents the lines that follow.</summary>
    public SourceWriter Open()
    {
        Write("{");
        _indent++;
        return this;
    }

    /// <summary>Ends the indentation and writes the closing brace.</summary>
    public SourceWriter Close(string end = "}")
    {
        _indent--;
        return Write(end);
    }

    /// <summary>The text that has been written.</summary>
    public SourceText ToText() => _text.ToText();

    private static int LengthOf(int number)
    {
        var length = 1;
        for (var least = 10L; number >= least; least *= 10)
        {
            length++;
        }

        return length;
    }

    private void BeginPart()
    {
        if (!_isInLine)
        {
            for (var column = Column; column > 0; column -= Spaces.Length)
            {
                _text.Append(Spaces, 0, Math.Min(column, Spaces.Length));
            }

            _isInLine = true;
        }
    }

    /// <summary>Moves to the start of an item, and returns the column after the item and its comma.</summary>
    private int BeginItem(int column, int length)
    {
        if (column > 0 && column + length + 2 > MaxColumn)
        {
            WriteLine();
            column = 0;
        }

        if (_isInLine)
        {
            _text.Append(' ');
        }

        BeginPart();
        return column > 0 ? column + length + 2 : Column + length + 1;
    }

    private SourceWriter EndItems() => _isInLine ? WriteLine() : this;

    /// <summary>
    /// The parts of an interpolated string. It accepts only texts: the text of a number depends on a culture, which the
    /// caller has to choose.
    /// </summary>
    [InterpolatedStringHandler]
    public readonly struct Parts
    {
        private readonly SourceWriter _writer;

        public Parts(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
        }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string text) => _writer.Append(text);

        public void AppendFormatted(Literal literal) => literal.AppendTo(_writer);
    }
}

/// <summary>Writes an empty line between items, but not before the first.</summary>
internal sealed class Separator(SourceWriter writer)
{
    private bool _hasItems;

    public void Next()
    {
        if (_hasItems)
        {
            writer.WriteLine();
        }

        _hasItems = true;
    }
}
