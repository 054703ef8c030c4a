using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Names the code to use instead, in the messages of deprecated codes and aliases, once all codes are known.</summary>
/// <param name="codes">The codes.</param>
/// <param name="isText">Whether codes are texts.</param>
/// <param name="references">Finds the other code.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class Replacements(List<Code> codes, bool isText, CodeReferences references, DiagnosticCollector diagnostics)
{
    /// <summary>Adds what a code says about its deprecation, if anything.</summary>
    public void Add(int row, Deprecation? deprecation)
    {
        if (deprecation is { Use: { } use })
        {
            references.Add(use, other => Replace(row, deprecation, use, other));
        }
    }

    /// <summary>Adds what an alias of a code says about its deprecation, if anything.</summary>
    public void Add(int row, int alias, Deprecation? deprecation)
    {
        if (deprecation is { Use: { } use })
        {
            references.Add(use, other =>
            {
                var aliases = codes[row].Aliases.ToArray();
                aliases[alias] = aliases[alias] with { Deprecation = deprecation.MessageFor(other, isText) };
                codes[row] = codes[row] with { Aliases = aliases.ToEquatableArray() };
            });
        }
    }

    private void Replace(int row, Deprecation deprecation, YamlScalar use, Code other)
    {
        if (other.Number == codes[row].Number)
        {
            var found = $"{Quotation.Of(use.Text)}, which is this entry itself";
            diagnostics.Report(Descriptors.WrongKind, use.Span, "'use'", "another code", found);
        }
        else
        {
            codes[row] = codes[row] with { Deprecation = deprecation.MessageFor(other, isText) };
        }
    }
}
