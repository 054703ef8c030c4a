using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The names of a code or a group.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="Text">Its name as the provider spells it; without a valid one, its code if that is a text, else the C# name.</param>
/// <param name="Span">What the C# name is made of.</param>
internal readonly record struct EntryName(string Identifier, string Text, TextSpan Span)
{
    /// <summary>
    /// Reads the names of an entry. The C# name comes from its <c>identifier</c>, or from its <c>name</c> if it has
    /// none; null if that is not usable, which is reported.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="identifiers">The C# names of the other entries.</param>
    /// <param name="kind">What messages call the entry; null for the kind of <paramref name="identifiers"/>.</param>
    /// <param name="codeOfText">The code, if it is a text: it is the name of an entry that has none.</param>
    public static EntryName? Read(
        MappingReader entry,
        IdentifierRegistry identifiers,
        string? kind = null,
        YamlScalar? codeOfText = null)
    {
        var isIdentifier = entry.Has("identifier");
        var isNamed = entry.Has("name");
        var source = isIdentifier ? entry.Text("identifier") : isNamed ? entry.Prose("name") : codeOfText;
        if (source is not { } text || identifiers.Claim(text.Text, text.Span, isIdentifier, kind) is not { } identifier)
        {
            return null;
        }

        var name = isIdentifier ? entry.Prose("name") : text;
        return new(identifier, (name ?? codeOfText)?.Text ?? identifier, text.Span);
    }
}
