using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Changes;

/// <summary>A difference between two catalogs, in the terms of the catalog.</summary>
/// <param name="Kind">What has changed.</param>
/// <param name="Effect">The most that it does to code that uses the catalog.</param>
/// <param name="Subject">Of what it has changed.</param>
/// <param name="Old">What it was; null if there was nothing.</param>
/// <param name="New">What it is; null if there is nothing.</param>
/// <param name="Sentence">What it does, in one sentence for those who use the catalog.</param>
internal sealed record Change(ChangeKind Kind, Effect Effect, Subject Subject, string? Old, string? New, string Sentence);

/// <summary>What a change is about.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What people call it: a code by its number and its name, anything else by its name.</param>
/// <param name="Old">Where the old catalog has it; null if it does not.</param>
/// <param name="New">Where the new catalog has it; null if it does not.</param>
internal sealed record Subject(SubjectKind Kind, string Label, CatalogPlace? Old, CatalogPlace? New);

/// <summary>The parts of a catalog.</summary>
internal enum SubjectKind
{
    Catalog,
    Column,
    Group,
    Code,
    Alias,
}
