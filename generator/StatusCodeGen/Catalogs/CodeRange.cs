using System;

namespace StatusCodeGen.Catalogs;

/// <summary>A range of numbers, with both ends.</summary>
internal readonly record struct NumberRange(decimal First, decimal Last)
{
    public bool Contains(decimal number) => First <= number && number <= Last;
}

/// <summary>The range of a group's codes.</summary>
/// <param name="Numbers">The numbers of the codes; null for codes of the type <c>text</c>, whose numbers have no order.</param>
/// <param name="Prefix">What the codes begin with; empty for codes that are numbers.</param>
internal sealed record CodeRange(NumberRange? Numbers, string Prefix)
{
    /// <summary>Whether a code is in the range.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="text">The code as the author wrote it.</param>
    public bool Contains(decimal number, string text) =>
        Numbers is { } numbers ? numbers.Contains(number) : text.StartsWith(Prefix, StringComparison.Ordinal);
}
