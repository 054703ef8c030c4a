namespace StatusCodeGen.Exhaustiveness;

/// <summary>What <c>[Obsolete]</c> says of a member, the names to prefer first.</summary>
internal enum Obsolescence
{
    None,
    Warning,

    /// <summary>The member cannot be named in code that compiles.</summary>
    Error,
}
