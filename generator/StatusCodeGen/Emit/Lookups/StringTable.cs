using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>The texts of a table under one heading.</summary>
/// <param name="Heading">The heading, in one line; may be empty.</param>
/// <param name="Texts">The texts.</param>
/// <param name="NeedNoEscaping">Whether they are known to need no escapes.</param>
internal sealed record TextSection(string Heading, IReadOnlyList<string> Texts, bool NeedNoEscaping = false);

/// <summary>Writes tables of texts in the form that <see cref="StatusCodeGen.Lookups.TextStorage"/> chooses.</summary>
internal sealed class StringTable(SourceWriter writer, ApiContext api)
{
    /// <summary>
    /// The texts in one long literal. The compiler's time for a concatenation grows faster than its length.
    /// </summary>
    private const int TextsPerPiece = 64;

    /// <summary>The type of the lengths. It is the same for all tables, because one method cuts all of them.</summary>
    private readonly string _lengthType = Table.TypeOf([api.Lookups.Storage.LongestText]);

    public void Write(string name, IReadOnlyList<TextSection> sections, bool isCut)
    {
        writer.Write($"private static class {name}").Open();
        writer.Write(isCut
            ? $"public static readonly string[] Items = Cut({name}Length, new string[]"
            : "public static readonly string[] Items =").Open();
        var lengths = WriteTexts(writer, sections, isCut);
        writer.Close(isCut ? "});" : "};").Close();
        if (isCut)
        {
            writer.WriteLine().Write($"// The length of each text of {name}.");
            Table.Write(writer, api, _lengthType, name + "Length", lengths);
        }
    }

    /// <summary>Writes the method that cuts long literals, if a table has them.</summary>
    public void WriteCut()
    {
        if (!api.Lookups.Storage.CutsNames && !api.Lookups.Storage.CutsColumns)
        {
            return;
        }

        WriteCut(writer, api, _lengthType);
    }

    /// <summary>Writes the method that cuts long literals into texts whose lengths are of a type.</summary>
    public static void WriteCut(SourceWriter writer, ApiContext api, string lengthType) => writer.WriteLine().Write($$"""
        // Cuts long literals into texts, {{ApiContext.Format(TextsPerPiece)}} from each.
        private static string[] Cut({{Table.TypeOfTable(api, lengthType)}} lengths, string[] pieces)
        {
            string[] texts = new string[lengths.Length];
            int start = 0;
            for (int index = 0; index < texts.Length; index++)
            {
                start = index % {{ApiContext.Format(TextsPerPiece)}} == 0 ? 0 : start;
                texts[index] = pieces[index / {{ApiContext.Format(TextsPerPiece)}}].Substring(start, lengths[index]);
                start += lengths[index];
            }

            return texts;
        }
        """);

    /// <summary>Writes the literals, and returns the length of each text.</summary>
    public static int[] WriteTexts(SourceWriter writer, IReadOnlyList<TextSection> sections, bool isCut)
    {
        var separator = new Separator(writer);
        var lengths = new int[sections.Sum(static section => section.Texts.Count)];
        var index = 0;
        foreach (var section in sections)
        {
            separator.Next();
            if (section.Heading.Length > 0)
            {
                writer.Write($"// {section.Heading}");
            }

            foreach (var text in section.Texts)
            {
                var isSummand = isCut && index % TextsPerPiece != TextsPerPiece - 1 && index != lengths.Length - 1;
                writer.Write($"{Literal.Of(text, section.NeedNoEscaping)}{(isSummand ? " +" : ",")}");
                lengths[index++] = text.Length;
            }
        }

        return lengths;
    }
}
