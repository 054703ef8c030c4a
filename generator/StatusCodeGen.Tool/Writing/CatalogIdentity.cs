using System;
using System.Linq;
using StatusCodeGen.Catalogs.Naming;

namespace StatusCodeGen.Tool.Writing;

/// <summary>What a page does not say of its catalog.</summary>
/// <param name="Name">The C# name of the enum.</param>
/// <param name="Namespace">Its namespace; empty for that of the project.</param>
internal sealed record CatalogIdentity(string Name, string Namespace)
{
    /// <summary>The words at the end of titles that are in the plural, and enums are named in the singular.</summary>
    private static readonly (string Plural, string Singular)[] Plurals =
    [
        ("Codes", "Code"), ("Errors", "Error"), ("Statuses", "Status"), ("Replies", "Reply"), ("Responses", "Response"),
        ("Messages", "Message"),
    ];

    /// <param name="name">The name that the user gives; null to make one of the title.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="namespace">The namespace that the user gives; null for none.</param>
    /// <exception cref="ToolException">There is no name.</exception>
    public static CatalogIdentity Of(string? name, string title, string? @namespace)
    {
        var derived = name ?? NameOf(title);
        var identifier = Identifier.Check(derived);
        return identifier.Fault is null && !Keyword.IsReserved(identifier.Text) ? new(identifier.Text, @namespace ?? "")
            : name is not null ? throw new ToolException($"'{name}' cannot be the name of a C# enum; give another --name.")
            : throw new ToolException("The page has no title that a C# name can be made of; give one with --name.");
    }

    private static string NameOf(string title)
    {
        var name = Identifier.Derive(title).Text;
        var word = Plurals.FirstOrDefault(word => name.EndsWith(word.Plural, StringComparison.Ordinal), (Plural: "", Singular: ""));
        return name[..^word.Plural.Length] + word.Singular;
    }
}
