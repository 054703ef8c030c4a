using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>The C# names of one enum's members: the codes, or the groups. No two entries get the same name.</summary>
/// <param name="kind">What messages call an entry: <c>code</c> or <c>group</c>.</param>
/// <param name="rule">How names become C# names.</param>
/// <param name="capacity">The expected number of entries; there may be more.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class IdentifierRegistry(string kind, NamingRule rule, int capacity, DiagnosticCollector diagnostics)
{
    private readonly Dictionary<string, (TextSpan Span, string Entry)> _first = new(capacity, StringComparer.Ordinal);
    private readonly HashSet<string> _generated = new(StringComparer.Ordinal);

    /// <summary>Reserves a name that the generated API itself needs.</summary>
    public void Reserve(string identifier) => _generated.Add(identifier);

    /// <summary>Claims a C# name for an entry; null if the entry has no usable one, which is reported.</summary>
    /// <param name="text">The entry's <c>identifier</c> or <c>name</c>.</param>
    /// <param name="span">Where that text is.</param>
    /// <param name="isIdentifier">
    /// Whether the text is the C# name itself; otherwise the C# name is derived from it.
    /// </param>
    /// <param name="entry">What messages call the entry; null for the kind of the registry.</param>
    public string? Claim(string text, TextSpan span, bool isIdentifier, string? entry = null)
    {
        entry ??= kind;

        var identifier = isIdentifier ? Identifier.Check(text) : rule.Derive(text);
        if (identifier.Fault is { } fault)
        {
            Report(span, fault, entry);
        }
        else if (_generated.Contains(identifier.Text))
        {
            var advice = entry == "word" ? "leave it out, and write 'optional: true' for rows without a word" : AdviceFor(entry);
            var taken = $"The C# name '{identifier.Text}'{Origin()} is already used by the generated API";
            diagnostics.Report(Descriptors.UnusableIdentifier, span, taken, advice);
        }
        else if (_first.TryGetValue(identifier.Text, out var first))
        {
            // An alias may clash with its own code, or with another alias of it.
            var isOfAlias = entry == "alias" || first.Entry == "alias";
            var other = !isOfAlias ? $"Another {kind}" : first.Entry == "alias" ? "An alias already" : $"A {first.Entry} already";
            var clash = $"{other} has the C# name '{identifier.Text}'{Origin()}";
            diagnostics.ReportClash(Descriptors.UnusableIdentifier, span, first.Span, clash, AdviceFor(entry));
        }
        else
        {
            _first.Add(identifier.Text, (span, entry));
            return identifier.Text;
        }

        return null;

        string Origin() => isIdentifier ? "" : rule.Explain(text);
    }

    private static string AdviceFor(string entry) =>
        entry == "word" ? "spell this word in another way" : $"give this {entry} an 'identifier' of its own";

    private void Report(TextSpan span, string fault, string entry) =>
        diagnostics.Report(Descriptors.UnusableIdentifier, span, fault, AdviceFor(entry));
}
