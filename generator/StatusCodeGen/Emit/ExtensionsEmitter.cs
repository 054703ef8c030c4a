using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Translations;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Emits the extension methods of a code and of a group.</summary>
internal static class ExtensionsEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"Extension methods for the codes of {api.Catalog.Title}. None of them throws, for undeclared codes either.");
        api.WriteAttributes(writer);
        writer.Write($"{api.Access} static class {Keyword.EscapeType(api.Types.Extensions)}").Open();
        WriteCode(writer, api);
        WriteColumns(writer, api);
        ColumnMemberWriter.WriteMethods(writer, api);
        WriteMembership(writer, api);
        WritePredicates(writer, api);
        WriteTitles(writer, api);
        TranslatedMemberWriter.Write(writer, api);
        ExtensionBlocks.Write(writer, api);
        writer.Close();
        return api.End(writer);
    }

    /// <summary>What the documentation says of a code's group.</summary>
    public static string GroupSummary(ApiContext api) => api.Catalog.IsUndeclaredByRange
        ? $"The group; of a code that is not declared the only group whose range has it, or <see cref=\"{api.Group}.Unknown\"/>."
        : $"The group; <see cref=\"{api.Group}.Unknown\"/> if the code has none or is not declared.";

    /// <summary>What the documentation says of a code's name.</summary>
    public static string NameSummary(ApiContext api) => api.Kind switch
    {
        CodeKind.Packed => "The name, as the page spells it; the text of the code if it is not declared.",
        CodeKind.Text => "The name, as the page spells it; empty if the code is not declared.",
        _ => "The name, as the page spells it; the number as text if the code is not declared.",
    };

    /// <summary>What the documentation says of a code's text.</summary>
    public static string CodeSummary(ApiContext api) => api.Kind == CodeKind.Packed
        ? "The code as the page has it; empty for a value that packs no text, such as the default."
        : "The code as the page has it; empty if it is not declared.";

    private static void WriteCode(SourceWriter writer, ApiContext api)
    {
        if (api.IsText)
        {
            writer.Write($$"""
                /// <summary>{{CodeSummary(api)}}</summary>
                public static string GetCode(this {{api.Enum}} value) => {{api.Inner}}.TextOf(({{api.Type}})value);

                """);
        }
    }

    /// <summary>The name of a code that is not declared.</summary>
    public static string UndeclaredName(ApiContext api) => api.IsText
        ? $"{api.Inner}.TextOf(({api.Type})value)"
        : $"{api.Inner}.NumberText(({api.Type})value)";

    private static void WriteColumns(SourceWriter writer, ApiContext api) => writer.Write($$"""
        /// <summary>{{NameSummary(api)}}</summary>
        public static string GetName(this {{api.Enum}} value) =>
            {{api.Inner}}.NameOf(({{api.Type}})value)
            ?? {{UndeclaredName(api)}};

        /// <summary>The description; empty if the page has none or the code is not declared.</summary>
        public static string GetDescription(this {{api.Enum}} value) => {{api.Inner}}.DescriptionOf(({{api.Type}})value);

        /// <summary>{{GroupSummary(api)}}</summary>
        public static {{api.Group}} GetGroup(this {{api.Enum}} value) => {{api.Inner}}.GroupOf(({{api.Type}})value);
        """);

    private static string IsDefined(ApiContext api) => api.IsText
        ? $"{api.Inner}.RowOf(({api.Type})value) >= 0"
        : $"{api.Lookup}.IsDefined(({api.Type})value)";

    private static void WriteMembership(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>Whether the catalog declares the code.</summary>
        public static bool IsDefined(this {{api.Enum}} value) => {{IsDefined(api)}};

        /// <summary>Finds the code's row of the page.</summary>
        /// <param name="value">The code.</param>
        /// <param name="info">Its row; the default, which has empty texts, if the code is not declared.</param>
        /// <returns>Whether the catalog declares the code.</returns>
        public static bool TryGetInfo(this {{api.Enum}} value, out {{api.Info}} info) =>
            {{api.Inner}}.TryGetRow(({{api.Type}})value, out info);
        """);

    private static void WritePredicates(SourceWriter writer, ApiContext api)
    {
        foreach (var group in api.Catalog.Groups)
        {
            writer.WriteLine();
            writer.WriteSummary($"Whether the code is in the group {ApiContext.Heading(group)}.");
            writer
                .Write($"public static bool Is{group.Identifier}(this {api.Enum} value) =>")
                .Write($"    GetGroup(value) == {api.Group}.{Keyword.EscapeMember(group.Identifier)};");
        }
    }

    private static void WriteTitles(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().WriteSummary("The heading of the group, as the page has it; empty for an undeclared value.");
        writer.Write($"public static string GetTitle(this {api.Group} group)").Open();
        if (api.Catalog.Groups.Count == 0)
        {
            writer.Write("return \"\";").Close();
            return;
        }

        writer.Write("switch (group)").Open();
        foreach (var group in api.Catalog.Groups)
        {
            writer.Write($"""
                case {api.Group}.{Keyword.EscapeMember(group.Identifier)}:
                    return {Literal.Of(group.Title)};
                """);
        }

        writer.Write("""
            default:
                return "";
            """).Close().Close();
    }
}
