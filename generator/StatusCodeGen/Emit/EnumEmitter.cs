using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>Emits the enum: the page itself, a member a row.</summary>
internal static class EnumEmitter
{
    public static string Emit(ApiContext api)
    {
        var catalog = api.Catalog;
        var writer = api.Begin();
        writer.WriteDoc("summary", Summarize(catalog.Title, catalog.Description));
        if (catalog.Reference.Length > 0)
        {
            writer.WriteDoc("remarks", $"Source: {catalog.Reference}");
        }

        api.WriteAttributes(writer);
        if (api.Capabilities.HasJson)
        {
            writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof({api.Types.Reference(api.Types.JsonConverter)}))]");
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
            foreach (var code in section.Codes)
            {
                separator.Next();
                WriteMember(writer, code, section.IsUnknown ? null : section);
            }
        }
    }

    private static void WriteMember(SourceWriter writer, Code code, Group? group)
    {
        writer.WriteDoc("summary", Summarize($"{code.Literal} {code.Name}", code.Description));
        if (string.Join(" ", Remarks(code, group)) is { Length: > 0 } remarks)
        {
            writer.WriteDoc("remarks", remarks);
        }

        if (group is not null)
        {
            writer.Write($"[global::System.ComponentModel.Category({Literal.Of(group.Identifier)})]");
        }

        if (code.Description.Length > 0)
        {
            writer.Write($"[global::System.ComponentModel.Description({Literal.Of(code.Description)})]");
        }

        if (code.Deprecation is { } reason)
        {
            writer.Write(reason.Length > 0 ? $"[global::System.Obsolete({Literal.Of(reason)})]" : "[global::System.Obsolete]");
        }

        writer.Write($"{Keyword.EscapeMember(code.Identifier)} = {code.Literal},");
    }

    private static IEnumerable<string> Remarks(Code code, Group? group)
    {
        if (group is not null)
        {
            yield return $"{ApiContext.Heading(group)}.";
        }

        if (code.Deprecation is { } reason)
        {
            yield return reason.Length > 0 ? $"Deprecated: {reason.TrimEnd('.')}." : "Deprecated.";
        }
    }

    private static string Summarize(string subject, string description) =>
        description.Length > 0 ? $"{subject}: {description}" : $"{subject}";
}
