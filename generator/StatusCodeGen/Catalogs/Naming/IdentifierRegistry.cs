using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>The C# names of one enum's members: of the codes, or of the groups. No two entries get the same.</summary>
/// <param name="kind">What an entry is called: <c>code</c> or <c>group</c>.</param>
/// <param name="capacity">For how many entries there is room at once; there may be more.</param>
/// <param name="diagnostics">Takes the faults.</param>
internal sealed class IdentifierRegistry(string kind, int capacity, DiagnosticCollector diagnostics)
{
    private readonly Dictionary<string, TextSpan> _first = new(capacity, StringComparer.Ordinal);
    private readonly HashSet<string> _generated = new(StringComparer.Ordinal);

    /// <summary>Takes a name that the generated API has for itself.</summary>
    public void Reserve(string identifier) => _generated.Add(identifier);

    /// <summary>Takes the C# name of an entry; null if it has none, which is reported.</summary>
    /// <param name="text">What the entry has for its name.</param>
    /// <param name="span">Where that stands.</param>
    /// <param name="isIdentifier">Whether it is to be the C# name as it is, and not the provider's, of which one is derived.</param>
    public string? Claim(string text, TextSpan span, bool isIdentifier)
    {
        var identifier = isIdentifier ? Identifier.Check(text) : Identifier.Derive(text);
        if (identifier.Fault is { } fault)
        {
            Report(span, fault);
        }
        else if (_generated.Contains(identifier.Text))
        {
            Report(span, $"The C# name '{identifier.Text}' is taken by the generated API");
        }
        else if (_first.TryGetValue(identifier.Text, out var first))
        {
            var clash = $"Another {kind} has the C# name '{identifier.Text}'";
            diagnostics.ReportClash(Descriptors.UnusableIdentifier, span, first, clash, Advice);
        }
        else
        {
            _first.Add(identifier.Text, span);
            return identifier.Text;
        }

        return null;
    }

    private string Advice => $"give this {kind} an 'identifier' of its own";

    private void Report(TextSpan span, string fault) =>
        diagnostics.Report(Descriptors.UnusableIdentifier, span, fault, Advice);
}
