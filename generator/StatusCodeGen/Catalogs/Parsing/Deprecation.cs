using System;
using System.Globalization;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>What an entry says of its deprecation.</summary>
/// <param name="Message">The reason; empty if none is given.</param>
/// <param name="Use">The code to use instead, which is not known before all codes are read; null if none is given.</param>
internal sealed record Deprecation(string Message, YamlScalar? Use)
{
    private static readonly string[] Keys = ["use", "reason"];

    /// <summary>
    /// Words that YAML 1.1 or 1.2 reads as a boolean or as nothing. No author means one of them as a message: to a user,
    /// <c>deprecated: no</c> says the contrary of <c>[Obsolete("no")]</c>.
    /// </summary>
    private static readonly string[] NoMessages =
        ["true", "false", "yes", "no", "on", "off", "y", "n", "0", "1", "null", "~"];

    /// <summary>Reads the key <c>deprecated</c>; null if the entry is not deprecated.</summary>
    public static Deprecation? Read(MappingReader entry, DiagnosticCollector diagnostics)
    {
        if (entry.Find("deprecated") is { Mapping: { } mapping } node)
        {
            var reader = new MappingReader(node, mapping, "'deprecated'", Keys, diagnostics);
            if (!reader.Has("use") && !reader.Has("reason"))
            {
                reader.ReportOnceMissing("use", "reason");
                return null;
            }

            reader.ReportUnknown();
            return new(reader.ProseOr("reason", ""), reader.Text("use"));
        }

        if (entry.Prose("deprecated") is not { } text)
        {
            return null;
        }

        if (text.Text is "false")
        {
            return null;
        }

        if (text.Text is "true" || string.IsNullOrWhiteSpace(text.Text))
        {
            return new("", Use: null);
        }

        if (Array.IndexOf(NoMessages, text.Text.ToLowerInvariant()) < 0)
        {
            return new(text.Text, Use: null);
        }

        diagnostics.Report(Descriptors.WrongKind, text.Span, "'deprecated'", "true, false or a message", Quotation.Of(text.Text));
        return null;
    }

    /// <summary>
    /// The message of an entry that another code replaces. The fix for uses of the entry reads the C# name and the code.
    /// </summary>
    /// <param name="other">The other code.</param>
    /// <param name="isText">Whether codes are texts.</param>
    public string MessageFor(Code other, bool isText)
    {
        var code = isText ? other.Spelling : other.Number.ToString(CultureInfo.InvariantCulture);
        var advice = $"Use {other.Identifier} ({code}) instead";
        return Message.Length > 0 ? $"{advice}: {Message}" : advice + ".";
    }
}
