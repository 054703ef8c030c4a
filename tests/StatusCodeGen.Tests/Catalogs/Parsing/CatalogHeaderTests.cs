using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class CatalogHeaderTests
{
    private const string Types = "byte, sbyte, short, ushort, int, uint, long, ulong, char(1) to char(8) or text";

    [Test]
    public void A_header_may_have_every_key_of_the_format()
    {
        const string yaml = """
            catalog:
              name: CredentialStatusCode
              namespace: Syncfy.Codes
              visibility: internal
              type: ushort
              title: Credential Status Codes
              description: Returned by the widget.
              reference: https://example.com/codes
              x-owner: us
            codes: []
            """;
        var catalog = Parsed.Parse(yaml, "Root").Catalog!;

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            new[] { catalog.FileName, catalog.Name, catalog.Namespace, catalog.Type.Keyword },
            Is.EqualTo(new[] { "codes.yaml", "CredentialStatusCode", "Syncfy.Codes", "ushort" }));
        Assert.That(
            new[] { catalog.Title, catalog.Description, catalog.Reference },
            Is.EqualTo(new[] { "Credential Status Codes", "Returned by the widget.", "https://example.com/codes" }));
        Assert.That(catalog.IsPublic, Is.False);
    }

    [TestCase("my-app.1st", "MyApp._1st")]
    [TestCase("My.App", "My.App")]
    [TestCase("", "")]
    public void A_key_that_the_header_omits_has_a_default(string rootNamespace, string @namespace)
    {
        var catalog = Parsed.Parse("catalog: {name: Code}\ncodes: []", rootNamespace).Catalog!;

        Assert.That(
            new[] { catalog.Name, catalog.Namespace, catalog.Type.Keyword, catalog.Title, catalog.Description, catalog.Reference },
            Is.EqualTo(new[] { "Code", @namespace, "int", "Code", "", "" }));
        Assert.That(catalog.IsPublic, Is.True);
    }

    [Test]
    public void A_key_without_a_value_counts_as_absent()
    {
        var yaml = Parsed.Header("namespace:\n  visibility:\n  type: # later\n  title:\n  description:");
        var catalog = Parsed.Parse(yaml, "Root").Catalog!;

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(new[] { catalog.Namespace, catalog.Type.Keyword, catalog.Title }, Is.EqualTo(new[] { "Root", "int", "Code" }));
    }

    [TestCase("visibility: Public", "SCG1005 3:15+6: 'visibility' must be public or internal, not 'Public'")]
    [TestCase("visibility: private", "SCG1005 3:15+7: 'visibility' must be public or internal, not 'private'")]
    [TestCase("visibility: ''", "SCG1005 3:15+2: 'visibility' must be public or internal, not ''")]
    [TestCase("visibility: [internal]", "SCG1005 3:15+10: 'visibility' must be a text, not a list")]
    [TestCase("type: Int32", $"SCG1005 3:9+5: 'type' must be {Types}, not 'Int32'")]
    [TestCase("type: Int", $"SCG1005 3:9+3: 'type' must be {Types}, not 'Int'")]
    [TestCase("type: char", $"SCG1005 3:9+4: 'type' must be {Types}, not 'char'")]
    [TestCase("type: char(0)", $"SCG1005 3:9+7: 'type' must be {Types}, not 'char(0)'")]
    [TestCase("type: char(9)", $"SCG1005 3:9+7: 'type' must be {Types}, not 'char(9)'")]
    [TestCase("type: Char(5)", $"SCG1005 3:9+7: 'type' must be {Types}, not 'Char(5)'")]
    [TestCase("type: string", $"SCG1005 3:9+6: 'type' must be {Types}, not 'string'")]
    [TestCase("type: {int: 1}", "SCG1005 3:9+8: 'type' must be a text, not a mapping")]
    [TestCase("title: [a]", "SCG1005 3:10+3: 'title' must be a text, not a list")]
    [TestCase("description: {a: b}", "SCG1005 3:16+6: 'description' must be a text, not a mapping")]
    [TestCase("reference: []", "SCG1005 3:14+2: 'reference' must be a text, not a list")]
    [TestCase("nmespace: A", "SCG1003 3:3+8: The catalog has no key 'nmespace'; did you mean 'namespace'?")]
    [TestCase(
        "owner: A",
        "SCG1003 3:3+5: The catalog has no key 'owner'; its keys are name, namespace, visibility, type, title, description, reference, "
            + "prefix, identifiers, undeclared, json, columns, and any that begins with 'x-'")]
    public void A_faulty_optional_value_is_reported_and_the_default_is_used(string line, string diagnostic)
    {
        var yaml = Parsed.Header(line);
        var catalog = Parsed.Parse(yaml, "Root").Catalog!;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(catalog.IsPublic, Is.True);
        Assert.That(
            new[] { catalog.Namespace, catalog.Type.Keyword, catalog.Title, catalog.Description, catalog.Reference },
            Is.EqualTo(new[] { "Root", "int", "Code", "", "" }));
    }

    [TestCase("char(1)")]
    [TestCase("char(8)")]
    [TestCase("'char(5)'")]
    [TestCase("text")]
    public void Codes_may_be_texts(string type)
    {
        var yaml = Parsed.Header($"type: {type}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Parse(yaml).Catalog!.Type.Keyword, Is.EqualTo(type.Trim('\'')));
    }

    [TestCase("char(5)", "number")]
    [TestCase("char(5)", "string")]
    [TestCase("text", "name")]
    public void JSON_has_the_texts_of_codes_and_nothing_else(string type, string json)
    {
        var yaml = Parsed.Header($"type: {type}\n  json: {json}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1005 4:9+{json.Length}: 'json' must be omitted where codes are texts, since JSON has the texts, not '{json}'",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Json, Is.EqualTo(JsonForm.Default));
    }

    [Test]
    public void An_undeclared_text_is_in_no_group_since_all_of_them_are_one_member()
    {
        var yaml = Parsed.Header("undeclared: by-range\n  type: text");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1005 3:15+8: 'undeclared' must be unknown where the type is text, since all undeclared codes are one member, "
                + "not 'by-range'",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog!.IsUndeclaredByRange, Is.False);
        Assert.That(Parsed.Diagnose(Parsed.Header("undeclared: unknown\n  type: text")), Is.Empty);
        Assert.That(Parsed.Diagnose(Parsed.Header("undeclared: by-range\n  type: char(5)")), Is.Empty);
    }

    [TestCase("{}", "SCG1004 1:10+2: The catalog has no 'name'; add it")]
    [TestCase("{name: , type: byte}", "SCG1004 1:11+4: The catalog has no 'name'; add it")]
    [TestCase("{type: byte}", "SCG1004 1:11+4: The catalog has no 'name'; add it")]
    [TestCase("{nmae: Code}", "SCG1003 1:11+4: The catalog has no key 'nmae'; did you mean 'name'?")]
    [TestCase("{name: [Code]}", "SCG1005 1:17+6: 'name' must be a text, not a list")]
    [TestCase(
        "{name: Status Code}",
        "SCG1008 1:17+11: 'Status Code' is not a C# identifier; write the C# name of the enum")]
    [TestCase("{name: 1st}", "SCG1008 1:17+3: '1st' is not a C# identifier; write the C# name of the enum")]
    [TestCase("{name: int}", "SCG1008 1:17+3: 'int' is a keyword of C#; give the enum another name")]
    [TestCase("{name: class}", "SCG1008 1:17+5: 'class' is a keyword of C#; give the enum another name")]
    [TestCase(
        "{name: value__}",
        "SCG1008 1:17+7: 'value__' is reserved by .NET for the enum's own field; write the C# name of the enum")]
    [TestCase("{name: A, namespace: a-b}", "SCG1008 1:31+3: 'a-b' is not a C# identifier; write a C# namespace such as Company.Product")]
    [TestCase("{name: A, namespace: a..b}", "SCG1008 1:31+4: '' is not a C# identifier; write a C# namespace such as Company.Product")]
    [TestCase("{name: A, namespace: ''}", "SCG1008 1:31+2: '' is not a C# identifier; write a C# namespace such as Company.Product")]
    [TestCase("{name: A, namespace: [a]}", "SCG1005 1:31+3: 'namespace' must be a text, not a list")]
    [TestCase("[]", "SCG1005 1:10+2: 'catalog' must be a mapping with a 'name', not a list")]
    [TestCase("Code", "SCG1005 1:10+4: 'catalog' must be a mapping with a 'name', not 'Code'")]
    [TestCase("", "SCG1004 1:1+7: The file has no 'catalog'; add it")]
    public void Only_a_bad_name_or_namespace_stops_the_catalog(string header, string diagnostic)
    {
        var yaml = $"catalog: {header}\ncodes: [{{code: 1, name: A}}]";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Parse(yaml).Catalog, Is.Null);
    }

    [Test]
    public void A_missing_name_is_reported_beside_an_unknown_key_that_is_unlike_it() =>
        Assert.That(Parsed.Locate("catalog: {owner: us}\ncodes: []"), Is.EqualTo(new[] { "SCG1003 1:11+5", "SCG1004 1:11+5" }));

    [TestCase("var")]
    [TestCase("record")]
    [TestCase("Code")]
    [TestCase("_code")]
    public void A_contextual_keyword_may_name_the_enum(string name) =>
        Assert.That(Parsed.Parse($"catalog: {{name: {name}}}\ncodes: []").Catalog!.Name, Is.EqualTo(name));

    [Test]
    public void Keywords_are_allowed_in_the_namespace() =>
        Assert.That(Parsed.Parse(Parsed.Header("namespace: new.event.record")).Catalog!.Namespace, Is.EqualTo("new.event.record"));

    [TestCase("type: itn", "SCG1005 1:29+3")]
    [TestCase("tpye: long", "SCG1003 1:23+4")]
    [TestCase("type: []", "SCG1005 1:29+2")]
    public void Codes_that_do_not_fit_an_int_are_not_reported_if_the_type_is_faulty(string type, string diagnostic)
    {
        var yaml = $"catalog: {{name: Code, {type}}}\ncodes: [{{code: 5000000000, name: A}}, {{code: 1, name: B}}]";

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 B" }));
    }

    [Test]
    public void The_faults_of_codes_are_reported_under_a_faulty_header() =>
        Assert.That(
            Parsed.Locate("catalog: {name: 1}\ncodes: [{code: 01, name: A}]"),
            Is.EqualTo(new[] { "SCG1008 1:17+1", "SCG1006 2:16+2" }));
}
