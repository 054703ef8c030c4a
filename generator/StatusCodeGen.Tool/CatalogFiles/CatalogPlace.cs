namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>
/// A place in a catalog, in the catalog's own terms. <see cref="CatalogPositions"/> knows where the file has it.
/// </summary>
/// <param name="Key">The key of the entry; empty for the entry as a whole.</param>
internal abstract record CatalogPlace(string Key);

/// <summary>A key of the header.</summary>
internal sealed record HeaderPlace(string Key) : CatalogPlace(Key);

/// <summary>A column of the header.</summary>
/// <param name="Column">The column's key.</param>
/// <param name="Key">The key in its definition.</param>
internal sealed record ColumnPlace(string Column, string Key) : CatalogPlace(Key);

/// <summary>An entry of <c>reserved</c>.</summary>
/// <param name="Text">The number or the range as the author wrote it, or the name in quotes.</param>
internal sealed record ReservedPlace(string Text) : CatalogPlace("");

/// <summary>A group.</summary>
/// <param name="Identifier">The group's C# name.</param>
/// <param name="Key">The key of the group.</param>
internal sealed record GroupPlace(string Identifier, string Key) : CatalogPlace(Key);

/// <summary>A code.</summary>
/// <param name="Number">The code's number.</param>
/// <param name="Key">The key of the code, such as that of a column.</param>
internal sealed record CodePlace(decimal Number, string Key) : CatalogPlace(Key)
{
    /// <summary>The code as its catalog spells it.</summary>
    public string Spelling { get; init; } = "";
}
