using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Several catalogs in one project.</summary>
public sealed class CatalogSetTests
{
    private const string Code = """
        catalog:
          name: Code
          namespace: Acme
        codes:
          - { code: 1, name: One }
        """;

    private const string Advice = "give this catalog another name or namespace";

    [Test]
    public void A_second_catalog_for_the_same_type_is_reported_at_its_name_and_refers_to_the_first()
    {
        var project = GeneratedProject.Create([new(Code, "/project/a/codes.yaml"), new(Code, "/project/b.codes.yaml")]);

        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            $"/project/b.codes.yaml(2,9): error SCG1011: The type 'Acme.Code' is already generated from codes.yaml; {Advice}",
        }));
        Assert.That(
            project.Result.Diagnostics.Single().AdditionalLocations.Single().GetLineSpan().ToString(),
            Is.EqualTo("/project/a/codes.yaml: (1,8)-(1,12)"));
        Assert.That(project.Files, Has.Count.EqualTo(9));
    }

    [TestCase("CodeGroup", "Acme.CodeGroup")]
    [TestCase("code", "Acme.code")]
    [TestCase("CODE", "Acme.CODE")]
    public void Names_of_generated_types_of_two_catalogs_are_compared_without_regard_to_case(string name, string type)
    {
        var other = Code.Replace("name: Code", $"name: {name}", StringComparison.Ordinal);

        var project = GeneratedProject.Create([new(Code, "/project/codes.yaml"), new(other, "/project/b.codes.yaml")]);

        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            $"/project/b.codes.yaml(2,9): error SCG1011: The type '{type}' is already generated from codes.yaml; {Advice}",
        }));
    }

    [Test]
    public void Files_with_the_same_name_are_distinguished_by_their_folders()
    {
        var project = GeneratedProject.Create([new(Code, "/project/a/codes.yaml"), new(Code, "/project/b/codes.yaml")]);

        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            $"/project/b/codes.yaml(2,9): error SCG1011: The type 'Acme.Code' is already generated from a/codes.yaml; {Advice}",
        }));
    }

    [Test]
    public void The_reported_file_name_shows_invisible_characters_as_escapes()
    {
        var project = GeneratedProject.Create([new(Code, "/project/a\u0007\u202E.codes.yaml"), new(Code, "/project/b.codes.yaml")]);

        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            @"/project/b.codes.yaml(2,9): error SCG1011: The type 'Acme.Code' is already generated from a\u0007\u202E.codes.yaml; "
                + Advice,
        }));
    }

    [TestCase("Acme", "Code", "Acme.Code.Inner", "Acme.Code")]
    [TestCase("Acme.Code.Inner", "Other", "Acme", "Acme.Code")]
    public void A_type_of_one_catalog_cannot_be_a_namespace_of_another(
        string firstNamespace, string firstName, string secondNamespace, string expected)
    {
        var first = $"catalog: {{ name: {firstName}, namespace: {firstNamespace} }}\ncodes: []";
        var second = $"catalog: {{ name: Code, namespace: {secondNamespace} }}\ncodes: []";

        var project = GeneratedProject.Create([new(first, "/project/a.codes.yaml"), new(second, "/project/b.codes.yaml")]);

        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            $"/project/b.codes.yaml(1,18): error SCG1011: The type '{expected}' is already generated from a.codes.yaml; {Advice}",
        }));
    }

    [Test]
    public void The_names_of_two_generated_files_cannot_differ_only_in_case()
    {
        const string other = "catalog: { name: Table, namespace: acme.codes }\ncodes: []";

        var project = GeneratedProject.Create([new(Code, "/project/a.codes.yaml"), new(other, "/project/b.codes.yaml")]);

        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            "/project/b.codes.yaml(1,18): error SCG1011: The type 'acme.codes.Tables' is already generated from a.codes.yaml; "
                + Advice,
        }));
    }

    [Test]
    public void Equal_names_in_different_namespaces_are_two_catalogs()
    {
        var other = Code.Replace("Acme", "Acme.Other", StringComparison.Ordinal);

        var project = GeneratedProject.Create([new(Code, "/project/codes.yaml"), new(other, "/project/b.codes.yaml")]);

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(project.Files, Has.Count.EqualTo(17));
    }

    [Test]
    public void A_file_that_the_project_lists_twice_is_one_catalog()
    {
        var project = GeneratedProject.Create([new(Code), new(Code)]);

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(project.Files, Has.Count.EqualTo(9));
    }

    [TestCase("/project/codes.yaml", 9)]
    [TestCase("/project/codes.yml", 9)]
    [TestCase("/project/http.codes.yaml", 9)]
    [TestCase("C:\\project\\http.codes.yml", 9)]
    [TestCase("/project/Codes.YAML", 9)]
    [TestCase("/project/mycodes.yaml", 0)]
    [TestCase("/project/codes.yaml/other.yaml", 0)]
    [TestCase("/project/codes.json", 0)]
    public void A_catalog_is_recognised_by_its_file_name(string path, int files) =>
        Assert.That(GeneratedProject.Create([new(Code, path)]).Files, Has.Count.EqualTo(files));

    [TestCase(null, "Code")]
    [TestCase("", "Code")]
    [TestCase("Acme.Web", "Acme.Web.Code")]
    [TestCase("my-app.1st", "MyApp._1st.Code")]
    [TestCase("a b..class", "AB.class.Code")]
    public void The_default_namespace_is_derived_from_the_root_namespace_of_the_project(string? rootNamespace, string type)
    {
        var yaml = Code.Replace("  namespace: Acme\n", "", StringComparison.Ordinal);

        var project = GeneratedProject.Create(yaml, rootNamespace: rootNamespace);

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(project.Load().GetType(type), Is.Not.Null);
    }
}
