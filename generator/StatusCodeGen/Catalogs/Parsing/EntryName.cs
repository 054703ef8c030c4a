using StatusCodeGen.Catalogs.Naming;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The names of a code or a group.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="Text">Its name as the provider spells it; the C# name if there is no valid one.</param>
internal readonly record struct EntryName(string Identifier, string Text)
{
    /// <summary>
    /// Reads the names of an entry. The C# name comes from its <c>identifier</c>, or from its <c>name</c> if it has
    /// none; null if that is not usable, which is reported.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="identifiers">The C# names of the other entries.</param>
    /// <param name="kind">What messages call the entry; null for the kind of <paramref name="identifiers"/>.</param>
    public static EntryName? Read(MappingReader entry, IdentifierRegistry identifiers, string? kind = null)
    {
        var isIdentifier = entry.Has("identifier");
        return (isIdentifier ? entry.Text("identifier") : entry.Prose("name")) is { } source
            && identifiers.Claim(source.Text, source.Span, isIdentifier, kind) is { } identifier
                ? new(identifier, (isIdentifier ? entry.Prose("name")?.Text : source.Text) ?? identifier)
                : null;
    }
}
