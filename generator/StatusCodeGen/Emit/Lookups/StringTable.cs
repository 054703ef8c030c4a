using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Texts of a table that stand under one heading.</summary>
/// <param name="Heading">The heading, in one line; may be empty.</param>
/// <param name="Texts">The texts.</param>
/// <param name="NeedNoEscaping">Whether they are known to need no escapes.</param>
internal sealed record TextSection(string Heading, IReadOnlyList<string> Texts, bool NeedNoEscaping = false);

/// <summary>
/// Writes tables of texts. A small one is an array of literals. The run time takes some 20 microseconds for each literal
/// of an array, most of it to compile the code that stores it, which nobody notices for hundreds and everybody for
/// thousands: a large table is made of a few long literals, which are cut in pieces at its first use.
/// </summary>
internal sealed class StringTable(SourceWriter writer, ApiContext api)
{
    /// <summary>The most literals of an array.</summary>
    private const int MaxLiterals = 256;

    /// <summary>The texts of a long literal: the compiler's time for a sum grows faster than the sum.</summary>
    private const int TextsPerPiece = 64;

    /// <summary>The type of the lengths, one for all tables, since one method cuts them.</summary>
    private readonly string _lengthType = Table.TypeOf([LongestOf(api)]);

    public void Write(string name, IReadOnlyList<TextSection> sections)
    {
        var isLarge = sections.Sum(static section => section.Texts.Count) > MaxLiterals;
        writer.Write($"private static class {name}").Open();
        writer
            .Write(isLarge ? $"public static readonly string[] Items = Cut({name}Length, new string[]" : "public static readonly string[] Items =")
            .Open();
        var lengths = WriteTexts(sections, isLarge);
        writer.Close(isLarge ? "});" : "};").Close();
        if (isLarge)
        {
            writer.WriteLine();
            Table.Write(writer, api, _lengthType, name + "Length", lengths);
        }
    }

    /// <summary>Writes the method that cuts long literals, if a table has them.</summary>
    public void WriteCut()
    {
        if (api.Codes.Count + api.Lookups.Texts.Identifiers.Count <= MaxLiterals)
        {
            return;
        }

        writer.WriteLine().Write($$"""
            // One after the other, {{ApiContext.Format(TextsPerPiece)}} texts from each piece.
            private static string[] Cut({{(api.Capabilities.HasSpans ? $"global::System.ReadOnlySpan<{_lengthType}>" : $"{_lengthType}[]")}} lengths, string[] pieces)
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
    }

    /// <summary>Writes the literals, and tells the length of each text.</summary>
    private int[] WriteTexts(IReadOnlyList<TextSection> sections, bool isLarge)
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
                var isSummand = isLarge && index % TextsPerPiece != TextsPerPiece - 1 && index != lengths.Length - 1;
                writer.Write($"{Literal.Of(text, section.NeedNoEscaping)}{(isSummand ? " +" : ",")}");
                lengths[index++] = text.Length;
            }
        }

        return lengths;
    }

    /// <summary>The length of the longest text of all tables.</summary>
    private static int LongestOf(ApiContext api)
    {
        var longest = 0;
        foreach (var code in api.Codes)
        {
            longest = Math.Max(longest, Math.Max(code.Name.Length, code.Description.Length));
        }

        foreach (var identifier in api.Lookups.Texts.Identifiers)
        {
            longest = Math.Max(longest, identifier.Text.Length);
        }

        return longest;
    }
}
