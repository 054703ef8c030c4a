using StatusCodeGen.Catalogs.Naming;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>What a code or a group is called.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="Text">Its name as the provider spells it, else the C# name.</param>
internal readonly record struct EntryName(string Identifier, string Text)
{
    /// <summary>
    /// Reads the C# name of an entry, by its <c>identifier</c> or else its <c>name</c>, and the name itself, if that is
    /// sound; null if there is no C# name, which is reported.
    /// </summary>
    public static EntryName? Read(MappingReader entry, IdentifierRegistry identifiers)
    {
        var isIdentifier = entry.Has("identifier");
        return entry.Text(isIdentifier ? "identifier" : "name") is { } source
            && identifiers.Claim(source.Text, source.Span, isIdentifier) is { } identifier
                ? new(identifier, (isIdentifier ? entry.Text("name")?.Text : source.Text) ?? identifier)
                : null;
    }
}
