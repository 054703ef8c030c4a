using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Writing;

/// <summary>A group of the page with its names in a catalog.</summary>
/// <param name="Group">What the page says.</param>
/// <param name="Name">Its name; empty if it has only an identifier.</param>
/// <param name="Identifier">The identifier that it needs; null if its name is enough.</param>
internal sealed record GroupPlan(PageGroup Group, string Name, string? Identifier)
{
    /// <summary>What a code has under <c>group</c>.</summary>
    public string Reference => Identifier ?? Name;

    public static IReadOnlyList<GroupPlan> Of(IReadOnlyList<PageGroup> groups, CatalogIdentity identity)
    {
        var names = new MemberNames(ReservedFor(identity.Name));
        return
        [
            .. groups.Select((group, index) =>
            {
                var name = GroupName.Of(group.Title);
                return new GroupPlan(group, name, names.Claim(name, "Group", (index + 1).ToString(CultureInfo.InvariantCulture)));
            }),
        ];
    }

    /// <summary>
    /// The names that the generated API needs. The predicate of a group is <c>Is</c> and its name, and cannot have the name of
    /// its class.
    /// </summary>
    private static string[] ReservedFor(string name) => name.StartsWith("Is", System.StringComparison.Ordinal)
        ? [.. Catalogs.Group.Reserved, new ApiTypes("", name).Extensions[2..]]
        : Catalogs.Group.Reserved;
}
