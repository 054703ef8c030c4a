namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>What is written by hand to find a code's row by its number.</summary>
internal interface IValues<TCode>
    where TCode : struct, Enum
{
    /// <summary>The name; none of a code that is not declared.</summary>
    static abstract string? NameOf(TCode code);

    /// <summary>The description; none of a code that is not declared.</summary>
    static abstract string? DescriptionOf(TCode code);

    /// <summary>Whether the code is declared.</summary>
    static abstract bool IsDefined(TCode code);
}
