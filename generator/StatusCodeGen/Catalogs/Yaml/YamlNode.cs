using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>
/// A value in a YAML file: a text, a list, a mapping, or one that cannot be known and has been reported. It is a struct,
/// since the largest catalogs have half a million, all of them kept until the file is read.
/// </summary>
internal readonly struct YamlNode
{
    /// <summary>The text, or the file that has it; the list or the mapping; null if it is unknown.</summary>
    private readonly object? _content;
    private readonly YamlStyle _style;
    private readonly bool _isInFile;

    public YamlNode(YamlScalar scalar) => (_content, _style, Span) = (scalar.Text, scalar.Style, scalar.Span);

    /// <summary>A plain text that is what the file has there, so that it need not be kept as well.</summary>
    public YamlNode(string file, TextSpan span) => (_content, _isInFile, _style, Span) = (file, true, YamlStyle.Plain, span);

    public YamlNode(YamlCollection collection, TextSpan span) => (_content, Span) = (collection, span);

    private YamlNode(TextSpan span) => Span = span;

    /// <summary>From the value's first character to its last, without the anchor or tag before it.</summary>
    public TextSpan Span { get; }

    /// <summary>Where a diagnostic about the whole value stands: at the first key of a mapping.</summary>
    public TextSpan Handle => Mapping is { Pairs: { Length: > 0 } pairs } ? pairs[0].KeySpan : Span;

    public bool IsUnknown => _content is null;

    /// <summary>The text, made anew each time if it stands in the file; null if it is none.</summary>
    public YamlScalar? Scalar => _content is string text
        ? new(_isInFile ? text.Substring(Span.Start, Span.Length) : text, _style, Span)
        : null;

    public YamlSequence? Sequence => _content as YamlSequence;

    public YamlMapping? Mapping => _content as YamlMapping;

    /// <summary>Whether it ends at a syntax error: what it lacks may stand behind the error.</summary>
    public bool IsCut => _content is YamlCollection { IsCut: true };

    /// <summary>Whether nothing is written: a key with nothing after it counts as absent.</summary>
    public bool IsAbsent => _content is string { Length: 0 } && _style == YamlStyle.Plain;

    public static YamlNode Unknown(TextSpan span) => new(span);
}

/// <summary>How a text is written.</summary>
internal enum YamlStyle : byte
{
    Quoted,

    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>As lines below a <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}

/// <summary>A text. It is never typed: <c>010</c>, <c>no</c> and <c>~</c> are themselves.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Span">Where it is written.</param>
internal readonly record struct YamlScalar(string Text, YamlStyle Style, TextSpan Span);

/// <summary>A list or a mapping.</summary>
internal abstract class YamlCollection
{
    /// <summary>Whether it ends at a syntax error: what it lacks may stand behind the error.</summary>
    public bool IsCut { get; set; }
}

internal sealed class YamlSequence : YamlCollection
{
    public List<YamlNode> Items { get; } = [];
}

/// <param name="pairs">The pairs in document order, each key once.</param>
internal sealed class YamlMapping(YamlPair[] pairs) : YamlCollection
{
    public YamlPair[] Pairs { get; } = pairs;

    /// <summary>Whether the syntax error is inside it: what it has may be part of the error.</summary>
    public bool IsBroken { get; set; }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key's text.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlPair(string Key, TextSpan KeySpan, YamlNode Value);
