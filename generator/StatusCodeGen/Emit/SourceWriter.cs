using System;
using System.Text;

namespace StatusCodeGen.Emit;

/// <summary>
/// Writes indented source. Lines end in <c>\n</c> whatever the machine's or the generator's own source files' ends are.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;

    private static readonly string[] LineEnds = ["\r\n", "\n"];

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>The column in which the next line begins.</summary>
    public int Column => _indent * IndentWidth;

    /// <summary>Writes lines, each at the current indentation.</summary>
    public SourceWriter Write(string lines)
    {
        foreach (var line in lines.Split(LineEnds, StringSplitOptions.None))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', Column).Append(line);
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes one line of two parts, of which the second may be long.</summary>
    public SourceWriter Write(string start, string line)
    {
        _text.Append(' ', Column).Append(start).Append(line).Append('\n');
        return this;
    }

    public SourceWriter WriteLine()
    {
        _text.Append('\n');
        return this;
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
}
