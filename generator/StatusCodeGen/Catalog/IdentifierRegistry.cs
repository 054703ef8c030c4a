using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs;

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

    /// <summary>
    /// Reads the C# name of an entry, by its <c>identifier</c> or else its <c>name</c>, and the name itself, if
    /// that is sound; null if there is no C# name, which is reported.
    /// </summary>
    public (string Text, string? Name)? Read(Fields fields)
    {
        var isChosen = fields.Has("identifier");
        if (fields.Text(isChosen ? "identifier" : "name") is not { } source)
        {
            return null;
        }

        var identifier = isChosen ? Identifier.Check(source.Text) : Identifier.Derive(source.Text);
        if (identifier.Fault is { } fault)
        {
            Report(source.Span, fault);
        }
        else if (_generated.Contains(identifier.Text))
        {
            Report(source.Span, $"The C# name '{identifier.Text}' is taken by the generated API");
        }
        else if (_first.TryGetValue(identifier.Text, out var first))
        {
            diagnostics.ReportClash(Descriptors.UnusableIdentifier, source.Span, first, $"Another {kind} has the C# name '{identifier.Text}'", Advice);
        }
        else
        {
            _first.Add(identifier.Text, source.Span);
            return (identifier.Text, isChosen ? fields.Text("name")?.Text : source.Text);
        }

        return null;
    }

    private string Advice => $"give this {kind} an 'identifier' of its own";

    private void Report(TextSpan span, string fault) =>
        diagnostics.Report(Descriptors.UnusableIdentifier, span, fault, Advice);
}
