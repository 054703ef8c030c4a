namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class TranslationParserTests
{
    [Test]
    public void A_translation_has_the_texts_of_rows_groups_and_columns()
    {
        const string yaml = """
            translation: { of: codes.yaml, language: es-mx, complete: true }
            catalog: { title: Trabajos, description: De la cola. }
            groups:
              - { name: Waiting, title: En espera, description: Aún no }
              - name: Done
                title: Hechos
                codes:
                  - { code: 3, name: Terminado, description: Todo bien. }
            codes:
              - { code: 0x2, name: Retenido, description: Detenido., advice: Suéltelo. }
              - { code: 4, name: Perdido }
              - { code: 1, name: En cola, description: '' }
            """;

        var translation = ParsedTranslations.Parse(ParsedTranslations.Catalog, ("codes.es.yaml", yaml)).Slots.Single().Translation!;

        Assert.That(translation.Language, Is.EqualTo("es-MX"));
        Assert.That(translation.FileName, Is.EqualTo("codes.es.yaml"));
        Assert.That((translation.Title, translation.Description), Is.EqualTo(("Trabajos", "De la cola.")));
        Assert.That(translation.GroupTitles, Is.EqualTo(new[] { "En espera", "Hechos" }));
        Assert.That(translation.GroupDescriptions, Is.EqualTo(new[] { "Aún no", "" }));
        Assert.That(translation.Names, Is.EqualTo(new[] { "En cola", "Retenido", "Terminado", "Perdido" }));
        Assert.That(translation.Descriptions, Is.EqualTo(new[] { "", "Detenido.", "Todo bien.", "" }));
        Assert.That(translation.Columns[0], Is.EqualTo(new[] { "", "Suéltelo.", "", "" }));
        Assert.That(translation.Columns[1], Is.Empty);
    }

    [Test]
    public void A_translation_that_lacks_nothing_is_not_reported() =>
        Assert.That(ParsedTranslations.Diagnose(ParsedTranslations.Spanish), Is.Empty);

    [TestCase("codes.es.yaml")]
    [TestCase("codes.es.yml")]
    [TestCase("CODES.ES.YAML")]
    public void The_name_of_the_file_says_what_is_translated(string name)
    {
        var set = ParsedTranslations.Parse(ParsedTranslations.Catalog, (name, "translation:\ncodes: []"));
        var translation = set.Slots.Single().Translation!;

        Assert.That(translation.Language, Is.EqualTo("es"));
        Assert.That(translation.CatalogPath, Is.EqualTo("/project/codes.yaml"));
    }

    [TestCase("translation: { of: ./codes.yaml }")]
    [TestCase("translation: { of: ../project/codes.yaml }")]
    public void The_catalog_may_be_named_by_a_path(string header) =>
        Assert.That(
            ParsedTranslations.Parse(ParsedTranslations.Catalog, ("other.codes.es.yaml", header)).Slots.Single().Translation!.CatalogPath,
            Is.EqualTo("/project/codes.yaml"));

    [TestCase("")]
    [TestCase("# Nothing.")]
    [TestCase("[1, 2]")]
    [TestCase("title: Hola")]
    [TestCase("translations: { hello: hola }")]
    [TestCase("catalog: { name: Other }\ncodes: [{ code: 1, name: Uno, color: red }]")]
    [TestCase("a: b: c")]
    [TestCase("&a x: 1\ny: *a")]
    [TestCase("a: 1\na: 2\n\uFFFD: [")]
    public void A_file_that_is_only_named_like_a_translation_is_left_alone(string yaml) =>
        Assert.That(ParsedTranslations.Diagnose(yaml), Is.Empty);

    [TestCase("codes.yaml")]
    [TestCase("es.codes.yaml")]
    [TestCase("codes.es.txt")]
    [TestCase("codes.es.codes.yaml")]
    [TestCase("mycodes.es.yaml")]
    [TestCase("codes..yaml")]
    public void A_file_with_another_name_is_not_a_translation(string name) =>
        Assert.That(
            ParsedTranslations.Parse(ParsedTranslations.Catalog, (name, "translation: { of: codes.yaml }")).Slots.Single().Translation,
            Is.Null);

    [TestCase("translation:\n", true)]
    [TestCase("# Spanish\ntranslation: { language: es }\n", true)]
    [TestCase("# translation:\n", false)]
    [TestCase("other: { translation: es }\n", false)]
    public void A_file_that_is_too_large_is_reported_if_it_is_a_translation(string start, bool isReported) =>
        Assert.That(
            ParsedTranslations.Diagnose(start + "#" + new string('-', 4 * 1024 * 1024)),
            Is.EqualTo(isReported
                ? ["SCG1012 1:1+0: The file exceeds the limit of 4 MiB; translate a smaller catalog"]
                : Array.Empty<string>()));

    [TestCase("translation: es", "SCG1005 1:14+2: 'translation' must be a mapping with 'of' and 'language', not 'es'")]
    [TestCase("translation: { lang: es }", "SCG1003 1:16+4: The translation has no key 'lang'; did you mean 'language'?")]
    [TestCase("translation: { langage: es }", "SCG1003 1:16+7: The translation has no key 'langage'; did you mean 'language'?")]
    [TestCase(
        "translation: { author: me }",
        "SCG1003 1:16+6: The translation has no key 'author'; its keys are of, language, complete, and any that begins with 'x-'")]
    [TestCase(
        "translation: { language: es_MX }",
        "SCG1005 1:26+5: 'language' must be a language tag such as 'es' or 'pt-BR', not 'es_MX'; did you mean 'es-MX'?")]
    [TestCase(
        "translation: { language: Spanish }",
        "SCG1005 1:26+7: 'language' must be a language tag such as 'es' or 'pt-BR', not 'Spanish'")]
    [TestCase("translation: { language: [es] }", "SCG1005 1:26+4: 'language' must be a text, not a list")]
    [TestCase("translation: { complete: no }", "SCG1005 1:26+2: 'complete' must be true or false, not 'no'")]
    [TestCase("translation: { of: code.yaml }", "SCG1014 1:20+9: There is no catalog 'code.yaml'; did you mean 'codes.yaml'?")]
    [TestCase(
        "translation: { of: kafka.yaml }",
        "SCG1014 1:20+10: There is no catalog 'kafka.yaml'; write the file of a catalog, as this file's folder has it, in 'of'")]
    [TestCase("translaton: { language: es }", "SCG1003 1:1+10: The translation has no key 'translaton'; did you mean 'translation'?")]
    [TestCase(
        "translation:\nnames: 1",
        "SCG1003 2:1+5: The translation has no key 'names'; its keys are translation, catalog, groups, codes, "
            + "and any that begins with 'x-'")]
    public void A_fault_in_the_header_is_reported(string header, string expected) =>
        Assert.That(ParsedTranslations.Diagnose(header + "\ncodes: [{ code: 1, name: x }]").Take(1), Is.EqualTo(new[] { expected }));

    [Test]
    public void A_file_whose_name_has_no_tag_must_say_its_language()
    {
        Assert.That(
            ParsedTranslations.Diagnose(ParsedTranslations.Catalog, ("codes.spanish.yaml", "translation: {}")),
            Is.EqualTo(new[]
            {
                "SCG1004 1:1+11: The translation has no 'language'; add it, since 'spanish' in the file's name is not a language tag "
                    + "such as 'es' or 'pt-BR'",
            }));
        Assert.That(
            ParsedTranslations.Diagnose(ParsedTranslations.Catalog, ("codes.spanish.yaml", ParsedTranslations.Spanish)), Is.Empty);
    }

    [Test]
    public void A_translation_without_a_catalog_is_reported() =>
        Assert.That(
            ParsedTranslations.Diagnose(ParsedTranslations.Catalog, ("job.codes.es.yaml", "translation:\n")),
            Is.EqualTo(new[]
            {
                "SCG1014 1:1+11: There is no catalog 'job.codes.yaml'; write the file of a catalog, as this file's folder has it, in 'of'",
            }));

    [TestCase("x", "SCG1005 2:8+1: 'codes' must be a list, each item after a '-', not 'x'")]
    [TestCase("[x]", "SCG1005 2:9+1: A code must be a mapping with 'code' and 'description', not 'x'")]
    [TestCase("[{ description: x }]", "SCG1004 2:11+11: The code has no 'code'; add it")]
    [TestCase("[{ cod: 1, description: x }]", "SCG1003 2:11+3: The code has no key 'cod'; did you mean 'code'?")]
    [TestCase("[{ code: 1, descripton: x }]", "SCG1003 2:20+10: The code has no key 'descripton'; did you mean 'description'?")]
    [TestCase(
        "[{ code: 1, weight: 3 }]",
        "SCG1003 2:20+6: The code has no key 'weight'; its keys are code, name, description, of, advice, and any that begins with 'x-'")]
    [TestCase(
        "[{ code: one, description: x }]",
        "SCG1006 2:17+3: 'one' is not a code; write a decimal number such as 205 or -1, or a hexadecimal one such as 0xCD")]
    [TestCase(
        "[{ code: 1, description: x }, { code: 0x1, name: y }]",
        "SCG1007 2:46+3 first codes.es.yaml 2:17+1: Code '0x1' is already 'Queued'; remove this entry")]
    [TestCase("[{ code: 1, description: [x] }]", "SCG1005 2:33+3: 'description' must be a text, not a list")]
    [TestCase("[{ code: 1, of: 123 }]", "SCG1005 2:24+3: 'of' must be a hash of 8 hexadecimal digits, not '123'")]
    public void A_fault_in_an_entry_is_reported_once(string codes, string expected) =>
        Assert.That(ParsedTranslations.Diagnose($"translation:\ncodes: {codes}"), Is.EqualTo(new[] { expected }));

    [TestCase("[{ title: x }]", "SCG1004 2:12+5: The group has no 'name'; add it")]
    [TestCase("[{ name: Waitng, title: x }]", "SCG1014 2:18+6: There is no group 'Waitng'; did you mean 'Waiting'?")]
    [TestCase("[{ name: X, title: x }]", "SCG1014 2:18+1: There is no group 'X'; write the name of a group, as the catalog has it")]
    [TestCase(
        "[{ name: Done }, { name: Done }]",
        "SCG1007 2:34+4 first codes.es.yaml 2:18+4: Group 'Done' is already 'Done'; remove this entry")]
    [TestCase(
        "[{ name: Done, range: 1xx }]",
        "SCG1003 2:24+5: The group has no key 'range'; its keys are name, title, description, codes, and any that begins with 'x-'")]
    [TestCase("[x]", "SCG1005 2:10+1: A group must be a mapping with 'name' and 'title', not 'x'")]
    public void A_fault_in_a_group_is_reported_once(string groups, string expected) =>
        Assert.That(ParsedTranslations.Diagnose($"translation:\ngroups: {groups}"), Is.EqualTo(new[] { expected }));

    [Test]
    public void A_text_that_a_comment_cuts_short_is_a_warning() =>
        Assert.That(
            ParsedTranslations.Diagnose("translation: { complete: false }\ncodes:\n  - code: 1\n    description: Error #5 de 9\n"),
            Is.EqualTo(new[]
            {
                "SCG1019 4:24+7: 'Error' ends here, since '#5 de 9' is a comment in YAML; put the whole text in quotes, "
                    + "or a space after the '#'",
            }));

    [Test]
    public void What_comes_before_a_syntax_error_is_kept_and_nothing_is_said_to_lack()
    {
        const string yaml = "translation:\ncodes:\n  - { code: 1, description: En la cola. }\n  - { code: 2, description: ] }\n";
        var set = ParsedTranslations.Parse(ParsedTranslations.Catalog, ("codes.es.yaml", yaml));

        Assert.That(set.Diagnostics.Select(static diagnostic => diagnostic.Id), Is.EqualTo(new[] { "SCG1001" }));
        Assert.That(set.Slots.Single().Translation!.Descriptions, Is.EqualTo(new[] { "En la cola.", "", "", "" }));
    }
}
