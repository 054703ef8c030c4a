using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Translations;

/// <summary>
/// Emits the part of the lookup class that finds the language of a culture, and a text in it. The texts are in a file for each
/// language, so that this one changes only when a language, or a kind of text in it, is added or removed.
/// </summary>
internal static class LanguagesEmitter
{
    /// <summary>The class with all that belongs to translations. It is nested in that with all that is not public.</summary>
    public const string ClassName = "Translations";

    /// <summary>The type of the numbers of rows, and of the lengths of texts.</summary>
    public const string NumberType = "ushort";

    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.Write($"// How {api.Types.Lookup} finds a text in the language of a culture. The texts are in a file for each language.");
        Open(writer, api);
        WriteTags(writer, api);
        LanguageSearchWriter.Write(writer, api);
        WriteTexts(writer, api);
        WriteTitles(writer, api);
        WriteTables(writer, api);
        Close(writer);
        return api.End(writer);
    }

    /// <summary>Begins the parts of the classes.</summary>
    public static void Open(SourceWriter writer, ApiContext api)
    {
        writer.Write($"{api.Access} static partial class {Keyword.EscapeType(api.Types.Lookup)}").Open();
        writer.Write($"internal static partial class {ApiContext.InnerName}").Open();
        writer.Write($"internal static partial class {ClassName}").Open();
    }

    /// <summary>Ends the parts of the classes.</summary>
    public static void Close(SourceWriter writer) => writer.Close().Close().Close();

    /// <summary>The class with the texts of a language: <c>Texts_pt_BR</c>.</summary>
    public static string ClassOf(string tag) => "Texts_" + tag.Replace('-', '_');

    /// <summary>The method that returns what a code has in a column.</summary>
    public static string MethodOf(Column column) => FurtherColumnWriter.ClassOf(column) + "Of";

    /// <summary>The table with what the rows have in a column.</summary>
    public static string TableOf(Column column) => FurtherColumnWriter.ClassOf(column) + "Table";

    private static void WriteTags(SourceWriter writer, ApiContext api)
    {
        var tags = string.Join(", ", api.Languages.Select(static language => $"\"{language.Tag}\""));
        writer.Write($$"""
            internal static class LanguageTable
            {
                public static readonly global::System.Collections.Generic.IReadOnlyList<string> Tags =
                    global::System.Array.AsReadOnly(new string[] { {{tags}} });
            }
            """);
    }

    private static string CultureOf(ApiContext api) => $"global::System.Globalization.CultureInfo{api.Nullable} culture";

    private static void WriteTexts(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write("// What the page says of a number in the language of a culture, or else in its own.");
        var own = $"{ApiContext.InnerName}.";
        WriteText(writer, api, $"string{api.Nullable}", "NameOf", own + "NameOf(code)", "NameTable", static language => language.HasNames);
        writer.WriteLine();
        WriteText(
            writer,
            api,
            "string",
            "DescriptionOf",
            own + "DescriptionOf(code)",
            "DescriptionTable",
            static language => language.HasDescriptions);
        for (var index = 0; index < api.Catalog.Columns.Count; index++)
        {
            if (api.Catalog.Columns[index] is { Type: ColumnType.Text } column)
            {
                var place = index;
                writer.WriteLine();
                WriteText(
                    writer,
                    api,
                    "string",
                    MethodOf(column),
                    $"{FurtherColumnWriter.ClassOf(column)}.Of(code)",
                    TableOf(column),
                    language => language.Columns.Contains(place));
            }
        }
    }

    private static void WriteText(
        SourceWriter writer,
        ApiContext api,
        string type,
        string method,
        string own,
        string table,
        Func<TranslatedLanguage, bool> has) =>
        WriteSwitch(
            writer,
            api,
            $"internal static {type} {method}({api.Type} code, {CultureOf(api)})",
            language => $"At({ClassOf(language.Tag)}.{table}.Items, code)",
            own,
            has);

    private static void WriteTitles(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write("// The heading of a group in the language of a culture; null if no translation has it.");
        WriteSwitch(
            writer,
            api,
            $"internal static string{api.Nullable} TitleOf({api.Group} group, {CultureOf(api)})",
            static language => $"{ClassOf(language.Tag)}.TitleOf(group)",
            "null",
            static language => language.HasTitles);
    }

    /// <summary>Writes a method that asks the texts of a language, then those of the languages that it falls back to.</summary>
    private static void WriteSwitch(
        SourceWriter writer,
        ApiContext api,
        string signature,
        Func<TranslatedLanguage, string> textIn,
        string own,
        Func<TranslatedLanguage, bool> has)
    {
        var cases = api.Languages
            .Select((language, index) => (Language: language, Index: index, Texts: LanguageLookup.Fallbacks(language, api.Languages)
                .Where(has)
                .Select(textIn)
                .Concat(own == "null" ? [] : [own])
                .ToList()))
            .Where(language => LanguageLookup.Fallbacks(language.Language, api.Languages).Any(has))
            .ToList();
        if (cases.Count == 0)
        {
            writer.Write($"{signature} => {own};");
            return;
        }

        writer.Write(signature).Open();
        writer.Write("switch (LanguageOf(culture))").Open();
        foreach (var (language, index, texts) in cases)
        {
            writer.Write($"""
                case {ApiContext.Format(index)}: // {language.Tag}
                    return {string.Join("\n        ?? ", texts)};
                """);
        }

        writer.Write($"""
            default:
                return {own};
            """);
        writer.Close().Close();
    }

    private static void WriteTables(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($$"""
            // The text of a number's row; null if the row has none, or the number is not declared.
            private static string{{api.Nullable}} At(string{{api.Nullable}}[] items, {{api.Type}} code)
            {
                int row = RowOf(code);
                return row < 0 ? null : items[row];
            }

            // The texts of some rows, in a table with a place for each row.
            private static string{{api.Nullable}}[] Spread({{Table.TypeOfTable(api, NumberType)}} rows, string[] texts)
            {
                string{{api.Nullable}}[] items = new string{{api.Nullable}}[{{ApiContext.Format(api.Codes.Count)}}];
                for (int index = 0; index < texts.Length; index++)
                {
                    items[rows[index]] = texts[index];
                }

                return items;
            }
            """);
        StringTable.WriteCut(writer, api, NumberType);
    }
}
