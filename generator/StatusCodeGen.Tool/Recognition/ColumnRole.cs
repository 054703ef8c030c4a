namespace StatusCodeGen.Tool.Recognition;

/// <summary>What a column of a table says about the codes.</summary>
internal enum ColumnRole
{
    Code,
    Name,
    Description,

    /// <summary>Other names of the code.</summary>
    Aliases,

    /// <summary>Whether or why the code is deprecated.</summary>
    Deprecated,

    /// <summary>The group of the code.</summary>
    Group,

    /// <summary>A column of the page's own, which becomes a column of the catalog.</summary>
    Further,

    /// <summary>A column that is left out.</summary>
    Skipped,
}
