using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>How an entry of a file is written, so that a new entry can be written in the same way.</summary>
/// <param name="IsFlow">Whether it is in braces.</param>
/// <param name="HasQuotedKeys">Whether its keys are in quotes, as in JSON.</param>
/// <param name="Padding">What is between a brace and the first key.</param>
/// <param name="Indentation">The columns between the dash and the first key.</param>
/// <param name="Keys">Its keys in their order.</param>
/// <param name="Styles">How their texts are written.</param>
internal sealed record EntryStyle(
    bool IsFlow,
    bool HasQuotedKeys,
    string Padding,
    int Indentation,
    IReadOnlyList<string> Keys,
    IReadOnlyDictionary<string, ScalarStyle> Styles)
{
    /// <summary>The style of an entry that has no neighbours.</summary>
    public static readonly EntryStyle Default =
        new(IsFlow: false, HasQuotedKeys: false, " ", Indentation: 2, [], new Dictionary<string, ScalarStyle>());

    public static EntryStyle Of(string file, YamlNode entry)
    {
        var (pairs, start) = (entry.Mapping!.Pairs, entry.Span.Start);
        var isFlow = file[start] == '{';
        var dash = file.LastIndexOf('-', start);
        var gap = dash < 0 ? "" : file[(dash + 1)..start];
        return new(
            isFlow,
            file[pairs[0].KeySpan.Start] == '"',
            isFlow && file[start + 1] == ' ' ? " " : "",
            dash >= 0 && gap.Length > 0 && gap.Trim(' ').Length == 0 ? gap.Length + 1 : Default.Indentation,
            [.. pairs.Select(static pair => pair.Key)],
            pairs.Where(static pair => pair.Value.Scalar is not null)
                .ToDictionary(static pair => pair.Key, pair => ScalarText.StyleOf(file, pair.Value.Span)));
    }

    /// <summary>The keys of a new entry in the order of this one; the others behind those that usually come before them.</summary>
    public IReadOnlyList<string> Sort(IReadOnlyList<string> keys, IReadOnlyList<string> usual)
    {
        var sorted = Keys.Where(keys.Contains).ToList();
        foreach (var key in usual.Concat(keys).Where(key => keys.Contains(key) && !sorted.Contains(key)).Distinct().ToList())
        {
            var before = usual.TakeWhile(other => other != key).ToList();
            sorted.Insert(sorted.FindLastIndex(before.Contains) + 1, key);
        }

        return sorted;
    }

    /// <summary>The style of the text of a key.</summary>
    public ScalarStyle StyleOf(string key) => HasQuotedKeys ? ScalarStyle.DoubleQuoted : Styles.GetValueOrDefault(key, ScalarStyle.Plain);
}
