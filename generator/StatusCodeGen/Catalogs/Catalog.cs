using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// A provider's page of status codes, parsed, checked and with C# names: everything that the emitters need.
/// </summary>
/// <param name="FileName">
/// The catalog's file, without its folder: a project must generate the same bytes on every machine.
/// </param>
/// <param name="Namespace">The C# namespace, with no name escaped; empty for the global namespace.</param>
/// <param name="Name">The enum's C# name, unescaped.</param>
/// <param name="IsPublic">Whether the generated types are public; they are internal otherwise.</param>
/// <param name="Type">The enum's underlying type.</param>
/// <param name="Title">The page's heading.</param>
/// <param name="Description">What the page says about itself; may be empty.</param>
/// <param name="Reference">Where to find the page; may be empty.</param>
/// <param name="Sections">
/// The page's sections, in its order. A section that is not a group has the identifier <see cref="Group.Unknown"/>.
/// </param>
internal sealed record Catalog(
    string FileName,
    string Namespace,
    string Name,
    bool IsPublic,
    IntegralType Type,
    string Title,
    string Description,
    string Reference,
    EquatableArray<Group> Sections)
{
    /// <summary>The sections that are groups.</summary>
    public IReadOnlyList<Group> Groups => [.. Sections.Where(static section => !section.IsUnknown)];

    /// <summary>The codes that belong to no group: those of a bare list, or of groups without a usable name.</summary>
    public IReadOnlyList<Code> Ungrouped =>
        [.. Sections.Where(static section => section.IsUnknown).SelectMany(static section => section.Codes)];

    /// <summary>Every code, in document order.</summary>
    public IEnumerable<Code> Codes => Sections.SelectMany(static section => section.Codes);

    /// <summary>
    /// Whether the enum complies with the Common Language Specification: every language has its type (CS3009), no name
    /// begins with an underscore (CS3008), and no two names differ only in case (CS3005).
    /// </summary>
    public bool IsClsCompliant =>
        Type.Keyword is "byte" or "short" or "int" or "long"
        && Name[0] != '_'
        && AreClsCompliant(Codes.Select(static code => code.Identifier))
        && AreClsCompliant(Groups.Select(static group => group.Identifier).Concat(Group.Reserved));

    private static bool AreClsCompliant(IEnumerable<string> identifiers)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return identifiers.All(identifier => identifier[0] != '_' && seen.Add(identifier));
    }
}

/// <summary>A section of the page.</summary>
/// <param name="Identifier">Its member of the group enum, unescaped.</param>
/// <param name="Title">The page's heading.</param>
/// <param name="Range">The range of its numbers, as the page writes it; may be empty.</param>
/// <param name="Description">What the page says about it; may be empty.</param>
/// <param name="Codes">Its rows, in the page's order.</param>
internal sealed record Group(
    string Identifier,
    string Title,
    string Range,
    string Description,
    EquatableArray<Code> Codes)
{
    /// <summary>The member for codes that belong to no group.</summary>
    public const string Unknown = "Unknown";

    /// <summary>
    /// The names that the generated API itself needs: the member <see cref="Unknown"/>, and <c>Defined</c>, since the
    /// predicate of such a group would be <c>IsDefined</c>.
    /// </summary>
    public static readonly string[] Reserved = [Unknown, "Defined"];

    public bool IsUnknown => Identifier == Unknown;
}

/// <summary>A row of the page.</summary>
/// <param name="Number">The code. A decimal holds every value of every integral type.</param>
/// <param name="Literal">
/// The code as the author wrote it, which is also a C# literal: <c>0xC0000005</c> stays hexadecimal.
/// </param>
/// <param name="Identifier">Its member of the enum, unescaped.</param>
/// <param name="Name">Its name as the provider spells it.</param>
/// <param name="Description">What the page says about it; may be empty.</param>
/// <param name="Deprecation">
/// Why it should no longer be used; empty if no reason is given, null if it is not deprecated.
/// </param>
internal sealed record Code(
    decimal Number,
    string Literal,
    string Identifier,
    string Name,
    string Description,
    string? Deprecation)
{
    /// <inheritdoc cref="Code" path="/param[@name='Name']"/>
    public string Name { get; } = Name;

    /// <inheritdoc cref="Code" path="/param[@name='Description']"/>
    public string Description { get; } = Description;

    /// <summary>
    /// Whether the name and the description need no escapes wherever they are written. This is computed only once, so
    /// neither of them has a setter that a <c>with</c> expression could use.
    /// </summary>
    public bool NeedsNoEscaping { get; } = Name.Length > 0 && Name.NeedsNoEscaping() && Description.NeedsNoEscaping();
}
