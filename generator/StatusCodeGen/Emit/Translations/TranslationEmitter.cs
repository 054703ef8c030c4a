using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Translations;

/// <summary>
/// Emits the texts of a language. Each kind of text is a table of its own, which is made when it is first used: a language that
/// nobody asks for costs nothing at run time.
/// </summary>
internal static class TranslationEmitter
{
    public static SourceText Emit(ApiContext api, Translation translation)
    {
        var writer = api.Begin(source: translation.FileName);
        writer.Write($"// What {api.Types.Lookup} says in the language {translation.Language}.");
        LanguagesEmitter.Open(writer, api);
        writer.Write($"private static class {LanguagesEmitter.ClassOf(translation.Language)}").Open();
        var separator = new Separator(writer);
        WriteTable(writer, api, separator, "NameTable", translation.Names);
        WriteTable(writer, api, separator, "DescriptionTable", translation.Descriptions);
        for (var column = 0; column < api.Catalog.Columns.Count; column++)
        {
            WriteTable(writer, api, separator, LanguagesEmitter.TableOf(api.Catalog.Columns[column]), translation.Columns[column]);
        }

        WriteTitles(writer, api, separator, translation.GroupTitles);
        writer.Close();
        LanguagesEmitter.Close(writer);
        return api.End(writer);
    }

    private static void WriteTable(SourceWriter writer, ApiContext api, Separator separator, string name, EquatableArray<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        separator.Next();
        int[] rows = [.. Enumerable.Range(0, texts.Count).Where(row => texts[row].Length > 0)];
        var isCut = TextStorage.Cuts(rows.Length) && rows.All(row => texts[row].Length <= ushort.MaxValue);
        var isSpread = rows.Length < texts.Count;
        writer.Write($"internal static class {name}").Open();
        if (isCut)
        {
            writer.Write("// The length of each text.");
            Table.Write(writer, api, LanguagesEmitter.NumberType, "Lengths", [.. rows.Select(row => texts[row].Length)]);
            writer.WriteLine();
        }

        if (isSpread)
        {
            writer.Write("// The row of each text.");
            Table.Write(writer, api, LanguagesEmitter.NumberType, "Rows", rows);
            writer.WriteLine();
        }

        var (begin, end) = (isSpread, isCut) switch
        {
            (true, true) => (" Spread(Rows, Cut(Lengths, new string[]", "}));"),
            (true, false) => (" Spread(Rows, new string[]", "});"),
            (false, true) => (" Cut(Lengths, new string[]", "});"),
            _ => ("", "};"),
        };
        writer.Write($"public static readonly string{api.Nullable}[] Items ={begin}").Open();
        StringTable.WriteTexts(writer, [new TextSection("", [.. rows.Select(row => texts[row])])], isCut);
        writer.Close(end).Close();
    }

    private static void WriteTitles(SourceWriter writer, ApiContext api, Separator separator, EquatableArray<string> titles)
    {
        if (titles.Count == 0)
        {
            return;
        }

        separator.Next();
        writer.Write($"internal static string{api.Nullable} TitleOf({api.Group} group)").Open();
        writer.Write("switch (group)").Open();
        for (var group = 0; group < titles.Count; group++)
        {
            if (titles[group].Length > 0)
            {
                writer.Write($"""
                    case {api.Group}.{Keyword.EscapeMember(api.Catalog.Groups[group].Identifier)}:
                        return {Literal.Of(titles[group])};
                    """);
            }
        }

        writer.Write("""
            default:
                return null;
            """).Close().Close();
    }
}
