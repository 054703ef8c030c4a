using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>
/// How the generated code finds a row by its code if that is a text, else by its name, else by another name of the page, else
/// by an identifier. Each text has an index: first the codes that are texts, or else the names, in the order of their rows,
/// and then <see cref="Further"/>.
/// </summary>
/// <param name="Names">
/// Where codes are texts, the name of each row; empty if each is its own name, and where codes are numbers. One that is also a
/// code, or the name of an earlier row, finds no row.
/// </param>
/// <param name="Aliases">The other names by which a row is found. One that is also a name is omitted: the name wins.</param>
/// <param name="Identifiers">The identifiers by which a row is found, without those that are also names.</param>
/// <param name="Hash">Finds most texts; null if no text has a hash.</param>
/// <param name="Others">
/// The indexes of the texts that are found by binary search instead: texts beyond ASCII, whose length differs in UTF-8
/// and whose case is not one bit; the empty text; and texts of which too many would share a slot of <see cref="Hash"/>.
/// </param>
/// <param name="LongestOther">The length of the longest of <paramref name="Others"/>, in characters.</param>
/// <param name="HasRivals">Whether texts of two rows may differ only in case.</param>
/// <param name="BeginLikeNumbers">Whether a text begins as a number can: with a character up to the digit 9.</param>
internal sealed record TextLookup(
    EquatableArray<RowText> Names,
    EquatableArray<RowText> Aliases,
    EquatableArray<RowText> Identifiers,
    TextHash? Hash,
    EquatableArray<int> Others,
    int LongestOther,
    bool HasRivals,
    bool BeginLikeNumbers)
{
    /// <summary>The texts that follow those of the rows in their table.</summary>
    public IEnumerable<RowText> Further => Names.Concat(Aliases).Concat(Identifiers);

    /// <param name="codes">The rows.</param>
    /// <param name="areTexts">Whether codes are texts.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static TextLookup Create(IReadOnlyList<Code> codes, bool areTexts, CancellationToken cancellation)
    {
        var keys = new TextKeys(2 * codes.Count);
        for (var row = 0; row < codes.Count; row++)
        {
            keys.TryAdd(areTexts ? codes[row].Spelling : codes[row].Name, row, row);
        }

        var names = areTexts && codes.Any(static code => code.Name != code.Spelling) ? AddNames(codes, keys) : [];
        var start = codes.Count + names.Count;
        var aliases = AddFurther(codes, keys, start, static code => code.Aliases.Select(static alias => alias.Name));
        var identifiers = AddFurther(
            codes,
            keys,
            start + aliases.Count,
            static code => code.Aliases.Select(static alias => alias.Identifier).Prepend(code.Identifier));
        var hasRivals = keys.HasRivals;
        var hash = TextHash.Create(keys.Hashable, start + aliases.Count + identifiers.Count, keys.Others, cancellation);
        var others = keys.Others.ConvertAll(static other => other.Index);
        others.Sort();
        var longest = keys.Others.Select(static other => other.Text.Length).DefaultIfEmpty().Max();
        return new(
            names.ToEquatableArray(),
            aliases.ToEquatableArray(),
            identifiers.ToEquatableArray(),
            hash,
            others.ToEquatableArray(),
            longest,
            hasRivals,
            keys.BeginLikeNumbers);
    }

    /// <summary>Adds the name of each row, and returns them all.</summary>
    private static List<RowText> AddNames(IReadOnlyList<Code> codes, TextKeys keys)
    {
        var names = new List<RowText>();
        for (var row = 0; row < codes.Count; row++)
        {
            keys.TryAdd(codes[row].Name, codes.Count + row, row);
            names.Add(new(codes[row].Name, row));
        }

        return names;
    }

    /// <summary>Adds further texts of each row, and returns those that are not there yet.</summary>
    private static List<RowText> AddFurther(
        IReadOnlyList<Code> codes,
        TextKeys keys,
        int start,
        Func<Code, IEnumerable<string>> textsOf)
    {
        var added = new List<RowText>();
        for (var row = 0; row < codes.Count; row++)
        {
            foreach (var text in textsOf(codes[row]))
            {
                if (keys.TryAdd(text, start + added.Count, row))
                {
                    added.Add(new(text, row));
                }
            }
        }

        return added;
    }
}

/// <summary>A text by which a row is found, beside its name.</summary>
internal sealed record RowText(string Text, int Row);
