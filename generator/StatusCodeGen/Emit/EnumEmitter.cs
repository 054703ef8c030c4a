using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Emits the enum, which has one member for each row of the page.</summary>
internal static class EnumEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var catalog = api.Catalog;
        var writer = api.Begin();
        writer.WriteSummary(catalog.Description.Length > 0 ? $"{catalog.Title}: {catalog.Description}" : catalog.Title);
        if (catalog.Reference.Length > 0)
        {
            writer.WriteRemarks($"Source: {catalog.Reference}");
        }

        api.WriteAttributes(writer);
        if (api.Capabilities.HasJson)
        {
            var converter = api.Types.Reference(api.Types.JsonConverter);
            writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]");
        }

        var type = catalog.Type == IntegralType.Int ? "" : $" : {api.Type}";
        writer
            .Write($"[global::System.ComponentModel.TypeConverter(typeof({api.Types.Reference(api.Types.TypeConverter)}))]")
            .Write($"{api.Access} enum {Keyword.EscapeType(catalog.Name)}{type}")
            .Open();
        WriteMembers(writer, catalog);
        writer.Close();
        return api.End(writer);
    }

    private static void WriteMembers(SourceWriter writer, Catalog catalog)
    {
        var separator = new Separator(writer);
        foreach (var section in catalog.Sections)
        {
            var heading = section.IsUnknown ? "" : $"{ApiContext.Heading(section)}.";
            var category = section.IsUnknown ? "" : $"[global::System.ComponentModel.Category({Literal.Of(section.Identifier)})]";
            foreach (var code in section.Codes)
            {
                separator.Next();
                WriteMember(writer, code, heading, category);
            }
        }
    }

    /// <param name="writer">Where the member is written.</param>
    /// <param name="code">The code.</param>
    /// <param name="heading">The sentence for its group; empty if it has no group.</param>
    /// <param name="category">The attribute for its group; empty if it has no group.</param>
    private static void WriteMember(SourceWriter writer, Code code, string heading, string category)
    {
        var summary = code.Description.Length > 0
            ? $"{code.Literal} {code.Name}: {code.Description}"
            : $"{code.Literal} {code.Name}";
        writer.WriteSummary(summary, code.NeedsNoEscaping);
        if (Remarks(code, heading) is { Length: > 0 } remarks)
        {
            writer.WriteRemarks(remarks);
        }

        if (category.Length > 0)
        {
            writer.Write(category);
        }

        if (code.Description.Length > 0)
        {
            writer.Write($"[global::System.ComponentModel.Description({Literal.Of(code.Description, code.NeedsNoEscaping)})]");
        }

        if (code.Deprecation is { } reason)
        {
            writer.Write(reason.Length > 0 ? $"[global::System.Obsolete({Literal.Of(reason)})]" : "[global::System.Obsolete]");
        }

        writer.Write($"{Keyword.EscapeMember(code.Identifier)} = {code.Literal},");
    }

    private static string Remarks(Code code, string heading)
    {
        if (code.Deprecation is not { } reason)
        {
            return heading;
        }

        var deprecation = reason.Length > 0 ? $"Deprecated: {reason.TrimEnd('.')}." : "Deprecated.";
        return heading.Length > 0 ? $"{heading} {deprecation}" : deprecation;
    }
}
