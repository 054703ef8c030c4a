using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;

namespace StatusCodeGen.Emit;

/// <summary>
/// Writes indented source. Lines end in <c>\n</c> whatever the machine's or the generator's own source files' ends are.
/// </summary>
internal sealed class SourceWriter
{
    /// <summary>The most characters of a readable line.</summary>
    public const int MaxColumn = 120;

    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _isInLine;

    /// <summary>The column in which the next line begins.</summary>
    public int Column => _indent * IndentWidth;

    /// <summary>Writes lines, each at the current indentation.</summary>
    public SourceWriter Write(string lines)
    {
        Append(lines);
        return WriteLine();
    }

    /// <summary>Writes lines part by part as they are told: a large catalog has too many of them to make a string of each.</summary>
    public SourceWriter Write([InterpolatedStringHandlerArgument("")] Parts lines)
    {
        // They are written when they come here.
        _ = lines;
        return WriteLine();
    }

    public SourceWriter WriteLine()
    {
        _text.Append('\n');
        _isInLine = false;
        return this;
    }

    /// <summary>Writes items with a comma after each, on as few lines as a readable width allows.</summary>
    public SourceWriter WriteItems(IEnumerable<string> items)
    {
        var column = 0;
        foreach (var item in items)
        {
            if (column > 0 && column + item.Length + 2 > MaxColumn)
            {
                WriteLine();
                column = 0;
            }

            column = column > 0 ? column + item.Length + 2 : Column + item.Length + 1;
            if (_isInLine)
            {
                _text.Append(' ');
            }

            AppendToLine(item, 0, item.Length);
            _text.Append(',');
        }

        return _isInLine ? WriteLine() : this;
    }

    /// <summary>Writes an opening brace; what follows is indented.</summary>
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

    public override string ToString() => _text.ToString();

    private void Append(string text)
    {
        var start = 0;
        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
        {
            AppendToLine(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            WriteLine();
        }

        AppendToLine(text, start, text.Length);
    }

    private void AppendToLine(string text, int start, int end)
    {
        if (end == start)
        {
            return;
        }

        if (!_isInLine)
        {
            _text.Append(' ', Column);
            _isInLine = true;
        }

        _text.Append(text, start, end - start);
    }

    /// <summary>The parts of an interpolated string. Only strings can be in it: a number has its culture, which its writer chooses.</summary>
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
    }
}
