using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tests.Emit.Lookups;

/// <summary>A catalog of some shape with columns of every type: what a row has in them follows from its index.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Type">The type of its codes.</param>
/// <param name="Count">The number of its rows.</param>
/// <param name="Number">The number of a row.</param>
/// <param name="Columns">Its columns.</param>
public sealed record ColumnCatalog(
    string Name,
    string Type,
    int Count,
    Func<int, decimal> Number,
    IReadOnlyList<ShapedColumn> Columns)
{
    public static readonly IReadOnlyList<ShapedColumn> EveryColumn =
    [
        new("bool", "bool", "False", static row => row % 3 == 0, Key: "a"),
        new("{ type: bool, undeclared: true }", "bool", "True", static row => row % 5 == 0, Key: "b"),
        new("bool?", "bool", "null", static row => row % 3 == 0 ? null : row % 2 == 0, Key: "c"),
        new("{ type: int, undeclared: -7 }", "int", "-7", static row => (row * row) - 5, Key: "d"),
        new("int?", "int", "null", static row => row % 4 == 0 ? null : -row, Key: "e"),
        new("long", "long", "0", static row => row * 5_000_000_000L, Key: "f"),
        new("{ type: long?, undeclared: 9 }", "long", "9", static row => row % 7 == 0 ? null : row % 40_000L, Key: "g"),
        new("decimal", "decimal", "0", static row => row - 0.125m, Key: "h"),
        new("decimal?", "decimal", "null", static row => row % 3 == 0 ? null : row % 10 * 1.50m, Key: "i"),
        new("text", "text", "", static row => $"Text {row}, with \"quotes\"", Key: "j"),
        new("{ type: text?, undeclared: none }", "text", "none", static row => row % 5 == 0 ? null : $"Shared {row % 3}", Key: "k"),
        new("duration", "duration", "00:00:00", static row => TimeSpan.FromSeconds(row * 7), Key: "l"),
        new("duration?", "duration", "null", static row => row % 2 == 0 ? null : TimeSpan.FromMilliseconds(row), Key: "m"),
        new("[Low, High, Top]", "word", "0", static row => row % 3, Key: "n"),
        new("{ any of: [A, B, C], undeclared: [A, C] }", "words", "5", static row => row % 8, Key: "o"),
        new("int", "int", "0", static _ => 4, Key: "p"),
        new("{ type: int?, undeclared: 4 }", "int", "4", static _ => null, Key: "q"),
    ];

    public override string ToString() => Name;

    public string Yaml
    {
        get
        {
            var yaml = new StringBuilder().Append(
                CultureInfo.InvariantCulture,
                $"catalog:\n  name: Thing\n  namespace: Acme\n  type: {Type}\n  columns:\n");
            foreach (var column in Columns)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"    column {column.Key}: {column.Type}\n");
            }

            yaml.Append("    next: code?\ncodes:").Append(Count == 0 ? " []" : "").Append('\n');
            for (var row = 0; row < Count; row++)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - {{ code: {Number(row)}, name: N{row}");
                foreach (var column in Columns.Where(column => column.Value(row) is not null))
                {
                    yaml.Append(CultureInfo.InvariantCulture, $", column {column.Key}: {column.Write(row)}");
                }

                yaml.Append(Next(row) is { } next ? string.Create(CultureInfo.InvariantCulture, $", next: {next}") : "").Append(" }\n");
            }

            return yaml.ToString();
        }
    }

    /// <summary>The code to which a row refers.</summary>
    public decimal? Next(int row) => row % 3 == 0 ? null : Number((row + 1) % Count);
}

/// <summary>A column of such a catalog.</summary>
/// <param name="Type">Its type in YAML.</param>
/// <param name="Kind">Its type in one word.</param>
/// <param name="Undeclared">What an undeclared code has, as text.</param>
/// <param name="Value">What a row has; null for no value.</param>
/// <param name="Key">The end of its key, one letter.</param>
public sealed record ShapedColumn(string Type, string Kind, string Undeclared, Func<int, object?> Value, string Key)
{
    public string Property => (Kind == "bool" ? "IsColumn" : "Column") + Key.ToUpperInvariant();

    public string Method => Kind == "bool" ? Property : "Get" + Property;

    /// <summary>What a row has, as YAML.</summary>
    public string Write(int row) => (Kind, Value(row)) switch
    {
        ("bool", true) => "true",
        ("bool", _) => "false",
        ("text", string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        ("duration", TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMilliseconds}ms"),
        ("word", int word) => new[] { "Low", "High", "Top" }[word],
        ("words", int mask) => $"[{string.Join(", ", new[] { "A", "B", "C" }.Where((_, bit) => (mask >> bit & 1) != 0))}]",
        var (_, value) => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>What a row has, as a reader of numbers shows it.</summary>
    public string Show(int row) => (Kind, Value(row)) switch
    {
        ("text", null) => "",
        ("word", int word) => (word + 1).ToString(CultureInfo.InvariantCulture),
        var (_, value) => ColumnReader.Show(value),
    };
}
