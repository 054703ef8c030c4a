using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>
/// A value in a YAML file: a text, a list, a mapping, or an unknown value, which has been reported. It is a struct
/// because the largest catalogs have half a million of them, and all are kept until the file is read.
/// </summary>
internal readonly struct YamlNode
{
    /// <summary>
    /// The text, or the whole file if the text is a part of it; the list or the mapping; null if it is unknown.
    /// </summary>
    private readonly object? _content;
    private readonly YamlStyle _style;
    private readonly bool _isInFile;

    public YamlNode(YamlScalar scalar) => (_content, _style, Span) = (scalar.Text, scalar.Style, scalar.Span);

    /// <summary>A plain text that is the same as the file's text at this span, so that no copy of it is kept.</summary>
    public YamlNode(string file, TextSpan span) => (_content, _isInFile, _style, Span) = (file, true, YamlStyle.Plain, span);

    public YamlNode(YamlCollection collection, TextSpan span) => (_content, Span) = (collection, span);

    private YamlNode(TextSpan span) => Span = span;

    /// <summary>From the value's first character to its last, without the anchor or tag before it.</summary>
    public TextSpan Span { get; }

    /// <summary>Where a diagnostic about the whole value is reported: for a mapping, at its first key.</summary>
    public TextSpan Handle => Mapping is { Pairs: { Length: > 0 } pairs } ? pairs[0].KeySpan : Span;

    public bool IsUnknown => _content is null;

    /// <summary>
    /// The text, copied from the file each time if it is a part of that; null if the value is not a text.
    /// </summary>
    public YamlScalar? Scalar => _content is string text
        ? new(_isInFile ? text.Substring(Span.Start, Span.Length) : text, _style, Span)
        : null;

    public YamlSequence? Sequence => _content as YamlSequence;

    public YamlMapping? Mapping => _content as YamlMapping;

    /// <summary>Whether a syntax error cuts it off: what it lacks may come after the error.</summary>
    public bool IsCut => _content is YamlCollection { IsCut: true };

    /// <summary>Whether the value is empty and has no quotes: a key with nothing after it counts as absent.</summary>
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

/// <summary>A text. It never has another type: <c>010</c>, <c>no</c> and <c>~</c> are texts.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Span">Where it is written.</param>
internal readonly record struct YamlScalar(string Text, YamlStyle Style, TextSpan Span);

/// <summary>A list or a mapping.</summary>
internal abstract class YamlCollection
{
    /// <summary>
    /// Whether a syntax error cuts it off, or it has a merge key: what it lacks may come after the error, or be merged.
    /// </summary>
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

    /// <summary>Whether the syntax error is inside the mapping, so that its pairs may be part of the error.</summary>
    public bool IsBroken { get; set; }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key's text.</param>
/// <param name="KeySpan">Where the key is.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlPair(string Key, TextSpan KeySpan, YamlNode Value);
