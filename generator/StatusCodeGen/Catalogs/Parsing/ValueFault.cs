using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reports a value that a key cannot have, and the words of such messages.</summary>
internal static class ValueFault
{
    /// <summary>Reports a value of the wrong kind, unless it is unknown or a syntax error cuts it off.</summary>
    public static void ReportWrongKind(DiagnosticCollector diagnostics, YamlNode node, string what, string kind)
    {
        if (!node.IsUnknown && !node.IsCut)
        {
            diagnostics.Report(Descriptors.WrongKind, node.Span, what, kind, Describe(node));
        }
    }

    /// <summary>What a message calls a value.</summary>
    public static string Describe(YamlNode node) => node switch
    {
        { Sequence: not null } => "a list",
        { Mapping: not null } => "a mapping",
        { IsAbsent: true } => "nothing",
        { Scalar: { } scalar } => Quotation.Of(scalar.Text),
        _ => "an alias",
    };

    /// <summary>Whether a text exceeds the limit, which is reported.</summary>
    /// <param name="diagnostics">Receives the fault.</param>
    /// <param name="text">The text.</param>
    /// <param name="what">What the message calls the key or the item that has the text.</param>
    public static bool IsTooLong(DiagnosticCollector diagnostics, YamlScalar text, string what)
    {
        if (text.Text.Length <= MappingReader.MaxTextLength)
        {
            return false;
        }

        var limit = MappingReader.MaxTextLength.ToString("N0", CultureInfo.InvariantCulture);
        diagnostics.Report(Descriptors.LimitPassed, text.Span, $"The text of {what}", $"{limit} characters", "shorten it");
        return true;
    }

    /// <summary>The words as a sentence has them: <c>a, b or c</c>.</summary>
    public static string Choice(IReadOnlyList<string> words) => words.Count == 1
        ? words[0]
        : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];

    /// <summary>The words as a sentence has them: <c>a, b and c</c>, or <c>a, b and 3 more</c>.</summary>
    /// <param name="words">The words.</param>
    /// <param name="more">How many there are beside them; not positive if these are all.</param>
    public static string List(IReadOnlyList<string> words, int more) => more > 0
        ? $"{string.Join(", ", words)} and {more.ToString("N0", CultureInfo.InvariantCulture)} more"
        : words.Count < 2
            ? string.Concat(words)
            : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[words.Count - 1];

    /// <summary>A text that is none of several words, with the one that the author probably meant.</summary>
    public static string Found(string text, string? meant) =>
        Quotation.Of(text) + (meant is null ? "" : $"; did you mean {Quotation.Of(meant)}?");
}
