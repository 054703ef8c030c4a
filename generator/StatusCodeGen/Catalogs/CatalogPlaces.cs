namespace StatusCodeGen.Catalogs;

/// <summary>Where the file declares what becomes a member of a generated enum. Editors show these places for the members.</summary>
/// <param name="Path">The file, as the project names it.</param>
/// <param name="Codes">The places of the enum's members: of each code, followed by those of its aliases.</param>
/// <param name="Groups">The places of the groups.</param>
internal sealed record CatalogPlaces(string Path, EquatableArray<Place> Codes, EquatableArray<Place> Groups);

/// <summary>A place in a file. Lines and columns count from 1, and the end is the place of the character after the last.</summary>
internal readonly record struct Place(int StartLine, int StartColumn, int EndLine, int EndColumn);
