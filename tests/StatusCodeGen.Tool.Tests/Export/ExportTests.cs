using System.Globalization;
using System.Text.Json;
using System.Xml;
using CsvHelper;
using NJsonSchema;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Export;

namespace StatusCodeGen.Tool.Tests.Export;

/// <summary>What is exported is read back by other libraries, and has every row of random catalogs.</summary>
public sealed class ExportTests
{
    private static readonly JsonForm[] Forms = Enum.GetValues<JsonForm>();

    private static IEnumerable<Catalog> Catalogs => Enumerable.Range(0, 40)
        .Select(seed => CatalogText.RandomOfAnyType(seed) with { Json = Forms[seed % Forms.Length] });

    [Test]
    public void Json_has_every_row()
    {
        foreach (var catalog in Catalogs)
        {
            using var json = JsonDocument.Parse(Write(JsonExport.Write, catalog));
            var codes = json.RootElement.GetProperty("codes").EnumerateArray().ToList();

            Assert.That(codes, Has.Count.EqualTo(catalog.Codes.Count));
            foreach (var (code, row) in catalog.Codes.Zip(codes))
            {
                AssertRow(catalog, code, row);
            }
        }
    }

    [Test]
    public void Csv_has_every_row_and_no_formula()
    {
        foreach (var catalog in Catalogs)
        {
            using var reader = CsvReader.FromText(Write(CsvExport.Write, catalog), new() { HasHeader = false });
            var rows = new List<string[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetString(field)!)]);
            }

            Assert.That(rows.Skip(1).SelectMany(static row => row.Skip(1).Take(6)), Is.All.Matches<string>(static cell =>
                cell is not ['=' or '+' or '-' or '@' or '\t' or '\r', ..]));
            Assert.That(
                rows.Skip(1).Select(static row => row.Take(7).Select(Unguarded)),
                Is.EqualTo(catalog.Codes.Select(code => new[]
                {
                    catalog.Type.IsText ? code.Spelling : code.Number.ToString(CultureInfo.InvariantCulture),
                    code.Name,
                    code.Identifier,
                    code.Group is { } group ? NameOf(catalog, catalog.Groups[group]) : "",
                    code.Description,
                    code.Deprecation is "" ? "true" : code.Deprecation ?? "",
                    string.Join('\n', code.Aliases.Select(static alias => alias.Name)),
                })));
            Assert.That(rows[0].Skip(7), Is.EqualTo(catalog.Columns.Select(static column => column.Key)));
            Assert.That(
                rows.Skip(1).Select(row => row.Skip(7).Select((cell, index) =>
                    IsText(catalog, catalog.Columns[index]) ? Unguarded(cell) : cell)),
                Is.EqualTo(catalog.Codes.Select(code =>
                    code.Values.Select((value, index) => TextOf(catalog, catalog.Columns[index], value)))));
        }
    }

    [Test]
    public async Task The_schema_accepts_the_declared_codes_and_refuses_others()
    {
        foreach (var catalog in Catalogs)
        {
            var schema = await JsonSchema.FromJsonAsync(Write(JsonSchemaExport.Write, catalog));
            var codes = WireCode.Of(catalog).Select(JsonOf).ToList();

            Assert.That(codes.SelectMany(code => schema.Validate(code)), Is.Empty);
            Assert.That(schema.Validate("\"no such code\""), Is.Not.Empty);
            Assert.That(schema.Enumeration, Has.Count.EqualTo(catalog.Codes.Count));
            Assert.That(schema.EnumerationNames, Is.EqualTo(catalog.Codes.Select(static code => code.Identifier)));
        }
    }

    [Test]
    public void The_component_of_OpenApi_has_what_the_relay_has()
    {
        foreach (var catalog in Catalogs)
        {
            using var json = JsonDocument.Parse(Write(OpenApiExport.Write, catalog));
            var schema = json.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject().Single().Value;
            var codes = WireCode.Of(catalog).Select(JsonOf).ToList();

            Assert.That(
                schema.GetProperty("x-extensible-enum").EnumerateArray().Select(static code => JsonSerializer.Serialize(code)),
                Is.EqualTo(codes));
            Assert.That(
                schema.GetProperty("oneOf").EnumerateArray().SkipLast(1).Select(static entry =>
                    (JsonSerializer.Serialize(entry.GetProperty("const")), entry.GetProperty("title").GetString())),
                Is.EqualTo(codes.Zip(catalog.Codes, static (code, row) => (code, row.Name))));
            Assert.That(
                schema.GetProperty("x-enum-varnames").EnumerateArray().Select(static name => name.GetString()),
                Is.EqualTo(catalog.Codes.Select(static code => code.Identifier)));
            Assert.That(
                schema.GetProperty("x-enum-descriptions").EnumerateArray().Select(static text => text.GetString()),
                Is.EqualTo(catalog.Codes.Select(static code => code.Description)));
        }
    }

    private static void AssertRow(Catalog catalog, Code code, JsonElement row)
    {
        var isText = catalog.Type.IsText;
        Assert.That(
            CodeOf(row.GetProperty("code"), isText),
            Is.EqualTo(isText ? new WireCode(0, code.Spelling) : new(code.Number, null)));
        Assert.That(row.GetProperty("name").GetString(), Is.EqualTo(code.Name));
        Assert.That(row.GetProperty("identifier").GetString(), Is.EqualTo(code.Identifier));
        Assert.That(row.GetProperty("description").GetString(), Is.EqualTo(code.Description));
        Assert.That(row.GetProperty("group").GetString(), Is.EqualTo(code.Group is { } group ? catalog.Groups[group].Identifier : null));
        Assert.That(row.GetProperty("deprecated").GetString(), Is.EqualTo(code.Deprecation));
        Assert.That(
            row.GetProperty("aliases").EnumerateArray().Select(static alias => new Alias(
                alias.GetProperty("identifier").GetString()!,
                alias.GetProperty("name").GetString()!,
                alias.GetProperty("deprecated").GetString())),
            Is.EqualTo(code.Aliases));
        Assert.That(
            row.GetProperty("values").EnumerateObject().Select(static value => (value.Name, TextOf(value.Value))),
            Is.EqualTo(catalog.Columns.Select((column, index) => (column.Key, TextOf(catalog, column, code.Values[index])))));
    }

    private static WireCode CodeOf(JsonElement code, bool isText) =>
        isText ? new(0, code.GetString())
        : code.ValueKind == JsonValueKind.String ? new(decimal.Parse(code.GetString()!, CultureInfo.InvariantCulture), null)
        : new(code.GetDecimal(), null);

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(static word => word.GetString())),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static string TextOf(Catalog catalog, Column column, ColumnValue value) => !value.IsPresent ? "" : column.Type switch
    {
        ColumnType.Bool => value.Number == 1 ? "true" : "false",
        ColumnType.Duration => XmlConvert.ToString(new TimeSpan((long)value.Number)),
        ColumnType.Word => column.Words[(int)value.Number - 1].Text,
        ColumnType.Words => string.Join('\n', column.WordsOf(value).Select(index => column.Words[index].Text)),
        ColumnType.Code when catalog.Type.IsText => catalog.Codes.Single(code => code.Number == value.Number).Spelling,
        _ => value.Text ?? value.Number.ToString(CultureInfo.InvariantCulture),
    };

    private static string JsonOf(WireCode code) =>
        code.Text is { } text ? JsonSerializer.Serialize(text) : code.Number.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Catalog catalog, Group group) =>
        catalog.Groups.Count(other => other.Title == group.Title) > 1 ? group.Identifier : group.Title;

    private static bool IsText(Catalog catalog, Column column) =>
        column.Type == ColumnType.Text || (catalog.Type.IsText && column.Type == ColumnType.Code);

    private static string Unguarded(string cell) => cell is ['\'', ..] ? cell[1..] : cell;

    private static string Write(Action<Catalog, TextWriter> write, Catalog catalog)
    {
        using var output = new StringWriter();
        write(catalog, output);
        return output.ToString();
    }
}
