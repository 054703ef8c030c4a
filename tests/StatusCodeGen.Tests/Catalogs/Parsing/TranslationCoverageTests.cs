namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>What a translation lacks (SCG1017), has too much (SCG1016), or has of an old text (SCG1020).</summary>
public sealed class TranslationCoverageTests
{
    private const string Advice = "add what is missing, or write 'complete: false' under 'translation'";

    [TestCase("[]", "1 Queued, 2 Held and 3 Finished")]
    [TestCase("[{ code: 1, description: x }, { code: 3, description: z }]", "2 Held")]
    [TestCase("[{ code: 1, description: }, { code: 2, description: '  ' }, { code: 3, description: z }]", "1 Queued and 2 Held")]
    [TestCase("[{ code: 1, name: x }]", "the description of 1 Queued, 2 Held, 3 Finished and 4 Lost")]
    [TestCase(
        "[{ code: 1, name: a, description: x }, { code: 2, description: y }, { code: 3, name: c, description: z }, { code: 4, name: d }]",
        "the name of 2 Held")]
    [TestCase("[{ code: 1, description: x }, { code: 2, advice: y }, { code: 3, description: z }]", "the description of 2 Held")]
    [TestCase(
        "[{ code: 1, description: x, advice: w }, { code: 2, description: y }, { code: 3, description: z }]",
        "'advice' of 2 Held")]
    public void What_is_lacking_is_named_in_one_warning(string codes, string lacking) =>
        Assert.That(
            ParsedTranslations.Diagnose($"# Spanish\ntranslation:\ncodes: {codes}"),
            Is.EqualTo(new[] { $"SCG1017 2:1+11: The translation into 'es' lacks {lacking}; {Advice}" }));

    [Test]
    public void A_group_without_a_title_is_lacking_where_another_has_one() =>
        Assert.That(
            ParsedTranslations.Diagnose(ParsedTranslations.Spanish + "\ngroups: [{ name: Done, title: Hechos }]"),
            Is.EqualTo(new[] { $"SCG1017 1:1+11: The translation into 'es' lacks the group 'Waiting'; {Advice}" }));

    [Test]
    public void Without_descriptions_in_the_catalog_the_names_are_to_be_translated() =>
        Assert.That(
            ParsedTranslations.Diagnose(
                "catalog: { name: Code }\ncodes: [{ code: 1, name: One }, { code: 2, name: Two }]",
                ("codes.es.yaml", "translation:\ncodes: [{ code: 2, name: Dos }]")),
            Is.EqualTo(new[] { $"SCG1017 1:1+11: The translation into 'es' lacks 1 One; {Advice}" }));

    [Test]
    public void A_translation_that_is_under_way_may_lack_anything() =>
        Assert.That(ParsedTranslations.Diagnose("translation: { complete: false }\ncodes: []"), Is.Empty);

    [Test]
    public void A_variant_lacks_nothing_that_its_language_may_have() =>
        Assert.That(
            ParsedTranslations.Diagnose(
                ("codes.es-MX.yaml", "translation:\ncodes: [{ code: 1, description: Formado. }]"),
                ("codes.es.yaml", ParsedTranslations.Spanish)),
            Is.Empty);

    [Test]
    public void Only_a_hundred_of_many_codes_are_named()
    {
        var catalog = "catalog: { name: Code }\ncodes:\n"
            + string.Concat(Enumerable.Range(1, 1234).Select(static code => $"  - {{ code: {code}, name: N{code} }}\n"));

        Assert.That(
            ParsedTranslations.Diagnose(catalog, ("codes.es.yaml", "translation:\n")).Single(),
            Does.StartWith("SCG1017 1:1+11: The translation into 'es' lacks 1 N1, 2 N2, ").And.Contain("100 N100 and 1,134 more; "));
    }

    [TestCase("9", "'9'", "correct the code, or remove the entry")]
    [TestCase("9, 10", "'9' and '10'", "correct the codes, or remove the entries")]
    public void Codes_that_the_catalog_does_not_have_are_one_error(string codes, string named, string advice)
    {
        var entries = string.Concat(codes.Split(", ").Select(static code => $"  - {{ code: {code}, description: x }}\n"));

        Assert.That(
            ParsedTranslations.Diagnose(ParsedTranslations.Spanish + "\n" + entries),
            Is.EqualTo(new[] { $"SCG1016 6:13+1: codes.yaml does not declare {named}; {advice}" }));
    }

    [Test]
    public void A_code_that_is_a_text_has_a_suggestion() =>
        Assert.That(
            ParsedTranslations.Diagnose(
                "catalog: { name: Code, type: text }\ncodes: [{ code: card_declined }]",
                ("codes.es.yaml", "translation: { complete: false }\ncodes:\n  - { code: card_decline, name: x }")),
            Is.EqualTo(new[] { "SCG1016 3:13+12: codes.yaml does not declare 'card_decline'; did you mean 'card_declined'?" }));

    [Test]
    public void A_renumbered_code_is_named_in_both() =>
        Assert.That(
            ParsedTranslations.Diagnose(ParsedTranslations.Spanish.Replace("code: 3", "code: 33", StringComparison.Ordinal)),
            Is.EqualTo(new[]
            {
                "SCG1016 5:13+2: codes.yaml does not declare '33'; correct the code, or remove the entry",
                $"SCG1017 1:1+11: The translation into 'es' lacks 3 Finished; {Advice}",
            }));

    [Test]
    public void A_fault_in_the_catalog_is_not_one_of_the_translation() =>
        Assert.That(
            ParsedTranslations.Diagnose(
                ParsedTranslations.Catalog.Replace("name: Finished", "nme: Finished", StringComparison.Ordinal),
                ("codes.es.yaml", ParsedTranslations.Spanish)),
            Is.Empty);

    [Test]
    public void An_old_hash_is_a_warning_that_has_the_new_one()
    {
        var entry = "translation: { complete: false }\ncodes:\n  - { code: 1, description: x, of: 12345678 }\n";

        Assert.That(
            ParsedTranslations.Diagnose(entry),
            Is.EqualTo(new[]
            {
                "SCG1020 3:36+8: What the catalog says of 1 Queued has changed since it was translated; "
                    + "check its translation, and write 'of: 72f487ad'",
            }));
        Assert.That(ParsedTranslations.Diagnose(entry.Replace("12345678", "72F487ad", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Several_old_hashes_are_one_warning() =>
        Assert.That(
            ParsedTranslations.Diagnose(
                "translation: { complete: false }\ncodes:\n  - { code: 1, of: 12345678 }\n  - { code: 3, of: 00000000 }\n").Single(),
            Does.Match(
                "^SCG1020 3:20\\+8: What the catalog says of 1 Queued \\([0-9a-f]{8}\\) and 3 Finished \\([0-9a-f]{8}\\) has changed "
                    + "since it was translated; check their translations, and write the hashes in parentheses as 'of'$"));

    [TestCase("Queued", "Enqueued")]
    [TestCase("In the queue.", "Queueing.")]
    [TestCase("Release it.", "Let it go.")]
    public void Any_word_of_a_code_changes_its_hash(string old, string @new)
    {
        var hashes = HashesOf(ParsedTranslations.Catalog);

        Assert.That(HashesOf(ParsedTranslations.Catalog.Replace(old, @new, StringComparison.Ordinal)), Is.Not.EqualTo(hashes));
        Assert.That(HashesOf(ParsedTranslations.Catalog.Replace("Waiting jobs", "Jobs", StringComparison.Ordinal)), Is.EqualTo(hashes));
    }

    [Test]
    public void A_column_named_of_wins_over_the_key()
    {
        const string catalog = "catalog: { name: Code, columns: { of: text } }\ncodes: [{ code: 1, name: One, of: what }]";

        Assert.That(
            ParsedTranslations.Diagnose(catalog, ("codes.es.yaml", "translation:\ncodes: [{ code: 1, name: Uno, of: qué }]")), Is.Empty);
    }

    [Test]
    public void Two_files_for_one_language_are_an_error_at_the_later_one() =>
        Assert.That(
            ParsedTranslations.Diagnose(
                ("codes.es.yaml", ParsedTranslations.Spanish),
                ("codes.es.yml", "translation: { complete: false }")),
            Is.EqualTo(new[]
            {
                "codes.es.yml SCG1011 1:1+11 first codes.es.yaml 1:26+2: The translation of codes.yaml into 'es' is already generated "
                    + "from codes.es.yaml; keep one of the two files, or give one another language",
            }));

    [Test]
    public void Languages_are_listed_in_the_order_of_their_tags() =>
        Assert.That(
            ParsedTranslations.Parse(
                    ParsedTranslations.Catalog,
                    ("codes.pt-BR.yaml", "translation:"),
                    ("codes.es.yaml", ParsedTranslations.Spanish),
                    ("codes.es-MX.yaml", "translation:"))
                .Languages.Single().Languages.Select(static language => language.Tag),
            Is.EqualTo(new[] { "es", "es-MX", "pt-BR" }));

    private static string HashesOf(string catalog) => string.Concat(ParsedTranslations.Diagnose(
        catalog,
        ("codes.es.yaml", "translation: { complete: false }\ncodes:\n  - { code: 1, of: 00000000 }\n  - { code: 2, of: 00000000 }\n")));
}
