using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Translating;

/// <summary>Writes a translation to fill in.</summary>
internal static class NewTranslation
{
    public const string SchemaLine = "# yaml-language-server: $schema=obj/statuscodegen.translation.schema.json";

    private const int Column = 2;

    /// <returns>The text of the file, and the number of its codes: those that have a text to be translated.</returns>
    public static (string Text, int Count) Write(Catalog catalog, string catalogPath, string language, SourceEntry source)
    {
        var groups = Enumerable.Range(0, catalog.Groups.Count).Select(group => source.NewGroup(group, EntryStyle.Default, "\n"));
        var codes = Enumerable.Range(0, catalog.Codes.Count)
            .Select(row => source.NewCode(row, EntryStyle.Default, "\n"))
            .OfType<ListItem>()
            .ToList();
        var text = new StringBuilder($"""
            {SchemaLine}
            # The translation of {Path.GetFileName(catalogPath)}. Write a text behind each key.
            # The comment above it has the text of the catalog.
            translation:
              language: {language}

            """);
        Append(text, "groups", groups);
        Append(text, "codes", codes);
        return (text.Replace("\r\n", "\n").ToString(), codes.Count);
    }

    private static void Append(StringBuilder text, string key, IEnumerable<ListItem> items)
    {
        var lines = items.Select(static item => item.WriteBlock(Column) + "\n").ToList();
        if (lines.Count > 0)
        {
            text.Append(key).Append(":\n").AppendJoin("", lines);
        }
        else if (key == "codes")
        {
            text.Append("codes: []\n");
        }
    }
}
