namespace StatusCodeGen.Tool.Changes;

/// <summary>What a change of a catalog does to the code that uses it, from the least to the most.</summary>
internal enum Effect
{
    /// <summary>Texts for people change, and nothing else.</summary>
    Documentation,

    /// <summary>The API has something new. What it had before is the same.</summary>
    Adds,

    /// <summary>
    /// The build warns: a switch leaves a new code out (SCG2001 to SCG2005), or a name is deprecated (CS0612, CS0618). Where
    /// warnings are errors, the build fails.
    /// </summary>
    Warns,

    /// <summary>Code compiles as before, and does something else.</summary>
    Behaves,

    /// <summary>Code no longer compiles, or has to be compiled again before it runs.</summary>
    Breaks,
}
