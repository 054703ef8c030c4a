using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Json;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Emits the enum of the groups: the page's sections.</summary>
internal static class GroupEnumEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"The groups of {api.Catalog.Title}.");
        if (!api.Catalog.AreGroupsNumbered && api.Catalog.Groups.Count > 0)
        {
            writer.WriteRemarks("The numbers are the positions of the groups on the page, and change with it: do not store them.");
        }

        api.WriteAttributes(writer);
        if (GroupJsonConverterEmitter.IsNeeded(api))
        {
            var converter = api.Types.Reference(api.Types.GroupJsonConverter);
            writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]");
        }

        writer.Write($"{api.Access} enum {Keyword.EscapeType(api.Types.Group)}").Open();
        writer.WriteSummary(api.Catalog.IsUndeclaredByRange
            ? "No group: a code that the catalog declares outside its groups, or that no single group has in its range."
            : "No group: a code that the catalog does not declare, or declares outside its groups.");
        writer.Write("Unknown = 0,");
        var declarations = DeclarationWriter.OfGroups(writer, api);
        foreach (var group in api.Catalog.Groups)
        {
            var heading = ApiContext.Heading(group);
            writer.WriteLine();
            writer.WriteSummary(!string.IsNullOrWhiteSpace(group.Description) ? $"{heading}: {group.Description}" : heading);
            declarations.Write(group.Identifier, api.Catalog.AreGroupsNumbered ? ApiContext.Format(group.Number) : "");
        }

        writer.Close();
        return api.End(writer);
    }
}
