using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>The codes of a random catalog, with the numbers that their members must have.</summary>
/// <param name="random">Where they come from.</param>
/// <param name="type">The type of the catalog's codes.</param>
/// <param name="makeText">Makes a hostile text.</param>
internal sealed class RandomCodes(Random random, string type, Func<string> makeText)
{
    private readonly HashSet<long> _numbers = [0];

    public bool IsText { get; } = type == "text" || type.StartsWith("char", StringComparison.Ordinal);

    /// <summary>Makes a code whose number no other has.</summary>
    public (long Number, string Spelling) Next()
    {
        for (; ; )
        {
            var (number, spelling) = Make();
            if (_numbers.Add(number))
            {
                return (number, spelling);
            }
        }
    }

    /// <summary>A number of no code. That of a packed text is a text.</summary>
    public long UndeclaredNumber() => type == "text" ? _numbers.Max() is < int.MaxValue and var most ? most + 1 : 1 : Next().Number;

    /// <summary>A range that has all codes of a group.</summary>
    public string RangeOf(IReadOnlyList<RandomCode> codes) =>
        !IsText ? string.Create(
            CultureInfo.InvariantCulture,
            $"{codes.Min(static code => code.Number)}-{codes.Max(static code => code.Number)}")
        : codes.Count == 1 && Rune.GetRuneAt(codes[0].Spelling, 0) is { Value: not 'x' } first ? first + "x"
        : "";

    private (long Number, string Spelling) Make()
    {
        if (type == "text")
        {
            var text = makeText();
            return (Hash(text), text);
        }

        if (IsText)
        {
            var length = type[5] - '0';
            var text = string.Concat(Enumerable.Range(0, 1 + random.Next(length)).Select(_ => (char)random.Next('!', '~' + 1)));
            return (Convert.ToInt64(Convert.ToHexString(Encoding.ASCII.GetBytes(text)).PadRight(2 * length, '0'), 16), text);
        }

        var number = Number();
        return (number, number.ToString(CultureInfo.InvariantCulture));
    }

    private long Number() => type switch
    {
        "byte" => random.Next(256),
        "sbyte" => random.Next(-128, 128),
        "short" => random.Next(short.MinValue, short.MaxValue + 1),
        "ushort" => random.Next(ushort.MaxValue + 1),
        "int" => random.Next(),
        "uint" => random.NextInt64(uint.MaxValue + 1L),
        "long" => random.NextInt64(long.MinValue, long.MaxValue),
        _ => random.NextInt64(),
    };

    /// <summary>FNV-1a, in the arithmetic of big numbers.</summary>
    private static long Hash(string text) => unchecked((int)Encoding.UTF8.GetBytes(text).Aggregate(
        2_166_136_261UL,
        static (hash, unit) => (hash ^ unit) * 16_777_619UL % 0x1_0000_0000UL));
}
