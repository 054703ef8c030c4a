using System;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Writes the extension blocks, which repeat the classic API as members of the enum.</summary>
internal static class ExtensionBlocks
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        if (api.Capabilities.HasExtensionBlocks)
        {
            var members = new ExtensionMembers(api.Catalog);
            WriteBlock(writer, api, $"{api.Enum} value", [.. members.OfCode], [.. members.OfColumns]);
            var ofEnum = members.OfEnum.Where(member => member != ExtensionMember.Values || api.Capabilities.HasSpans);
            WriteBlock(writer, api, api.Enum, [.. ofEnum], []);
        }
    }

    private static void WriteBlock(SourceWriter writer, ApiContext api, string receiver, ExtensionMember[] members, Column[] columns)
    {
        if (members.Length + columns.Length == 0)
        {
            return;
        }

        writer.WriteLine().Write($"extension({receiver})").Open();
        var separator = new Separator(writer);
        foreach (var member in members)
        {
            separator.Next();
            Write(writer, api, member);
        }

        foreach (var column in columns)
        {
            separator.Next();
            ColumnMemberWriter.WriteProperty(writer, api, column);
        }

        writer.Close();
    }

    private static void Write(SourceWriter writer, ApiContext api, ExtensionMember member)
    {
        switch (member)
        {
            case ExtensionMember.Code:
                WriteProperty(
                    writer,
                    ExtensionsEmitter.CodeSummary(api),
                    "string Code => GetCode(value)");
                break;
            case ExtensionMember.Name:
                WriteProperty(
                    writer,
                    ExtensionsEmitter.NameSummary(api),
                    "string Name => GetName(value)");
                break;
            case ExtensionMember.Description:
                WriteProperty(
                    writer,
                    "The description; empty if the page has none or the code is not declared.",
                    "string Description => GetDescription(value)");
                break;
            case ExtensionMember.Group:
                WriteProperty(
                    writer,
                    ExtensionsEmitter.GroupSummary(api),
                    $"{api.Group} Group => GetGroup(value)");
                break;
            case ExtensionMember.Parse:
                WriteParse(writer, api);
                break;
            case ExtensionMember.TryFromName:
                WriteTryFromName(writer, api);
                break;
            case ExtensionMember.FromCode:
                WriteFromCode(writer, api);
                break;
            case ExtensionMember.TryFromCode:
                WriteTryFromCode(writer, api);
                break;
            case ExtensionMember.Values:
                WriteProperty(
                    writer,
                    "The codes, in the page's order.",
                    $"static global::System.ReadOnlySpan<{api.Enum}> Values => {api.Lookup}.Values");
                break;
            case ExtensionMember.All:
                WriteProperty(
                    writer,
                    "The page's rows, in its order.",
                    $"static global::System.Collections.Generic.IReadOnlyList<{api.Info}> All => {api.Lookup}.All");
                break;
            case ExtensionMember.Count:
                WriteProperty(
                    writer,
                    $"The number of codes: {ApiContext.Format(api.Codes.Count)}.",
                    $"static int Count => {api.Lookup}.Count");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(member), member, message: null);
        }
    }

    private static void WriteProperty(SourceWriter writer, string summary, string property) => writer.Write($"""
        /// <summary>{summary}</summary>
        public {property};
        """);

    private static void WriteParse(SourceWriter writer, ApiContext api) => writer.Write($$"""
        /// <summary>{{TextMemberWriter.Summary(api)}}</summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="global::System.FormatException">The catalog declares no such code.</exception>
        public static {{api.Enum}} Parse(string text) => {{api.Lookup}}.Parse(text);
        """);

    private static void WriteTryFromName(SourceWriter writer, ApiContext api)
    {
        writer.Write($$"""
            {{Inherited(api)}}
            public static bool TryFromName(string{{api.Nullable}} text, out {{api.Enum}} value) =>
                {{api.Lookup}}.TryParse(text, out value);

            /// <summary>{{TextMemberWriter.Summary(api)}}</summary>
            /// <param name="text">The text, without spaces around it.</param>
            /// <param name="ignoreCase">{{TextMemberWriter.CaseSummary(api)}}</param>
            /// <param name="value">The code; the default if there is none. If several match, the first on the page.</param>
            /// <returns>Whether the catalog declares such a code.</returns>
            /// <remarks>It is not named TryParse, because the compiler would choose System.Enum.TryParse instead.</remarks>
            public static bool TryFromName(string{{api.Nullable}} text, bool ignoreCase, out {{api.Enum}} value) =>
                {{api.Lookup}}.TryParse(text, ignoreCase, out value);
            """);
        if (api.Capabilities.HasSpans)
        {
            WriteTryFromName(writer, api, "char", "text");
            WriteTryFromName(writer, api, "byte", "utf8Text");
        }
    }

    private static void WriteTryFromName(SourceWriter writer, ApiContext api, string unit, string text) => writer.WriteLine().Write($$"""
        {{Inherited(api)}}
        public static bool TryFromName(global::System.ReadOnlySpan<{{unit}}> {{text}}, out {{api.Enum}} value) =>
            {{api.Lookup}}.TryParse({{text}}, out value);

        {{Inherited(api)}}
        public static bool TryFromName(global::System.ReadOnlySpan<{{unit}}> {{text}}, bool ignoreCase, out {{api.Enum}} value) =>
            {{api.Lookup}}.TryParse({{text}}, ignoreCase, out value);
        """);

    /// <summary>
    /// Inherits the documentation of the method that the member calls: not every tool can inherit from an extension
    /// member yet.
    /// </summary>
    private static string Inherited(ApiContext api) => $"/// <inheritdoc cref=\"{api.Lookup}.TryParse(string, bool, out {api.Enum})\"/>";

    private static void WriteFromCode(SourceWriter writer, ApiContext api) => writer.Write(api.IsText
        ? $$"""
        /// <summary>Finds a code that the catalog declares by its text.</summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="code"/> is null.</exception>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The catalog does not declare the code.</exception>
        public static {{api.Enum}} FromCode(string code) => {{api.Lookup}}.FromCode(code);
        """
        : $$"""
        /// <summary>Makes a code of a number that the catalog declares.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The catalog does not declare the number.</exception>
        public static {{api.Enum}} FromCode({{api.Type}} code) => {{api.Lookup}}.FromCode(code);
        """);

    private static void WriteTryFromCode(SourceWriter writer, ApiContext api)
    {
        if (!api.IsText)
        {
            WriteTryFromNumber(writer, api);
            return;
        }

        var inherited = $"/// <inheritdoc cref=\"{api.Lookup}.TryFromCode(string, out {api.Enum})\"/>";
        writer.Write($$"""
            /// <summary>Finds a code that the catalog declares by its text.</summary>
            /// <param name="code">The text, in the case that the page has.</param>
            /// <param name="value">The code; the default if the catalog does not declare it.</param>
            /// <returns>Whether the catalog declares the code.</returns>
            public static bool TryFromCode(string{{api.Nullable}} code, out {{api.Enum}} value) =>
                {{api.Lookup}}.TryFromCode(code, out value);
            """);
        if (api.Capabilities.HasSpans)
        {
            foreach (var (unit, name) in new[] { ("char", "code"), ("byte", "utf8Code") })
            {
                writer.WriteLine().Write($$"""
                    {{inherited}}
                    public static bool TryFromCode(global::System.ReadOnlySpan<{{unit}}> {{name}}, out {{api.Enum}} value) =>
                        {{api.Lookup}}.TryFromCode({{name}}, out value);
                    """);
            }
        }
    }

    private static void WriteTryFromNumber(SourceWriter writer, ApiContext api) => writer.Write($$"""
        /// <summary>Makes a code of a number that the catalog declares.</summary>
        /// <param name="code">The number.</param>
        /// <param name="value">Its code; the default if the number is not declared.</param>
        /// <returns>Whether the catalog declares the number.</returns>
        public static bool TryFromCode({{api.Type}} code, out {{api.Enum}} value) =>
            {{api.Lookup}}.TryFromCode(code, out value);
        """);
}
