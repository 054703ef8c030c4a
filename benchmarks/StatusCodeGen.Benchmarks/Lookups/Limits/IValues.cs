namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>Hand-written code that finds the row of a code by its number.</summary>
internal interface IValues<TCode>
    where TCode : struct, Enum
{
    /// <summary>The name; null for an undeclared code.</summary>
    static abstract string? NameOf(TCode code);

    /// <summary>The description; null for an undeclared code.</summary>
    static abstract string? DescriptionOf(TCode code);

    /// <summary>Whether the code is declared.</summary>
    static abstract bool IsDefined(TCode code);
}
