using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Catalogs;

/// <summary>A provider's page of status codes, read, checked and named: all that the emitters need.</summary>
/// <param name="FileName">The catalog's file, without its folder: the same project must give the same bytes anywhere.</param>
/// <param name="Namespace">The C# namespace, its pieces unescaped; empty for the global one.</param>
/// <param name="Name">The enum's C# name, unescaped.</param>
/// <param name="IsPublic">Whether the generated types are public; they are internal otherwise.</param>
/// <param name="Type">The enum's underlying type.</param>
/// <param name="Title">The page's heading.</param>
/// <param name="Description">What the page says of itself; may be empty.</param>
/// <param name="Reference">Where the page is; may be empty.</param>
/// <param name="Sections">The page's sections, in its order. One that is no group is <see cref="Group.Unknown"/>.</param>
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

    /// <summary>The codes in no group: of a bare list, or of sections without a usable name.</summary>
    public IReadOnlyList<Code> Ungrouped =>
        [.. Sections.Where(static section => section.IsUnknown).SelectMany(static section => section.Codes)];

    /// <summary>Every code, in document order.</summary>
    public IEnumerable<Code> Codes => Sections.SelectMany(static section => section.Codes);

    /// <summary>
    /// Whether the Common Language Specification allows the enum: a type that every language has (CS3009), and no
    /// names that begin with an underscore (CS3008) or differ only in case (CS3005).
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
/// <param name="Range">The numbers it is for, as the page writes them; may be empty.</param>
/// <param name="Description">What the page says of it; may be empty.</param>
/// <param name="Codes">Its rows, in the page's order.</param>
internal sealed record Group(
    string Identifier,
    string Title,
    string Range,
    string Description,
    EquatableArray<Code> Codes)
{
    /// <summary>The member for codes in no group.</summary>
    public const string Unknown = "Unknown";

    /// <summary>The names that the generated API has for itself: the member, and the predicate <c>IsDefined</c>.</summary>
    public static readonly string[] Reserved = [Unknown, "Defined"];

    public bool IsUnknown => Identifier == Unknown;
}

/// <summary>A row of the page.</summary>
/// <param name="Number">The code. A decimal holds every value of every integral type.</param>
/// <param name="Literal">The code as the author wrote it, which is a C# literal too: <c>0xC0000005</c> stays hexadecimal.</param>
/// <param name="Identifier">Its member of the enum, unescaped.</param>
/// <param name="Name">Its name as the provider spells it.</param>
/// <param name="Description">What the page says of it; may be empty.</param>
/// <param name="Deprecation">Why it should no longer be used; empty without a reason, null if it may be.</param>
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
    /// Whether the name and the description need no escapes wherever they are written. It is found once, so that neither of
    /// them can be changed in a copy.
    /// </summary>
    public bool NeedsNoEscaping { get; } = Name.Length > 0 && Name.NeedsNoEscaping() && Description.NeedsNoEscaping();
}
