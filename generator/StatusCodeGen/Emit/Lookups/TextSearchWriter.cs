using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members and tables that find a text: by its hash, or among the texts that have none.</summary>
internal static class TextSearchWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        foreach (var form in TextForm.Of(api))
        {
            WriteFind(writer, api, form);
            if (api.Lookups.Texts.Hash is { } hash)
            {
                HashWriter.Write(writer, form, hash);
            }
        }
    }

    public static void WriteTables(SourceWriter writer, ApiContext api)
    {
        if (api.Lookups.Texts.Hash is { } hash)
        {
            var which = hash.Next.Count > 0 ? "first" : "only";
            writer.WriteLine().Write($"""
                // A perfect hash of the texts, found at build time: for each slot the {which} text that may have a hash of it.
                // The low eight bits are a fingerprint of {Fingerprinted(hash)}, the others its index in TextTable.
                """);
            Hash.WriteTables(writer, api, hash.Table, "TextBySlot", "TextDisplacement");
            if (hash.Next.Count > 0)
            {
                writer.WriteLine().Write("// For each text of TextTable the next one of the same hash; 0 if there is none.");
                Table.Write(writer, api, "NextText", [.. hash.Next]);
            }
        }

        OtherTextWriter.WriteTables(writer, api);
    }

    /// <summary>
    /// Writes the search. It is inlined where the case is known, so the choice of the comparison costs nothing.
    /// </summary>
    private static void WriteFind(SourceWriter writer, ApiContext api, TextForm form)
    {
        var texts = api.Lookups.Texts;
        writer.WriteLine().Write("// The index in TextTable of a text; -1 if there is none.");
        writer.Write(Inlining.Attribute).Write($"internal static int Find({form.Type} {form.Name}, bool ignoreCase)").Open();
        var otherwise = texts.Others.Count == 0 ? "-1" : OtherTextWriter.Find(form);
        if (texts.Hash is { } hash)
        {
            WriteHashed(writer, form, hash, otherwise);
        }
        else
        {
            writer.Write($"return {otherwise};");
        }

        writer.Close();
    }

    private static void WriteHashed(SourceWriter writer, TextForm form, TextHash hash, string otherwise)
    {
        var shift = ApiContext.Format(hash.FingerprintShift);
        var mask = ApiContext.Format(hash.FingerprintMask);
        var last = hash.FingerprintsLast ? $" ^ {form.Name}[{form.Name}.Length - 1]" : "";
        writer.Write($$"""
            // A text with a hash has {{Lengths(hash)}}.
            if ({{IsOtherLength(form, hash)}})
            {
                return {{otherwise}};
            }

            // A slot with another fingerprint is that of another text.
            ulong hash = HashOf({{form.Name}});
            int slot = TextBySlot[{{Hash.Slot(hash.Table, "TextDisplacement")}}];
            if (((slot ^ unchecked((int)(hash >> {{shift}})){{last}}) & {{mask}}) != 0)
            {
                return {{otherwise}};
            }

            int found = slot >> {{ApiContext.Format(TextHash.FingerprintBits)}};
            """);
        writer.Write(hash.Next.Count == 0
            ? $$"""
                bool isEqual = ignoreCase
                    ? {{form.IsEqualIgnoringCase}}
                    : {{form.IsEqual}};
                return isEqual ? found : {{otherwise}};
                """
            : $$"""
                do
                {
                    bool isEqual = ignoreCase
                        ? {{form.IsEqualIgnoringCase}}
                        : {{form.IsEqual}};
                    if (isEqual)
                    {
                        return found;
                    }

                    found = NextText[found];
                }
                while (found != 0);

                return {{otherwise}};
                """);
    }

    private static string Lengths(TextHash hash) => (hash.MinLength, hash.MaxLength) switch
    {
        (1, 1) => "one character",
        var (shortest, longest) when shortest == longest => $"{ApiContext.Format(longest)} characters",
        var (shortest, longest) => $"{ApiContext.Format(shortest)} to {ApiContext.Format(longest)} characters",
    };

    private static string Fingerprinted(TextHash hash) =>
        hash.FingerprintsLast ? "its hash and its last character" : "its hash";

    /// <summary>
    /// The expression for whether a text is shorter or longer than all hashed texts. The JIT makes one unsigned comparison of
    /// it, and knows from these two which characters a text has: it omits their bounds checks.
    /// </summary>
    private static string IsOtherLength(TextForm form, TextHash hash)
    {
        var (shortest, longest) = (ApiContext.Format(hash.MinLength), ApiContext.Format(hash.MaxLength));
        return $"{form.Name}.Length < {shortest} || {form.Name}.Length > {longest}";
    }
}
