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
        var writer = api.Begin(AssemblyMetadata.Attributes(api));
        writer.WriteSummary(!string.IsNullOrWhiteSpace(catalog.Description) ? $"{catalog.Title}: {catalog.Description}" : catalog.Title);
        if (!string.IsNullOrWhiteSpace(catalog.Reference))
        {
            writer.WriteRemarks($"Source: {catalog.Reference}");
        }

        api.WriteAttributes(writer);
        if (api.Capabilities.HasJson)
        {
            var json = api.Types.Reference(api.Types.JsonConverter);
            writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof({json}))]");
        }

        var type = catalog.Type.Underlying == IntegralType.Int ? "" : $" : {api.Type}";
        var converter = ConverterReference.OfEnum(api);
        converter.WriteAttribute(writer);
        writer.Write($"{api.Access} enum {Keyword.EscapeType(catalog.Name)}{type}").Open();
        WriteMembers(writer, api, converter);
        writer.Close();
        return api.End(writer);
    }

    private static void WriteMembers(SourceWriter writer, ApiContext api, ConverterReference converter)
    {
        var separator = new Separator(writer);
        if (api.Kind == CodeKind.Text)
        {
            separator.Next();
            writer.WriteSummary("A text that the catalog does not declare, such as one that the provider has added since.");
            writer.WriteRemarks($"{api.Types.Text} keeps the text itself.");
            converter.WriteKeep(writer);
            writer.Write($"{Code.Undeclared} = {ApiContext.Format(TextNumber.Undeclared)},");
        }

        var columns = new ColumnText(api.Catalog);
        var declarations = DeclarationWriter.OfCodes(writer, api, api.Kind == CodeKind.Text ? null : converter);
        foreach (var section in api.Sections)
        {
            var heading = section.Group is { } group ? $"{ApiContext.Heading(group)}." : "";
            var category = section.Group is null
                ? ""
                : $"[global::System.ComponentModel.Category({Literal.Of(section.Group.Identifier)})]";
            foreach (var code in section.Codes)
            {
                separator.Next();
                WriteMember(writer, declarations, api.IsText, code, columns, heading, category);
                foreach (var alias in code.Aliases)
                {
                    writer.WriteLine();
                    WriteAlias(writer, declarations, code, alias, category);
                }
            }
        }
    }

    /// <param name="writer">Where the member is written.</param>
    /// <param name="declarations">Writes its declaration.</param>
    /// <param name="isText">Whether codes are texts.</param>
    /// <param name="code">The code.</param>
    /// <param name="columns">Writes what it has in the page's further columns.</param>
    /// <param name="heading">The sentence for its group; empty if it has no group.</param>
    /// <param name="category">The attribute for its group; empty if it has no group.</param>
    private static void WriteMember(
        SourceWriter writer,
        DeclarationWriter declarations,
        bool isText,
        Code code,
        ColumnText columns,
        string heading,
        string category)
    {
        var title = isText && code.Spelling == code.Name ? code.Name : $"{code.Spelling} {code.Name}";
        var summary = !string.IsNullOrWhiteSpace(code.Description) ? $"{title}: {code.Description}" : title;
        writer.WriteSummary(summary, code.NeedsNoEscaping);
        var remarks = Remarks(code.Deprecation, heading);
        string[] lines = [.. remarks.Length > 0 ? new[] { remarks } : [], .. columns.Lines(code)];
        if (lines.Length > 0)
        {
            writer.WriteRemarks(lines);
        }

        WriteAttributes(writer, code, code.Deprecation, category);
        declarations.Write(code.Identifier, code.Literal);
    }

    private static void WriteAlias(
        SourceWriter writer,
        DeclarationWriter declarations,
        Code code,
        Alias alias,
        string category)
    {
        writer.WriteSummary($"{code.Spelling} {alias.Name}: another name of {code.Name}.");
        if (alias.Deprecation is not null)
        {
            writer.WriteRemarks(Remarks(alias.Deprecation, heading: ""));
        }

        WriteAttributes(writer, code, alias.Deprecation, category);
        declarations.Write(alias.Identifier, code.Literal);
    }

    /// <summary>
    /// Writes the attributes of a member. An alias has the same as its code, since reflection may return either for a number.
    /// </summary>
    private static void WriteAttributes(SourceWriter writer, Code code, string? deprecation, string category)
    {
        if (category.Length > 0)
        {
            writer.Write(category);
        }

        if (code.Description.Length > 0)
        {
            writer.Write($"[global::System.ComponentModel.Description({Literal.Of(code.Description, code.NeedsNoEscaping)})]");
        }

        if (deprecation is not null)
        {
            writer.Write(deprecation.Length > 0 ? $"[global::System.Obsolete({Literal.Of(deprecation)})]" : "[global::System.Obsolete]");
        }
    }

    private static string Remarks(string? deprecation, string heading)
    {
        if (deprecation is null)
        {
            return heading;
        }

        var sentence = deprecation.Length > 0 ? $"Deprecated: {deprecation.TrimEnd('.')}." : "Deprecated.";
        return heading.Length > 0 ? $"{heading} {sentence}" : sentence;
    }
}
