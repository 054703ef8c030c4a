using System.Globalization;
using System.Text.RegularExpressions;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>A catalog with every key of the format, broken at random: whatever is left of it fits together.</summary>
public sealed partial class CatalogMutationTests
{
    private const string Characters = "[]{},:#'\"-?|>&*!\n x0";

    private const string Everything = """
        catalog:
          name: KafkaError
          type: short
          prefix: [ERR_, E_]
          identifiers: pascal
          undeclared: by-range
          json: string
          columns:
            retriable: bool
            http: int?
            rate: { type: decimal, default: 1.5, undeclared: 0 }
            wait: duration?
            primary: code?
            next: { type: code, default: 6 }
            severity: [Error, Warning]
            level: { type: [Low, High], optional: true, title: How bad, description: D }
            categories: { any of: [Network, Storage], default: [] }
            advice: { type: text, identifier: UserAdvice, default: "" }
        groups:
          - { name: Client errors, range: 1-9, value: 3 }
          - name: Server errors
            identifier: Server
            range: 0xFFF0-0x0
        codes:
          - code: 6
            name: ERR_NOT_LEADER
            group: Client errors
            retriable: true
            severity: Error
            categories: [Network, Storage]
            aliases: [NOT_FOLLOWER, { name: ERR_OLD, identifier: Older, deprecated: { use: 7, reason: moved } }]
            deprecated: { use: E_NEXT }
          - { code: 7, name: E_NEXT, group: Server errors, retriable: false, severity: Warning, wait: 1h30m, primary: 6 }
          - code: 0xFFFF
            identifier: Unknown
            group: Server
            retriable: false
            http: 503
            severity: Warning
            level: High
            next: NOT_FOLLOWER
            advice: Ask #1 again
            deprecated: no reason
        reserved: [104, 450-459, { code: 205, name: ERR_PENDING, reason: withdrawn }]
        """;

    private static readonly string[] Words =
    [
        .. Token().Matches(Everything).Select(static match => match.Value).Distinct(),
        "null", "''", "[]", "{}", "true", "*a", "&a", "-1",
    ];

    [Test]
    public void The_catalog_itself_is_almost_without_a_fault() =>
        Assert.That(Parsed.Locate(Everything), Is.EqualTo(new[] { "SCG1009 33:13+1", "SCG1019 42:17+8" }));

    [Test]
    public void Whatever_is_left_of_a_broken_catalog_fits_together([Range(0, 7)] int share)
    {
        for (var index = 0; index < 500; index++)
        {
            var random = new Random((share * 100_000) + index);
            var yaml = Enumerable.Range(0, random.Next(1, 5)).Aggregate(Everything, (text, _) => Break(text, random));
            var fault = FindFault(yaml);
            Assert.That(fault, Is.Null, $"{share}/{index}: {fault}\n{yaml}");
        }
    }

    private static string Break(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (line, other, place) = (random.Next(lines.Count), random.Next(lines.Count), random.Next(text.Length + 1));
        switch (random.Next(8))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(other, lines[line]);
                break;
            case 2:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 3:
                lines[line] = (random.Next(2) == 0 ? "  " : "") + lines[line].TrimStart();
                break;
            case 4:
                return text.Insert(place, Characters[random.Next(Characters.Length)].ToString());
            case 5 when random.Next(3) == 0:
                return text[..place];
            default:
                var tokens = Token().Matches(text);
                if (tokens.Count == 0)
                {
                    return text;
                }

                var token = tokens[random.Next(tokens.Count)];
                return text[..token.Index] + Words[random.Next(Words.Length)] + text[(token.Index + token.Length)..];
        }

        return string.Join('\n', lines);
    }

    private static string? FindFault(string yaml)
    {
        ParsedCatalog parsed;
        try
        {
            parsed = Parsed.Parse(yaml);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }

        var diagnostics = parsed.Diagnostics;
        return diagnostics.Any(diagnostic => diagnostic.Span.Start + diagnostic.Span.Length > yaml.Length) ? "a place outside the file"
            : diagnostics.Any(static diagnostic => MessageOf(diagnostic.ToDiagnostic()).Contains("{0}", StringComparison.Ordinal))
                ? "a message"
            : diagnostics.Select(static diagnostic => (diagnostic.Id, diagnostic.Span.Start)).Distinct().Count() < diagnostics.Count
                ? "one fault twice"
            : parsed.Catalog is { } catalog ? FindFault(catalog)
            : diagnostics.Count == 0 ? "neither a catalog nor a fault"
            : null;
    }

    private static string? FindFault(Catalog catalog)
    {
        var numbers = catalog.Codes.Select(static code => code.Number).ToHashSet();
        return !AreDistinct(catalog.Identifiers) ? "two members with one name"
            : numbers.Count < catalog.Codes.Count ? "two codes with one number"
            : !AreDistinct(catalog.Groups.Select(static group => group.Identifier)) ? "two groups with one name"
            : !AreDistinct(catalog.Groups.Select(static group => group.Number)) ? "two groups with one number"
            : catalog.Codes.Any(code => code.Group >= catalog.Groups.Count) ? "a group that does not exist"
            : catalog.Codes.Any(code => code.Values.Count != catalog.Columns.Count) ? "a row of another length"
            : catalog.Codes.Any(code => catalog.Columns.Where((column, index) => !IsPossible(column, code.Values[index], numbers)).Any())
                ? "a value that its column cannot have"
            : null;
    }

    private static bool IsPossible(Column column, ColumnValue value, HashSet<decimal> numbers) => !value.IsPresent || column.Type switch
    {
        ColumnType.Bool => value.Number is 0 or 1,
        ColumnType.Word => value.Number >= 1 && value.Number <= column.Words.Count,
        ColumnType.Words => value.Number >= 0 && value.Number < 1L << column.Words.Count,
        ColumnType.Code => numbers.Contains(value.Number),
        ColumnType.Text or ColumnType.Decimal => value.Text is not null,
        _ => value.Text is null,
    };

    private static bool AreDistinct<T>(IEnumerable<T> items) =>
        items.GroupBy(static item => item).All(static group => group.Count() == 1);

    private static string MessageOf(Microsoft.CodeAnalysis.Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[A-Za-z0-9_.?-]+|""""|\[|\]|\{|\}")]
    private static partial Regex Token();
}
