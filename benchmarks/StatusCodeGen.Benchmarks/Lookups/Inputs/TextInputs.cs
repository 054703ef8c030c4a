using System.Text;

namespace StatusCodeGen.Benchmarks.Lookups.Inputs;

/// <summary>
/// Texts as inputs. Each text is a new string, which no table contains: the characters of the same string object would
/// not be compared. Of ten hits, seven are names, two are C# names and one is a number. Of four misses, two are names
/// with one letter changed, one is a random word and one is a number.
/// </summary>
/// <param name="identifiersOnly">
/// Whether the contender knows only C# names, and accepts any number. Then C# names replace the names of the page, and
/// no miss is a number.
/// </param>
internal sealed class TextInputs<TCatalog, TCode>(bool identifiersOnly)
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
{
    private const int FewRows = 50;
    private const int LongTextLength = 10_000;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly HashSet<string> Declared =
        new(TCatalog.Rows.SelectMany(static row => row.Texts.Append(Number.TextOf(row.Code))), StringComparer.OrdinalIgnoreCase);

    /// <summary>Texts that are codes.</summary>
    public Sample<string> Hits(Course course) => Sample.Of(course, DrawHit);

    /// <summary>
    /// Texts that are codes if case is ignored: a third as declared, a third in lower and a third in upper case.
    /// </summary>
    public Sample<string> HitsIgnoringCase(Course course) => Sample.Of(course, (random, index) =>
    {
        var (text, expected) = DrawHit(random, index);
        return (random.Next(3) switch { 0 => text, 1 => Copy(text.ToLowerInvariant()), _ => Copy(text.ToUpperInvariant()) }, expected);
    });

    /// <summary>Texts that are not codes, even if case is ignored.</summary>
    public Sample<string> Misses(Course course) => Sample.Of(course, (random, index) =>
    {
        while (true)
        {
            var text = (index % 4) switch
            {
                0 or 1 => Misspell(random, Name(random)),
                2 => Word(random, Name(random).Length),
                _ => identifiersOnly ? Misspell(random, Name(random)) : Number.TextOf(CodeInputs<TCatalog, TCode>.Undeclared(random)),
            };
            if (!Declared.Contains(text))
            {
                return (Copy(text), Answer.None);
            }
        }
    });

    /// <summary>
    /// Texts that are almost codes: with an extra sign, space, zero or letter, with a letter missing, or with letters
    /// that look alike.
    /// </summary>
    public Sample<string> OddMisses()
    {
        string[] numbers = [.. TCatalog.Rows.Take(FewRows).Select(static row => Number.TextOf(row.Code))];
        string[] names = [.. TCatalog.Rows.Take(FewRows).Select(row => identifiersOnly ? row.Identifier : row.Name)];
        string[] texts =
        [
            .. identifiersOnly ? [] : numbers.SelectMany(static number =>
                new[] { $" {number}", $"{number} ", $"+{number}", $"0{number}", $"{number}.0", $"{number}0000000000" }),
            .. numbers.SelectMany(static number => new[] { $"{number}a", $"0x{number}" }),
            .. names.SelectMany(static name => new[] { $"{name}x", $"x{name}", $"{name}\0", name[1..], name[..^1], $"{name},{name}x" }),
            .. names.SelectMany(static name => new[]
            {
                name.Replace('S', '\u017F').Replace('K', '\u212A') + '\u212A',
                name.Replace('e', '\u0435') + '\u0435',
            }),
            new('x', LongTextLength),
            "",
            "-",
            "+",
            "é",
        ];
        string[] misses = [.. texts.Where(static text => !Declared.Contains(text))];
        return new(misses, [.. misses.Select(static _ => Answer.None)]);
    }

    /// <summary>The same texts as UTF-8.</summary>
    public static Sample<byte[]> ToUtf8(Sample<string> sample) =>
        new([.. sample.Inputs.Select(Encoding.UTF8.GetBytes)], sample.Expected);

    private (string Text, string Expected) DrawHit(Random random, int index)
    {
        var row = TCatalog.Rows[random.Next(TCatalog.Rows.Count)];
        var text = (index % 10) switch
        {
            0 => Number.TextOf(row.Code),
            1 or 2 => row.Identifier,
            _ => identifiersOnly ? row.Identifier : row.Name,
        };
        return (Copy(text), Number.TextOf(row.Code));
    }

    private string Name(Random random)
    {
        var row = TCatalog.Rows[random.Next(TCatalog.Rows.Count)];
        return identifiersOnly ? row.Identifier : row.Name;
    }

    private static string Misspell(Random random, string name)
    {
        var letters = name.ToCharArray();
        letters[random.Next(letters.Length)] = Letters[random.Next(Letters.Length)];
        return new(letters);
    }

    private static string Word(Random random, int length) => new(random.GetItems<char>(Letters, length));

    private static string Copy(string text) => new(text.AsSpan());
}
