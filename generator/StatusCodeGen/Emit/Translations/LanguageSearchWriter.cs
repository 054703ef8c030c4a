using System.Globalization;
using System.Linq;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Translations;

/// <summary>
/// Writes the search for the language of a culture. A part of a name has at most eight characters, which are the bytes of one
/// number: nothing is cut out of the name, compared or allocated.
/// </summary>
internal static class LanguageSearchWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        var lookup = LanguageLookup.Create([.. api.Languages.Select(static language => language.Tag)]);
        writer.WriteLine().Write($$"""
            // The index in Languages of the language for a culture; -1 if there is none. The name of the culture is read from part
            // to part, as long as a language may follow: es-MX finds es. No parents of cultures are asked, which need ICU's data.
            internal static int LanguageOf(global::System.Globalization.CultureInfo{{api.Nullable}} culture)
            {
                string name = (culture ?? global::System.Globalization.CultureInfo.CurrentUICulture).Name;
                int place = 0;
                ulong part = 0;
                foreach (char letter in name)
                {
                    if (letter == '-' || letter == '_')
                    {
                        int next = Next(place, part);
                        if (next == 0)
                        {
                            return LanguageByPlace[place] - 1;
                        }

                        place = next;
                        part = 0;
                    }
                    else if (letter > 'z' || part >> 56 != 0)
                    {
                        // No part of a tag has this character, or is so long.
                        return LanguageByPlace[place] - 1;
                    }
                    else
                    {
                        part = (part << 8) | (uint)(letter | 0x20);
                    }
                }

                int last = Next(place, part);
                return LanguageByPlace[last == 0 ? place : last] - 1;
            }

            // Where a part leads from a place, of which 0 is the beginning; 0 if it leads nowhere. A part is the bytes of its letters.
            private static int Next(int place, ulong part)
            """).Open();
        writer.Write("switch (place)").Open();
        for (var place = 0; place < lookup.Places.Count; place++)
        {
            WritePlace(writer, place, lookup.Places[place]);
        }

        writer.Write("""
            default:
                return 0;
            """);
        writer.Close().Close();
        writer.WriteLine().Write("// The language of each place: its index plus one; 0 where there is none.");
        Table.Write(writer, api, "LanguageByPlace", [.. lookup.Places.Select(static place => place.Language + 1 ?? 0)]);
    }

    private static void WritePlace(SourceWriter writer, int place, LanguagePlace steps)
    {
        if (steps.Steps.Count == 0)
        {
            return;
        }

        writer.Write($"""
            case {ApiContext.Format(place)}:
                switch (part)
            """);
        writer.Append("    ").Open();
        foreach (var step in steps.Steps)
        {
            writer.Write($"""
                    case {NumberOf(step.Part)}: // {step.Part}
                        return {ApiContext.Format(step.Place)};
                """);
        }

        writer.Write("""
                default:
                    return 0;
            """);
        writer.Close("    }");
    }

    private static string NumberOf(string part) =>
        "0x" + part.Aggregate(0UL, static (number, letter) => (number << 8) | letter).ToString("X", CultureInfo.InvariantCulture);
}
