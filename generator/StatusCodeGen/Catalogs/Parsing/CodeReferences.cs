using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The places where an entry refers to another code, by its number or by one of its names. The other code may come
/// later in the file, so that they are resolved after all codes have been read.
/// </summary>
/// <param name="type">The type of the codes.</param>
/// <param name="diagnostics">Receives the references to codes that do not exist.</param>
internal sealed class CodeReferences(CodeType type, DiagnosticCollector diagnostics)
{
    private readonly List<(YamlScalar Source, Action<Code> Resolve)> _references = [];
    private readonly HashSet<string> _omitted = new(StringComparer.Ordinal);
    private readonly HashSet<(decimal Number, string Text)> _omittedCodes = [];
    private readonly BoundedSuggestions _suggestions = new();

    /// <summary>Adds a reference.</summary>
    /// <param name="source">The number or the name of the other code.</param>
    /// <param name="resolve">Receives the other code, if it exists.</param>
    public void Add(YamlScalar source, Action<Code> resolve) => _references.Add((source, resolve));

    /// <summary>Records an entry that a fault omits: a reference to it is not one more fault.</summary>
    public void Omit(MappingReader entry)
    {
        Omit(entry, "code", "name", "identifier");
        if (entry.Find("code") is { Scalar: { } code })
        {
            _omittedCodes.Add(KeyOf(code.Text));
        }

        if (entry.Find("aliases") is { Sequence: { } aliases })
        {
            aliases.Items.ForEach(OmitAlias);
        }
    }

    /// <summary>Records an alias that a fault omits.</summary>
    public void OmitAlias(YamlNode alias)
    {
        if (alias.Scalar is { } name)
        {
            _omitted.Add(name.Text);
        }
        else if (alias.Mapping is { } mapping)
        {
            Omit(new MappingReader(alias, mapping, "", ["name", "identifier"], diagnostics), "name", "identifier");
        }
    }

    private void Omit(MappingReader entry, params string[] keys)
    {
        foreach (var key in keys)
        {
            if (entry.Find(key) is { Scalar: { } scalar })
            {
                _omitted.Add(scalar.Text);
            }
        }
    }

    /// <summary>Resolves all references.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="isComplete">Whether these are all codes of the file; otherwise nothing is reported.</param>
    public void Resolve(IReadOnlyList<Code> codes, bool isComplete)
    {
        if (_references.Count == 0)
        {
            return;
        }

        var byCode = codes.ToDictionary(code => KeyOf(code.Spelling));
        var byName = ByName(codes);
        var reported = new HashSet<int>();
        foreach (var (source, resolve) in _references)
        {
            var key = KeyOf(source.Text);
            if (byCode.TryGetValue(key, out var code) || byName.TryGetValue(source.Text, out code))
            {
                resolve(code);
            }
            else if (isComplete
                && !_omittedCodes.Contains(key)
                && !_omitted.Contains(source.Text)
                && reported.Add(source.Span.Start))
            {
                Report(source, byName.Keys);
            }
        }
    }

    /// <summary>What equal codes have in common: the number, which has several spellings, or else the text.</summary>
    private (decimal Number, string Text) KeyOf(string text) =>
        !type.IsText && CodeSyntax.TryParse(text, type, out var number) ? (number, "") : (0, text);

    /// <summary>The codes by their names and C# names; of several, the first, and names before C# names.</summary>
    private static Dictionary<string, Code> ByName(IReadOnlyList<Code> codes)
    {
        var byName = new Dictionary<string, Code>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            Add(code.Name, code);
        }

        foreach (var code in codes)
        {
            foreach (var alias in code.Aliases)
            {
                Add(alias.Name, code);
            }
        }

        foreach (var code in codes)
        {
            Add(code.Identifier, code);
            foreach (var alias in code.Aliases)
            {
                Add(alias.Identifier, code);
            }
        }

        return byName;

        void Add(string name, Code code)
        {
            if (!byName.ContainsKey(name))
            {
                byName.Add(name, code);
            }
        }
    }

    private void Report(YamlScalar source, IReadOnlyCollection<string> names)
    {
        var advice = _suggestions.For(source.Text, names) is { } meant
            ? $"did you mean {Quotation.Of(meant)}?"
            : $"write the {(type.IsText ? "code" : "number")} or the name of another code of this catalog";
        diagnostics.Report(Descriptors.NotFound, source.Span, "code", Quotation.Of(source.Text), advice);
    }
}
