using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tests.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Compares the lists in the schema with those in the reader, and its patterns with the reader's code.</summary>
public sealed class SchemaContentTests
{
    private static readonly string[] Mappings =
    [
        "", "properties.catalog", "definitions.group", "definitions.code", "definitions.alias", "definitions.replacement",
        "definitions.reservation.anyOf[1]", "definitions.longColumn",
    ];

    [TestCase(typeof(CatalogParser), "properties")]
    [TestCase(typeof(CatalogHeader), "properties.catalog.properties")]
    [TestCase(typeof(GroupParser), "definitions.group.properties")]
    [TestCase(typeof(AliasParser), "definitions.alias.properties")]
    [TestCase(typeof(Deprecation), "definitions.replacement.properties")]
    [TestCase(typeof(ReservedCodes), "definitions.reservation.anyOf[1].properties")]
    [TestCase(typeof(ColumnParser), "definitions.longColumn.properties")]
    public void The_schema_has_the_keys_of_the_reader_in_the_same_order(Type reader, string properties) =>
        Assert.That(NamesIn(properties), Is.EqualTo(ListOf(reader, "Keys")));

    [TestCase("definitions.code.properties", "definitions.codeWithGroup.properties")]
    [TestCase("definitions.codeWithoutColumns.properties")]
    public void The_schema_has_the_keys_of_a_code_in_the_same_order(params string[] properties) =>
        Assert.That(properties.SelectMany(NamesIn), Is.EqualTo(CodeParser.AllKeys));

    [Test]
    public void A_code_that_is_any_text_has_one_more_key()
    {
        var keys = NamesIn("definitions.textWithoutColumns.properties").ToList();

        Assert.That(keys, Is.EquivalentTo(CodeParser.AllKeys.Append(CodeNumbers.ValueKey)));
        Assert.That(keys.Last(), Is.EqualTo(CodeParser.AllKeys[^1]));
        Assert.That(NamesIn("definitions.textWithValue.properties"), Is.EqualTo(new[] { CodeNumbers.ValueKey }));
    }

    [Test]
    public void A_column_cannot_have_the_key_of_a_code_or_an_x_key() =>
        Assert.That(
            NamesIn("properties.catalog.properties.columns.anyOf[0].allOf[0].patternProperties"),
            Is.EqualTo(new[] { $"^(({string.Join('|', CodeParser.AllKeys)})$|x-)" }));

    [Test]
    public void The_schema_has_the_words_of_the_reader()
    {
        Assert.That(
            Find("properties.catalog.properties.type.anyOf[0].enum").Values<string>(),
            Is.EqualTo(CodeType.All.Select(static type => type.Keyword)));
        Assert.That(
            new[] { "hasNumbers", "hasShortTexts", "hasTexts" }.SelectMany(static kind =>
                Find($"definitions.{kind}.properties.catalog.properties.type").SelectTokens("..enum").Single().Values<string>()),
            Is.EqualTo(CodeType.All.Select(static type => type.Keyword)));
        var types = ((Dictionary<string, ColumnType>)typeof(ColumnTypeParser)
            .GetField("Types", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!).Keys.ToList();
        Assert.That(
            Find("definitions.typeName.enum").Values<string>(),
            Is.EqualTo(types.Concat(types.Select(static type => type + "?"))));
    }

    [TestCase("visibility")]
    [TestCase("identifiers")]
    [TestCase("undeclared")]
    [TestCase("json")]
    public void The_schema_has_the_words_of_the_header(string key)
    {
        var words = Find($"properties.catalog.properties.{key}.anyOf[0].enum").Values<string>().ToList();

        Assert.That(
            Parsed.Diagnose(Parsed.Header($"{key}: '?'")),
            Is.EqualTo(new[] { $"SCG1005 3:{5 + key.Length}+3: '{key}' must be {ValueFault.Choice(words!)}, not '?'" }));
        Assert.That((string?)Find($"properties.catalog.properties.{key}.default"), Is.EqualTo(words[0]));
    }

    [Test]
    public void The_schema_has_the_limits_of_the_reader()
    {
        Assert.That((int?)Find("definitions.codes.maxItems"), Is.EqualTo(CodeLimits.MaxCodes));
        Assert.That((int?)Find("properties.groups.anyOf[0].maxItems"), Is.EqualTo(GroupParser.MaxGroups));
        Assert.That((int?)Find("definitions.text.maxLength"), Is.EqualTo(MappingReader.MaxTextLength));
        Assert.That((int?)Find("properties.catalog.properties.prefix.anyOf[1].maxItems"), Is.EqualTo(NamingOptions.MaxPrefixes));
        var columns = Find("properties.catalog.properties.columns.anyOf[0]");
        Assert.That((int?)columns["maxProperties"], Is.EqualTo(ColumnParser.MaxColumns));
        Assert.That((int?)Find("definitions.words.maxItems"), Is.EqualTo(ColumnTypeParser.MaxWords));
        Assert.That((int?)Find("definitions.flags.maxItems"), Is.EqualTo(ColumnTypeParser.MaxFlags));
        Assert.That((int?)Find("definitions.identifier.maxLength"), Is.EqualTo(Identifier.MaxLength));
    }

    [TestCaseSource(nameof(Mappings))]
    public void Every_mapping_may_have_x_keys_and_no_other_unknown_keys(string mapping)
    {
        // With columns, a code may have any key. Without, it is closed as all others are.
        var closed = Find(mapping == "definitions.code" ? "definitions.codeWithoutColumns" : mapping);
        Assert.That(closed["additionalProperties"]!.Value<bool>(), Is.False);
        Assert.That(
            ((JObject)closed["patternProperties"]!).Properties().Select(static property => property.Name),
            Is.EqualTo(new[] { "^x-" }));
    }

    [TestCaseSource(nameof(Mappings))]
    [TestCase("definitions.codeWithGroup")]
    [TestCase("definitions.textWithValue")]
    public void Every_key_is_described_in_sentences(string mapping)
    {
        var properties = ((JObject)Find(mapping)["properties"]!).Properties();

        Assert.That(
            properties.Select(static property => $"{property.Name}: {(string?)property.Value["description"]}"),
            Has.All.Match(@"^[\w ]+: [A-Z].+\.$"));
    }

    /// <summary>A schema sees a hexadecimal number of a signed type without its sign.</summary>
    [Test]
    public void The_schema_has_the_limits_of_each_type()
    {
        foreach (var type in IntegralType.All)
        {
            var part = Find("allOf").Single(part =>
                part.SelectTokens("if..enum").Any(words => words.Values<string>().SequenceEqual([type.Keyword])));
            var limits = part["then"]!.SelectTokens("..code").Select(static code => (Number(code["minimum"]!), Number(code["maximum"]!)));

            Assert.That(limits, Is.EqualTo(Enumerable.Repeat((type.Min, type.Max - type.Min), 2)), type.Keyword);
        }

        static decimal Number(JToken token) => decimal.Parse(token.ToString(), CultureInfo.InvariantCulture);
    }

    [Test]
    public void The_schema_accepts_the_spellings_of_codes_that_the_reader_accepts()
    {
        var pattern = PatternAt("definitions.number.properties.code");

        Assert.That(Spellings("-+019xXaFg. ", 4).Where(text => pattern.IsMatch(text) != CodeNumber.TryParse(text, out _)), Is.Empty);
    }

    [Test]
    public void The_schema_accepts_the_ranges_that_the_reader_accepts_and_also_descending_ranges()
    {
        var pattern = PatternAt("definitions.numberRange");

        Assert.That(
            Spellings("-01xX ", 6).Where(text => pattern.IsMatch(text)
                != (RangeText.Parse(text, CodeType.Int) is not null || Descends(text))),
            Is.Empty);
    }

    [Test]
    public void The_schema_accepts_the_short_texts_that_the_reader_accepts()
    {
        var code = PatternAt("definitions.shortText.properties.code");
        var range = PatternAt("definitions.fileOfShortTexts.properties.groups.items.properties.range");
        var reserved = PatternAt("definitions.shortTexts");
        var ascii = string.Concat(Enumerable.Range(0, 129).Select(static unit => (char)unit));
        foreach (var text in Spellings(ascii, 2).Concat(Spellings("xa\u00E9", 10)))
        {
            var isCode = PackedText.TryPack(text, PackedText.MaxLength, out _);
            var isRange = RangeText.Parse(text, CodeType.Packed(PackedText.MaxLength)) is not null;
            if (code.IsMatch(text) != isCode || range.IsMatch(text) != isRange || reserved.IsMatch(text) != (isCode || isRange))
            {
                Assert.Fail(text);
            }
        }
    }

    [Test]
    public void The_schema_accepts_the_ranges_of_texts_that_the_reader_accepts()
    {
        var pattern = PatternAt("definitions.fileOfTexts.properties.groups.items.properties.range");

        Assert.That(
            Spellings("xX \n\u00E9", 6).Where(text => pattern.IsMatch(text) != RangeText.Parse(text, CodeType.Text) is not null),
            Is.Empty);
    }

    [Test]
    public void The_schema_and_the_reader_accept_the_same_ASCII_identifiers()
    {
        var pattern = PatternAt("definitions.identifier");
        var ascii = string.Concat(Enumerable.Range(0, 128).Select(static code => (char)code));

        Assert.That(Spellings(ascii, 2).Where(text => pattern.IsMatch(text) != Identifier.Check(text).Fault is null), Is.Empty);
    }

    [Test]
    public void The_schema_accepts_every_letter_in_an_identifier_that_the_reader_accepts()
    {
        var pattern = PatternAt("definitions.identifier");
        var texts = Enumerable.Range(0x80, 0xFFFE - 0x80).SelectMany(static code => new[] { $"{(char)code}", $"a{(char)code}" });

        Assert.That(texts.Where(text => Identifier.Check(text).Fault is null && !pattern.IsMatch(text)), Is.Empty);
    }

    [Test]
    public void A_namespace_is_identifiers_with_dots_between_them()
    {
        var identifier = ((string)Find("definitions.identifier.pattern")!).Trim('^', '$');

        Assert.That(
            (string?)Find("properties.catalog.properties.namespace.anyOf[0].pattern"),
            Is.EqualTo($@"^{identifier}(\.{identifier})*$"));
    }

    [Test]
    public void The_schema_accepts_the_reserved_numbers_and_ranges_that_the_reader_accepts_and_also_descending_ranges()
    {
        var pattern = PatternAt("definitions.numbers");

        Assert.That(
            Spellings("-01xX ", 6).Where(text => pattern.IsMatch(text)
                != (CodeNumber.TryParse(text, out _) || RangeText.Parse(text, CodeType.Int) is not null || Descends(text))),
            Is.Empty);
    }

    [TestCase("yes")]
    [TestCase("NO")]
    [TestCase("On")]
    [TestCase("off")]
    [TestCase("Y")]
    [TestCase("n")]
    [TestCase("Null")]
    [TestCase("~")]
    [TestCase("True")]
    [TestCase("0")]
    [TestCase("no reason")]
    [TestCase("gone")]
    public void The_schema_and_the_reader_agree_on_a_message_of_a_deprecation(string message)
    {
        var yaml = SchemaCase.InCode($"code: 1\nname: A\ndeprecated: '{message}'");

        Assert.That(CatalogSchema.Accepts(yaml), Is.EqualTo(Parsed.Diagnose(yaml).Length == 0));
    }

    private static IEnumerable<string> NamesIn(string path) =>
        ((JObject)Find(path)).Properties().Select(static property => property.Name);

    private static JToken Find(string path) => CatalogSchema.Document.SelectToken(path)!;

    private static Regex PatternAt(string path) => new(CatalogSchema.ToDotNet((string)Find(path)["pattern"]!));

    private static bool Descends(string range)
    {
        var separator = range.IndexOf('-', Math.Min(1, range.Length));
        return separator > 0
            && CodeNumber.TryParse(range[..separator], out var first)
            && CodeNumber.TryParse(range[(separator + 1)..], out var last)
            && first > last;
    }

    private static string[] ListOf(Type reader, string field) =>
        (string[])reader.GetField(field, BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>Every text of these characters up to a length, the shortest first.</summary>
    private static IEnumerable<string> Spellings(string characters, int maxLength)
    {
        List<string> texts = [""];
        for (var length = 1; length <= maxLength; length++)
        {
            texts = [.. texts.SelectMany(text => characters.Select(character => text + character))];
            foreach (var text in texts)
            {
                yield return text;
            }
        }
    }
}
