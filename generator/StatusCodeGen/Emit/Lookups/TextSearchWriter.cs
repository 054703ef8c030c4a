using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

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
                HashWriter.Write(writer, form, hash);
            }
        }

        if (api.Lookups.Texts.Hash is not null)
        {
            Utf8Writer.WriteComparison(writer, api);
        }

        OtherTextWriter.Write(writer, api);
        NumberTextWriter.Write(writer, api);
    }

    public static void WriteTables(SourceWriter writer, ApiContext api)
    {
        if (api.Lookups.Texts.Hash is { } hash)
        {
            writer.WriteLine().Write("// The text of each slot, the only one that may have a hash of it, below eight more bits of that hash.");
            Hash.WriteTables(writer, api, hash.Table, "TextBySlot", "TextDisplacement");
            if (hash.Next.Count > 0)
            {
                writer.WriteLine().Write("// The next text of the same hash; 0 if there is none.");
                Table.Write(writer, api, "NextText", [.. hash.Next]);
            }
        }

        OtherTextWriter.WriteTables(writer, api);
    }

    private static void WriteFind(SourceWriter writer, ApiContext api, TextForm form, string method, string isEqual, string index)
    {
        var (_, hash, others, hasRivals) = api.Lookups.Texts;
        writer.WriteLine().Write(Inlining.Attribute).Write($"private static int {method}({form.Type} {form.Name})").Open();
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

            ulong hash = HashOf({{form.Name}});
            int found = TextBySlot[{{Hash.Slot(hash.Table, "TextDisplacement")}}];
            if (found >> {{ApiContext.Format(hash.TextBits)}} != (int)((hash >> {{ApiContext.Format(hash.FingerprintShift)}}) & {{ApiContext.Format(TextHash.FingerprintMask)}}))
            {
                return {{otherwise}};
            }

            found &= {{ApiContext.Format((1 << hash.TextBits) - 1)}};
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
}
