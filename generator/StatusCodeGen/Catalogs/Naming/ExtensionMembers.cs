using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>A member that an extension block (C# 14) adds to an enum.</summary>
internal enum ExtensionMember
{
    /// <summary>The text of a code, where codes are texts.</summary>
    Code,
    Name,
    Description,
    Group,
    Parse,
    TryFromName,
    FromCode,
    TryFromCode,
    Values,
    All,
    Count,
}

/// <summary>Decides which of these members an enum can have. Each of them calls a member of the classic API.</summary>
/// <remarks>
/// A type's own members win over extensions, without a warning. So no extension has the name of a static member of
/// System.Enum that takes the same arguments: there is a <c>TryFromName</c>, but no <c>TryParse</c>, <c>IsDefined</c>
/// or <c>GetName</c>. (<c>Parse</c> is possible, since <c>Enum.Parse</c> cannot infer its type from a text.) A member
/// named like a code is omitted, since it would never be found, and so is one named like the enum, which C# forbids
/// (CS9326). The predicates remain methods: a property beside a method of the same name can be neither read nor called
/// (CS9339).
/// </remarks>
internal sealed class ExtensionMembers
{
    private static readonly ExtensionMember[] InstanceMembers = [ExtensionMember.Name, ExtensionMember.Description, ExtensionMember.Group];

    private static readonly ExtensionMember[] StaticMembers =
    [
        ExtensionMember.Parse,
        ExtensionMember.TryFromName,
        ExtensionMember.FromCode,
        ExtensionMember.TryFromCode,
        ExtensionMember.Values,
        ExtensionMember.All,
        ExtensionMember.Count,
    ];

    private readonly HashSet<string> _taken;
    private readonly Catalog _catalog;

    public ExtensionMembers(Catalog catalog)
    {
        _catalog = catalog;
        _taken = new(catalog.Identifiers.Append(catalog.Name), StringComparer.Ordinal);
    }

    /// <summary>The members of a code: <c>code.Description</c>.</summary>
    public IEnumerable<ExtensionMember> OfCode => (_catalog.Type.IsText ? InstanceMembers.Prepend(ExtensionMember.Code) : InstanceMembers)
        .Where(IsFree);

    /// <summary>The page's further columns that are properties of a code: <c>code.RetryAfter</c>.</summary>
    public IEnumerable<Column> OfColumns =>
        _catalog.Columns.Where(column => column.ExtensionProperty is { } property && !_taken.Contains(property));

    /// <summary>The static members of the enum: <c>CredentialStatusCode.Parse("Finish")</c>.</summary>
    public IEnumerable<ExtensionMember> OfEnum => StaticMembers.Where(IsFree);

    private bool IsFree(ExtensionMember member) => !_taken.Contains(member.ToString());
}
