using System;
using System.Collections.Generic;
using System.Globalization;
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
/// <param name="Type">The type of the codes, from which the enum's underlying type follows.</param>
/// <param name="Title">The page's heading.</param>
/// <param name="Description">What the page says about itself; may be empty.</param>
/// <param name="Reference">Where to find the page; may be empty.</param>
/// <param name="IsUndeclaredByRange">
/// Whether an undeclared number is in the group whose range has it, if it is the only one; otherwise it is in none.
/// </param>
/// <param name="Json">What JSON has for a code.</param>
/// <param name="Columns">The page's further columns, in its order.</param>
/// <param name="Groups">The groups, in the page's order.</param>
/// <param name="Codes">The rows, in the page's order.</param>
internal sealed record Catalog(
    string FileName,
    string Namespace,
    string Name,
    bool IsPublic,
    CodeType Type,
    string Title,
    string Description,
    string Reference,
    bool IsUndeclaredByRange,
    JsonForm Json,
    EquatableArray<Column> Columns,
    EquatableArray<Group> Groups,
    EquatableArray<Code> Codes)
{
    /// <summary>Whether the author has chosen numbers of groups: they are positions otherwise.</summary>
    public bool AreGroupsNumbered => Groups.Any(static group => group.IsNumbered);

    /// <summary>Whether JSON has the C# names of groups: catalogs of version 1.0 have their numbers, as .NET writes enums.</summary>
    public bool HasGroupJsonConverter => Type.IsText || Json != JsonForm.Default || AreGroupsNumbered;

    /// <summary>
    /// Whether a name or an alias is a number that is not the number of its code. Converters write numbers, so they read such a
    /// text as the number: what is written is read back.
    /// </summary>
    public bool HasNamesOfOtherNumbers => !Type.IsText && Codes.Any(code =>
        IsOtherNumber(code, code.Name) || code.Aliases.Any(alias => IsOtherNumber(code, alias.Name)));

    /// <summary>The members of the enum: of the codes, of their aliases, and of a text that is not declared.</summary>
    public IEnumerable<string> Identifiers =>
        Codes.SelectMany(static code => code.Aliases.Select(static alias => alias.Identifier).Prepend(code.Identifier))
            .Concat(Type.Kind == CodeKind.Text ? [Code.Undeclared] : []);

    /// <summary>
    /// Whether the enum complies with the Common Language Specification: every language has its type (CS3009), no name
    /// begins with an underscore (CS3008), and no two names differ only in case (CS3005).
    /// </summary>
    public bool IsClsCompliant =>
        Type.Underlying.Keyword is "byte" or "short" or "int" or "long"
        && Name[0] != '_'
        && AreClsCompliant(Identifiers)
        && AreClsCompliant(Groups.Select(static group => group.Identifier).Concat(Group.Reserved))
        && (Columns.Count == 0 || AreColumnsClsCompliant);

    /// <summary>Whether a name of a code is the text of a number of the enum, but not of the number of the code.</summary>
    public bool IsOtherNumber(Code code, string name) =>
        decimal.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number != code.Number
        && Type.Underlying.Contains(number)
        && number.ToString(CultureInfo.InvariantCulture) == name;

    private bool AreColumnsClsCompliant =>
        Columns.All(static column => AreClsCompliant(column.Words
            .Select(static word => word.Identifier)
            .Append(column.Type == ColumnType.Words ? Column.NoWords : Column.NoWord)))
        && AreClsCompliant(Columns.Select(static column => column.Property).Concat(Column.RowMembers))
        && AreClsCompliant(Columns
            .SelectMany(static column => column.CodeMembers)
            .Concat(Groups.Select(static group => "Is" + group.Identifier))
            .Concat(Column.BuiltInCodeMembers)
            .Concat(Type.IsText ? Column.TextCodeMembers : []));

    private static bool AreClsCompliant(IEnumerable<string> identifiers)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return identifiers.All(identifier => identifier[0] != '_' && seen.Add(identifier));
    }
}

/// <summary>What JSON has for a code. All three are read.</summary>
internal enum JsonForm
{
    /// <summary>The author did not choose: the number, and groups are written as .NET writes enums.</summary>
    Default,

    /// <summary>The number.</summary>
    Number,

    /// <summary>The number as a string: <c>"6"</c>.</summary>
    Text,

    /// <summary>The page's name, or the number of an undeclared code.</summary>
    Name,
}

/// <summary>A group of codes: often a section of the page.</summary>
/// <param name="Number">The number of its member of the group enum.</param>
/// <param name="IsNumbered">Whether the author has chosen that number; otherwise it is the position, from 1 on.</param>
/// <param name="Identifier">Its member of the group enum, unescaped.</param>
/// <param name="Name">Its name as the provider spells it.</param>
/// <param name="Title">The page's heading.</param>
/// <param name="RangeText">The range of its codes, as the page writes it; may be empty.</param>
/// <param name="Range">The range of its codes; null if it has none.</param>
/// <param name="Description">What the page says about it; may be empty.</param>
internal sealed record Group(
    int Number,
    bool IsNumbered,
    string Identifier,
    string Name,
    string Title,
    string RangeText,
    CodeRange? Range,
    string Description)
{
    /// <summary>The member for codes that belong to no group.</summary>
    public const string Unknown = "Unknown";

    /// <summary>
    /// The names that the generated API itself needs: the member <see cref="Unknown"/>, and <c>Defined</c>, since the
    /// predicate of such a group would be <c>IsDefined</c>.
    /// </summary>
    public static readonly string[] Reserved = [Unknown, "Defined"];
}

/// <summary>A row of the page.</summary>
/// <param name="Group">The index of its group; null if it belongs to none.</param>
/// <param name="Number">The number of its member. A decimal holds every value of every integral type.</param>
/// <param name="Spelling">
/// The code as the author wrote it: <c>0xC0000005</c> stays hexadecimal. Of a code that is a text, the text.
/// </param>
/// <param name="Literal">
/// The number as a C# constant: as the author wrote it, or <c>unchecked((int)0xC0000005)</c> in a signed type.
/// </param>
/// <param name="Identifier">Its member of the enum, unescaped.</param>
/// <param name="Name">Its name as the provider spells it.</param>
/// <param name="Description">What the page says about it; may be empty.</param>
/// <param name="Deprecation">
/// Why it should no longer be used; empty if no reason is given, null if it is not deprecated.
/// </param>
/// <param name="Aliases">Its other names, in the page's order.</param>
/// <param name="Values">What it has in each of the catalog's columns.</param>
internal sealed record Code(
    int? Group,
    decimal Number,
    string Spelling,
    string Literal,
    string Identifier,
    string Name,
    string Description,
    string? Deprecation,
    EquatableArray<Alias> Aliases,
    EquatableArray<ColumnValue> Values)
{
    /// <summary>The member for texts that the catalog does not declare, where codes are of the type <c>text</c>.</summary>
    public const string Undeclared = "Undeclared";

    /// <inheritdoc cref="Code" path="/param[@name='Name']"/>
    public string Name { get; } = Name;

    /// <inheritdoc cref="Code" path="/param[@name='Description']"/>
    public string Description { get; } = Description;

    /// <summary>
    /// Whether the code, the name and the description need no escapes wherever they are written. This is computed only once, so
    /// neither of the latter has a setter that a <c>with</c> expression could use; the spelling changes in tests alone.
    /// </summary>
    public bool NeedsNoEscaping { get; } =
        Name.Length > 0 && Name.NeedsNoEscaping() && Description.NeedsNoEscaping() && Spelling.NeedsNoEscaping();
}

/// <summary>Another name of a code.</summary>
/// <param name="Identifier">Its member of the enum, unescaped.</param>
/// <param name="Name">The name as the provider spells it.</param>
/// <param name="Deprecation">
/// Why the name should no longer be used; empty if no reason is given, null if it is not deprecated.
/// </param>
internal sealed record Alias(string Identifier, string Name, string? Deprecation);
