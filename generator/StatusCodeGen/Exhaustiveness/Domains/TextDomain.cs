using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>Strings: one value for each text that the patterns mention, and one for all other texts.</summary>
internal sealed class TextDomain : Domain
{
    private readonly SortedSet<string> _mentioned = new(StringComparer.Ordinal);
    private string[]? _texts;

    public IReadOnlyList<string> Texts => _texts ??= [.. _mentioned];

    public override int Null => Texts.Count + 1;

    public override bool Accepts(object constant) => constant is string;

    public override void Mention(object constant) => _mentioned.Add((string)constant);

    public override ValueSet Matching(BinaryOperatorKind relation, object constant) =>
        relation == BinaryOperatorKind.Equals && constant is string text
            ? ValueSet.Of(Array.BinarySearch((string[])Texts, text, StringComparer.Ordinal))
            : ValueSet.Empty;
}
