using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Tool.Pages.Json;

/// <summary>
/// Reads a page in JSON: lists of objects, objects that have the codes or the names as keys, and objects of these, whose keys
/// are headings.
/// </summary>
internal sealed class JsonPageReader
{
    /// <summary>How deep the keys of objects are headings.</summary>
    private const int MaxHeadingLevel = 6;

    /// <summary>Keys that only say that there is a list, and are not the heading of a section.</summary>
    private static readonly string[] ListKeys = ["codes", "data", "errors", "items", "list", "results", "rows", "statuses", "values"];

    /// <summary>Fewer keys do not show that their form is that of codes.</summary>
    private const int MinTexts = 3;

    private static readonly string[] NameKeys = ["name", "key", "identifier", "constant"];

    private readonly List<PageBlock> _blocks = [];
    private readonly CancellationToken _cancellation;
    private int _places = PageLimits.MaxPlaces;

    private JsonPageReader(CancellationToken cancellation) => _cancellation = cancellation;

    /// <exception cref="ToolException">The text is not JSON, or it exceeds a limit.</exception>
    public static Page Read(string text, CancellationToken cancellation)
    {
        var reader = new JsonPageReader(cancellation);
        reader.ReadValue(JsonNode.Parse(text), level: 1);
        return new("", reader._blocks);
    }

    private void ReadValue(JsonNode node, int level)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (node.Items is { Count: > 0 } items)
        {
            ReadList(node, items);
        }
        else if (node.Properties is { Count: > 0 } properties)
        {
            ReadObject(node, properties, level);
        }
    }

    private void ReadList(JsonNode node, IReadOnlyList<JsonNode> items)
    {
        var rows = items.Where(static item => item.Properties is not null).ToList();
        if (rows.Count > 0)
        {
            AddTable(node.Line, keyTitle: null, rows.Select(static row => ("", row)));
        }
        else if (items.Any(static item => item.Items is not null))
        {
            AddTable(node.Line, [.. items.Where(static item => item.Items is not null).Select(static (item, index) =>
                item.Items!.Select(cell => CellOf(cell, isHeader: index == 0)).ToList())]);
        }
    }

    private void ReadObject(JsonNode node, IReadOnlyList<KeyValuePair<string, JsonNode>> properties, int level)
    {
        var values = properties.Where(static property => !IsEmpty(property.Value)).ToList();
        var isTable = values.Count > 0 && values.TrueForAll(static property => IsScalar(property.Value) || IsRow(property.Value));
        var numbers = values.Count(static property => IsNumber(property.Key));
        if (isTable && values.Count >= MinTexts && TextCode.AreOfOneForm([.. values.Select(static property => property.Key)]))
        {
            AddTable(node.Line, "code", values.Select(static property => (property.Key, property.Value)));
        }
        else if (isTable && (numbers > 0 || values.TrueForAll(static property => property.Value.Properties is not null)))
        {
            var rows = numbers > 0 ? values.Where(static property => IsNumber(property.Key)) : values;
            var title = numbers > 0 || !HaveNumbers(values) ? "code" : "name";
            AddTable(node.Line, title, rows.Select(static property => (property.Key, property.Value)));
        }
        else if (isTable && values.Count(static property => IsNumber(property.Value.Text ?? "")) is var codes && codes * 2 > values.Count)
        {
            AddTable(node.Line, "name", values.Select(static property => (property.Key, property.Value)));
        }
        else
        {
            ReadSections(properties, level);
        }
    }

    private void ReadSections(IReadOnlyList<KeyValuePair<string, JsonNode>> properties, int level)
    {
        if (Find(properties, "title") is { } title)
        {
            _blocks.Add(new PageHeading(title.Line, level, title.Text!));
        }

        if (Find(properties, "description") is { } description)
        {
            _blocks.Add(new PageParagraph(description.Line, description.Text!));
        }

        foreach (var (key, value) in properties.Where(static property => !IsScalar(property.Value)))
        {
            if (level < MaxHeadingLevel)
            {
                if (!ListKeys.Contains(key, StringComparer.OrdinalIgnoreCase))
                {
                    _blocks.Add(new PageHeading(value.Line, level + 1, key));
                }

                ReadValue(value, level + 1);
            }
        }
    }

    /// <summary>Adds a table of objects: a column for each key that any of them has.</summary>
    private void AddTable(int line, string? keyTitle, IEnumerable<(string Key, JsonNode Value)> rows)
    {
        var list = rows.ToList();
        var fields = list.ConvertAll(static row => FieldsOf(row.Value));
        var titles = fields.SelectMany(static row => row.Select(static field => field.Key)).Distinct(StringComparer.Ordinal).ToList();
        var index = Enumerable.Range(0, titles.Count).ToDictionary(place => titles[place]);
        var first = keyTitle is null ? [] : new[] { TitleOfKeys(keyTitle, titles) };
        var grid = new List<List<SpanningCell>>
        {
            first.Concat(titles.Select(title => TitleOfValues(title, keyTitle)))
                .Select(title => new SpanningCell(new(line, title, isHeader: true), 1, 1))
                .ToList(),
        };
        for (var row = 0; row < list.Count; row++)
        {
            var cells = new PageCell[titles.Count];
            Array.Fill(cells, new PageCell(list[row].Value.Line, ""));
            foreach (var (key, value) in fields[row])
            {
                cells[index[key]] = new(value.Line, value.ToCellText());
            }

            var keys = keyTitle is null ? [] : new[] { new PageCell(list[row].Value.Line, list[row].Key) };
            grid.Add([.. keys.Concat(cells).Select(static cell => new SpanningCell(cell, 1, 1))]);
        }

        AddTable(line, grid);
    }

    private void AddTable(int line, List<List<SpanningCell>> grid) =>
        _blocks.Add(new PageTable(line, TableKind.Table, "", HasNested: false, Grid.Form(grid, ref _places, line)));

    /// <summary>The fields of a row; those of an object in it have its key before their own.</summary>
    private static List<KeyValuePair<string, JsonNode>> FieldsOf(JsonNode row)
    {
        if (row.Properties is null)
        {
            return [new("", row)];
        }

        return [.. row.Properties.SelectMany(static property => property.Value.Properties is { } inner
            ? inner.Select(field => new KeyValuePair<string, JsonNode>($"{property.Key} {field.Key}", field.Value))
            : [property])];
    }

    private static string TitleOfKeys(string keyTitle, List<string> titles) =>
        keyTitle == "name" ? NameKeys.First(name => !titles.Contains(name) || name == NameKeys[^1]) : keyTitle;

    private static string TitleOfValues(string title, string? keyTitle) =>
        title.Length > 0 ? title : keyTitle == "code" ? "name" : "code";

    private static SpanningCell CellOf(JsonNode node, bool isHeader) => new(new(node.Line, node.ToCellText(), isHeader), 1, 1);

    private static JsonNode? Find(IReadOnlyList<KeyValuePair<string, JsonNode>> properties, string key) =>
        properties.FirstOrDefault(property => property.Key == key && property.Value.Text is { Length: > 0 }).Value;

    private static bool IsEmpty(JsonNode node) => node is { Text.Length: 0 } or { Items.Count: 0 } or { Properties.Count: 0 };

    private static bool IsScalar(JsonNode node) => node.Text is not null || node.Items?.All(static item => item.Text is not null) == true;

    private static bool IsRow(JsonNode node) => node.Properties?.All(static property => IsScalar(property.Value)) == true;

    /// <summary>Whether a field has another number in each row, or one of the rows has a field <c>code</c>.</summary>
    private static bool HaveNumbers(List<KeyValuePair<string, JsonNode>> rows) => rows
        .SelectMany(static row => row.Value.Properties ?? [])
        .GroupBy(static field => field.Key, StringComparer.OrdinalIgnoreCase)
        .Any(field => field.Key is "code" or "Code"
            || (field.All(static value => IsNumber(value.Value.Text ?? ""))
                && field.Count() == rows.Count
                && field.Select(static value => value.Value.Text).Distinct().Count() == rows.Count));

    private static bool IsNumber(string text) => CodeText.Find(text) is { Kind: CellKind.Number };
}
