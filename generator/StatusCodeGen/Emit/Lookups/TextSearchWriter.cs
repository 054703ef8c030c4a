using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes how the lookup class finds a text: by its hash, and among the others that have none.</summary>
internal static class TextSearchWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        foreach (var form in TextForm.Of(api))
        {
            WriteFind(writer, api, form, "Find", form.IsEqual, "Exact");
            WriteFind(writer, api, form, "FindIgnoringCase", form.IsEqualIgnoringCase, "IgnoreCase");
            if (api.Lookups.Texts.Hash is { } hash)
            {
                WriteSlot(writer, form, hash);
            }
        }

        if (api.Lookups.Texts.Hash is not null)
        {
            AsciiWriter.Write(writer, api);
        }

        OtherTextWriter.Write(writer, api);
        NumberTextWriter.Write(writer, api);
    }

    public static void WriteTables(SourceWriter writer, ApiContext api)
    {
        if (api.Lookups.Texts.Hash is { } hash)
        {
            writer.WriteLine().Write("""
                // The text of each slot, the only one that may have that hash. It is of a text's length and of the characters that
                // tell most, and sees no case: bit 5 is that of an ASCII letter, in UTF-8 too.
                """);
            Hash.WriteTables(writer, api, hash.Table, "TextBySlot", "TextDisplacement");
            if (hash.Next.Count > 0)
            {
                writer.WriteLine().Write("// The next text of the same hash; 0 if there is none.");
                Table.Write(writer, api, "NextText", hash.Next.ToList());
            }
        }

        OtherTextWriter.WriteTables(writer, api);
    }

    private static void WriteFind(SourceWriter writer, ApiContext api, TextForm form, string method, string isEqual, string index)
    {
        var (_, hash, others, hasRivals) = api.Lookups.Texts;
        writer.WriteLine().Write($"private static int {method}({form.Type} {form.Name})").Open();
        if (hasRivals && method != "Find")
        {
            writer.Write($$"""
                // Texts of two codes differ in nothing but case.
                int exact = Find({{form.Name}});
                if (exact >= 0)
                {
                    return exact;
                }

                """);
        }

        var other = OtherTextWriter.Find(form, index);
        switch (hash, others.Count)
        {
            case (null, 0):
                writer.Write("return -1;");
                break;
            case (null, _):
                writer.Write($"return {other};");
                break;
            case (_, 0):
                WriteHashed(writer, form, hash, isEqual, "-1");
                break;
            default:
                WriteHashed(writer, form, hash, isEqual, other);
                break;
        }

        writer.Close();
    }

    private static void WriteHashed(SourceWriter writer, TextForm form, TextHash hash, string isEqual, string otherwise)
    {
        writer.Write($$"""
            if (unchecked((uint)({{form.Name}}.Length - {{ApiContext.Format(hash.MinLength)}})) > {{ApiContext.Format(hash.MaxLength - hash.MinLength)}})
            {
                return {{otherwise}};
            }

            int found = TextBySlot[SlotOf({{form.Name}})];
            """);
        writer.Write(hash.Next.Count == 0
            ? $"return {isEqual} ? found : {otherwise};"
            : $$"""
                do
                {
                    if ({{isEqual}})
                    {
                        return found;
                    }

                    found = NextText[found];
                }
                while (found != 0);

                return {{otherwise}};
                """);
    }

    private static void WriteSlot(SourceWriter writer, TextForm form, TextHash hash)
    {
        writer.WriteLine().Write($"private static int SlotOf({form.Type} {form.Name})").Open();
        if (hash.Positions.Any(position => position.IsFromEnd || position.Offset >= hash.MinLength))
        {
            writer.Write($"int last = {form.Name}.Length - 1;");
        }

        writer.Write("ulong hash = unchecked(");
        writer.Write($"    (uint){form.Name}.Length * {Hash.Multiplier(hash.Table.Multipliers[0])}{string.Concat(Terms(form, hash))});");
        writer.Write($"return {Hash.Slot(hash.Table, "TextDisplacement")};");
        writer.Close();
    }

    private static IEnumerable<string> Terms(TextForm form, TextHash hash)
    {
        for (var index = 0; index < hash.Positions.Count; index++)
        {
            var place = Place(hash.Positions[index], hash.MinLength);
            yield return $"\n    + ({form.Name}[{place}] | 0x20UL) * {Hash.Multiplier(hash.Table.Multipliers[index + 1])}";
        }
    }

    /// <summary>An index into the text, which is not looked for where the shortest text has it.</summary>
    private static string Place(TextPosition position, int minLength)
    {
        var offset = ApiContext.Format(position.Offset);
        return (position.IsFromEnd, position.Offset < minLength) switch
        {
            (true, _) when position.Offset == 0 => "last",
            (true, true) => $"last - {offset}",
            (true, false) => $"last < {offset} ? 0 : last - {offset}",
            (false, true) => offset,
            (false, false) => $"last < {offset} ? last : {offset}",
        };
    }
}
