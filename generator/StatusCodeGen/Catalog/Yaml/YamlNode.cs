using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>A value in a YAML file and where it stands, without the anchor or tag before it.</summary>
internal abstract class YamlNode
{
    /// <summary>From the value's first character to its last.</summary>
    public TextSpan Span { get; set; }

    /// <summary>Where a diagnostic about the whole value stands.</summary>
    public virtual TextSpan Handle => Span;
}

/// <summary>A text. It is never typed: <c>010</c>, <c>no</c> and <c>~</c> are themselves.</summary>
internal sealed class YamlScalar(string text, bool isPlain, bool isBlock) : YamlNode
{
    public string Text { get; } = text;

    /// <summary>Whether it is written without quotes.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it is written as lines below a <c>|</c> or <c>&gt;</c>.</summary>
    public bool IsBlock { get; } = isBlock;

    /// <summary>Whether nothing is written: a key with nothing after it counts as absent.</summary>
    public bool IsAbsent => IsPlain && Text.Length == 0;
}

/// <summary>A list or a mapping.</summary>
internal abstract class YamlCollection : YamlNode
{
    /// <summary>Whether it ends at a syntax error: what it lacks may stand behind the error.</summary>
    public bool IsCut { get; set; }
}

internal sealed class YamlSequence : YamlCollection
{
    public List<YamlNode> Items { get; } = [];
}

internal sealed class YamlMapping : YamlCollection
{
    /// <summary>The pairs in document order, each key once.</summary>
    public YamlPair[] Pairs { get; set; } = [];

    /// <summary>Its first key.</summary>
    public override TextSpan Handle => Pairs.Length > 0 ? Pairs[0].KeySpan : Span;

    /// <summary>Whether the syntax error is inside it: what it has may be part of the error.</summary>
    public bool IsBroken { get; set; }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key's text.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlPair(string Key, TextSpan KeySpan, YamlNode Value);

/// <summary>A value that cannot be known, and has been reported.</summary>
internal sealed class YamlUnknown : YamlNode;
