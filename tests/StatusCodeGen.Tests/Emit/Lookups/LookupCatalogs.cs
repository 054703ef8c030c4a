using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tests.Emit.Lookups;

/// <summary>A catalog of some shape, in the namespace Acme and with the enum Thing.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Type">The type of its codes.</param>
/// <param name="Rows">Its rows.</param>
public sealed record LookupCatalog(string Name, string Type, IReadOnlyList<LookupRow> Rows)
{
    public string Yaml
    {
        get
        {
            var yaml = new StringBuilder();
            yaml.Append(CultureInfo.InvariantCulture, $"catalog: {{ name: Thing, namespace: Acme, type: {Type} }}\ngroups:\n");
            foreach (var group in Rows.GroupBy(static row => row.Group))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - name: {group.Key}\n    codes:\n");
                foreach (var row in group)
                {
                    var identifier = row.Identifier is null ? "" : $", identifier: {row.Identifier}";
                    yaml.Append(CultureInfo.InvariantCulture, $"      - {{ code: {row.Literal}, name: {Quote(row.Name)}{identifier}, ");
                    yaml.Append(CultureInfo.InvariantCulture, $"description: {Quote(row.Description)} }}\n");
                }
            }

            return yaml.ToString();
        }
    }

    public override string ToString() => Name;

    private static string Quote(string text)
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }
}

/// <summary>A row of such a catalog.</summary>
public sealed record LookupRow(decimal Number, string Name, string Group = "Some", string? Identifier = null, bool IsHexadecimal = false)
{
    public string Description => Number % 3 == 0 ? "" : $"What {Name} means.";

    public string Literal => IsHexadecimal
        ? "0x" + ((long)Number).ToString("X8", CultureInfo.InvariantCulture)
        : Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Catalogs of every shape that has a lookup of its own.</summary>
internal static class LookupCatalogs
{
    private static readonly string[] Words =
    [
        "access", "buffer", "channel", "device", "error", "file", "group", "handle", "invalid", "journal",
        "key", "limit", "memory", "network", "object", "page", "quota", "range", "socket", "thread",
    ];

    public static IReadOnlyList<LookupCatalog> All { get; } =
    [
        new("one code", "int", [new(42, "Answer")]),
        new("one code at the end of its type", "ulong", [new(ulong.MaxValue, "Last")]),
        new("two ends of a type", "long", [new(long.MinValue, "Least"), new(long.MaxValue, "Greatest")]),
        new("two ends of a small type", "sbyte", [new(sbyte.MinValue, "Least"), new(0, "Zero"), new(sbyte.MaxValue, "Greatest")]),
        new("24 codes with holes", "int", Rows(24, static row => new(100 + (row * 17), Name(row), row < 9 ? "First" : "Second"))),
        new("24 codes with holes, out of order", "short", Rows(24, static row => new(((row * 7) % 24 * 11) - 130, Name(row)))),
        new("200 codes in a row", "ushort", Rows(200, static row => new(row + 1, Name(row), $"G{row / 50}"))),
        new("256 bytes", "byte", Rows(256, static row => new(row, Name(row)))),
        new("negative codes in a row", "int", Rows(60, static row => new(row - 40, Name(row)))),
        new("30 hexadecimal codes far apart", "uint", Rows(30, Hexadecimal)),
        new("1,800 hexadecimal codes far apart", "uint", Rows(1_800, Hexadecimal)),
        new(
            "300 codes of 64 bits far apart",
            "long",
            Rows(300, static row => new(unchecked((row - 150L) * 0x0123_4567_89AB_CDEFL), Name(row)))),
        new("40 codes that differ only in the upper half", "ulong", Rows(40, static row => new(((ulong)row << 40) + 7, Name(row)))),
        new("10,000 codes", "int", Rows(10_000, static row => new(row * 3, Name(row), $"G{row / 1000}"))),
        new("names in lower case", "int", [.. Words.Select(static (word, row) => new LookupRow(row * 100, word))]),
        new(
            "names that are another's identifier",
            "int",
            [
                new(1, "B", Identifier: "A"),
                new(2, "A", Identifier: "B"),
                new(3, "a", Identifier: "C"),
                new(4, "5", Identifier: "Four"),
                new(5, "same", Identifier: "Five"),
                new(6, "same", Identifier: "Six"),
                new(7, "SAME", Identifier: "Seven"),
            ]),
        new(
            "names beyond ASCII",
            "int",
            [
                new(1, "Größe"),
                new(2, "GRÖSSE"),
                new(3, "größer"),
                new(4, "Ünlü"),
                new(5, "ı", Identifier: "Dotless"),
                new(6, "ſ", Identifier: "LongS"),
                new(7, "\u212A", Identifier: "Kelvin"),
                new(8, "K"),
                new(9, "s", Identifier: "S1"),
                new(10, "i", Identifier: "I1"),
                new(11, "日本語"),
                new(12, "日本"),
                new(13, "😀", Identifier: "Smile"),
                new(14, "Plain"),
            ]),
        new(
            "names beyond ASCII only",
            "int",
            [new(1, "日本"), new(2, "中国"), new(3, "Ελλάδα"), new(4, "ελλάδΑ", Identifier: "Two")]),
        new(
            "names of signs",
            "int",
            [
                new(1, "", Identifier: "None"),
                new(2, "@", Identifier: "At"),
                new(3, "`", Identifier: "Tick"),
                new(4, "[", Identifier: "Open"),
                new(5, "{", Identifier: "Brace"),
                new(6, "-", Identifier: "Dash"),
                new(7, "-0", Identifier: "MinusZero"),
                new(8, "007", Identifier: "Bond"),
            ]),
        new(
            "names of signs, with holes",
            "int",
            [
                new(3, "say \"hi\"", Identifier: "Quoted"),
                new(5, "a\\b", Identifier: "Backslash"),
                new(9, "{0} {{1}}", Identifier: "Braces"),
                new(20, "Größe — ∞", Identifier: "Wide"),
            ]),
        new("150 codes with holes", "int", Rows(150, static row => new(row * 2, Name(row)))),
        new("300 codes with holes", "int", Rows(300, static row => new(row * 3, Name(row)))),
        new("two names alike up to the last character", "int", Rows(201, static row => new(row, AlikeButLast(row)))),
        new("names alike at both ends", "int", Rows(40, static row => new(row, Alike(row)))),
        new(
            "a very long name",
            "int",
            [
                new(1, new string('x', 600) + "é", Identifier: "First"),
                new(2, new string('y', 60_000), Identifier: "Second"),
                new(3, "short"),
            ]),
        new("letters of 1 to 40 characters", "int", Rows(40, static row => new(row + 1, Repeat("Letter", row + 1)))),
        new(
            "letters of 4 to 600 characters",
            "int",
            Rows(60, static row => new(row * 2, Repeat("Zebra", 4 + (row * 10)), Identifier: "Z" + row))),
        new(
            "blanks, digits and hyphens in 3 to 42 characters",
            "int",
            Rows(40, static row => new(row + 10, Repeat("I'm 4-You ", row + 3).TrimEnd() + "x", Identifier: "Blank" + row))),
        new(
            "signs beside the letters in 2 to 41 characters",
            "int",
            Rows(40, static row => new(row * 3, Repeat("_a@Z[z`{q^", row + 1) + "x", Identifier: "Sign" + row))),
        new("names that begin with digits", "int", Rows(30, static row => new(row * 7, $"{row} of 30", Identifier: "Of" + row))),
        new("numbers of one digit", "sbyte", Rows(5, static row => new(row * 2, Name(row)))),
        new("numbers of three digits in a byte", "byte", Rows(20, static row => new(100 + (row * 7), Name(row)))),
        new("numbers of four digits", "ushort", Rows(20, static row => new(1000 + (row * 311), Name(row)))),
        new("numbers of five digits", "long", Rows(20, static row => new(10_000 + (row * 4321), Name(row)))),
        new("numbers of six digits", "uint", Rows(20, static row => new(100_000 + (row * 4321), Name(row)))),
    ];

    private static LookupRow[] Rows(int count, Func<int, LookupRow> row) => [.. Enumerable.Range(0, count).Select(row)];

    private static string Name(int row) =>
        $"{Capital(row % 20)} {Words[row / 20 % 20]} {Words[row / 400 % 20]}{(row < 8_000 ? "" : " too")}";

    private static string AlikeButLast(int row) =>
        row == 200 ? "aa_____name2" : $"{(char)('a' + (row % 26))}{(char)('a' + (row / 26))}_____name1";

    private static string Repeat(string text, int length) =>
        string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];

    private static string Alike(int row) =>
        new string('a', 70) + (char)('a' + (row % 26)) + (char)('a' + (row / 26)) + new string('z', 70);

    private static string Capital(int word) => char.ToUpperInvariant(Words[word][0]) + Words[word][1..];

    /// <summary>A code like those of NTSTATUS: a severity, a facility, and a small number.</summary>
    private static LookupRow Hexadecimal(int row) => new(
        ((uint)(row % 4) << 30) + ((uint)(row / 4 % 7) << 16) + (uint)(row / 28) + 1,
        "STATUS_" + Name(row).Replace(' ', '_').ToUpperInvariant(),
        IsHexadecimal: true);
}
