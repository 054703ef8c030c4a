namespace StatusCodeGen.CodeFixes;

/// <summary>Which of the missing codes share an arm. The names are the equivalence keys of the fixes.</summary>
internal enum ArmGrouping
{
    /// <summary>None do.</summary>
    None,

    /// <summary>Those of a group do; a code of no group and null are by themselves.</summary>
    ByGroup,
}
