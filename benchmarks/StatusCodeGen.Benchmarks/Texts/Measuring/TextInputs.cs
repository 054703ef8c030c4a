using System.Text;
using StatusCodeGen.Benchmarks.Lookups;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Texts.Measuring;

/// <summary>
/// Texts as inputs. Each text is a new string, which no table contains: the characters of the same string object would not be
/// compared. Of four misses, two are codes with one character changed, one is a random text of a code's length, and one is a
/// code with one more character.
/// </summary>
internal static class TextInputs<TCatalog, TCode>
    where TCatalog : struct, ITextCatalog<TCode>
    where TCode : struct, Enum
{
    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
    private const int LongTextLength = 10_000;

    private static readonly HashSet<string> Declared = [.. TCatalog.Rows.Select(static row => row.Text)];

    /// <summary>Texts that are codes; each is its own expected result.</summary>
    public static Sample<string> Hits(Course course) => Sample.Of(course, static (random, _) =>
    {
        var text = Code(random);
        return (new string(text.AsSpan()), text);
    });

    /// <summary>Texts that are not codes.</summary>
    public static Sample<string> Misses(Course course) => Sample.Of(course, static (random, index) => (Miss(random, index), Answer.None));

    /// <summary>Texts to ask whether they are codes. A fifth of them are not.</summary>
    public static Sample<string> Mixed(Course course) => Sample.Of(course, static (random, index) => index % 5 != 0
        ? (new string(Code(random).AsSpan()), true.ToString())
        : (Miss(random, index / 5), false.ToString()));

    /// <summary>Texts that are almost codes: to check contenders, not to measure them.</summary>
    public static Sample<string> OddMisses()
    {
        string[] misses =
        [
            .. TCatalog.Rows
                .SelectMany(static row => new[]
                {
                    $"{row.Text} ", $" {row.Text}", $"{row.Text}\0", $"\0{row.Text}", $"{row.Text}{row.Text}",
                    row.Text[1..], row.Text[..^1],
                    $"{row.Text[..^1]}{(char)(row.Text[^1] + 0x100)}", $"{(char)(row.Text[0] + 0x8000)}{row.Text[1..]}",
                    row.Text.ToLowerInvariant(), row.Text.ToUpperInvariant(),
                })
                .Append(new('1', LongTextLength))
                .Where(static text => !Declared.Contains(text)),
        ];
        return new(misses, [.. misses.Select(static _ => Answer.None)]);
    }

    /// <summary>The same texts as UTF-8.</summary>
    public static Sample<byte[]> ToUtf8(Sample<string> sample) =>
        new([.. sample.Inputs.Select(Encoding.UTF8.GetBytes)], sample.Expected);

    private static string Code(Random random) => TCatalog.Rows[random.Next(TCatalog.Rows.Count)].Text;

    private static string Miss(Random random, int index)
    {
        while (true)
        {
            var code = Code(random);
            var text = (index % 4) switch
            {
                0 or 1 => Misspell(random, code),
                2 => new(random.GetItems<char>(Characters, code.Length)),
                _ => code + Characters[random.Next(Characters.Length)],
            };
            if (!Declared.Contains(text))
            {
                return text;
            }
        }
    }

    private static string Misspell(Random random, string text)
    {
        var characters = text.ToCharArray();
        characters[random.Next(characters.Length)] = Characters[random.Next(Characters.Length)];
        return new(characters);
    }
}
