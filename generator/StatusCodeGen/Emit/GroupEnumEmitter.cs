using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Emits the enum of the groups: the page's sections.</summary>
internal static class GroupEnumEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"The groups of {api.Catalog.Title}.");
        api.WriteAttributes(writer);
        writer.Write($"{api.Access} enum {Keyword.EscapeType(api.Types.Group)}").Open();
        writer.WriteSummary("No group: a code that the catalog does not declare, or declares outside its groups.");
        writer.Write("Unknown = 0,");
        var isNumbered = api.Catalog.Groups.Where(static (group, index) => group.Number != index + 1).Any();
        foreach (var group in api.Catalog.Groups)
        {
            var heading = ApiContext.Heading(group);
            writer.WriteLine();
            writer.WriteSummary(!string.IsNullOrWhiteSpace(group.Description) ? $"{heading}: {group.Description}" : heading);
            var value = isNumbered ? $" = {ApiContext.Format(group.Number)}" : "";
            writer.Write($"{Keyword.EscapeMember(group.Identifier)}{value},");
        }

        writer.Close();
        return api.End(writer);
    }
}
