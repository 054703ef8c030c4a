namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class TranslateCommandTests
{
    private const string Catalog = """
        catalog: { name: PaymentStatus, columns: { advice: text? } }
        groups:
          - name: Open
            title: Open payments
            codes:
              - { code: 10, name: Authorized, description: The bank has reserved the amount., advice: "Wait,\nplease" }
              - { code: 11, name: Waiting }
          - name: Closed
            codes:
              - { code: 20, name: Paid, description: "The #1 state: paid" }
        """;

    private const string Skeleton = """
        # yaml-language-server: $schema=obj/statuscodegen.translation.schema.json
        # The translation of codes.yaml. Write a text behind each key.
        # The comment above it has the text of the catalog.
        translation:
          language: es
        groups:
          # Open payments
          - name: Open
            title:
          # Closed
          - name: Closed
            title:
        codes:
          # Authorized: The bank has reserved the amount.
          # advice: Wait, please
          - code: 10
            description:
            advice:
            of: HASH10
          # Paid: The #1 state: paid
          - code: 20
            description:
            of: HASH20

        """;

    [Test]
    public async Task A_new_translation_has_a_key_to_fill_in_for_each_text()
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.Write("codes.yaml", Catalog);

        var run = await ToolRun.Start("translate", catalog, "--to", "ES");

        Assert.That(run, Is.EqualTo(new ToolRun(0, "", $"Wrote '{folder["codes.es.yaml"]}' with 2 new entries to fill in.\n")));
        Assert.That(WithoutHashes(folder, "codes.es.yaml"), Is.EqualTo(Skeleton));
        Assert.That(await Lint(catalog), Is.EqualTo(new[] { "SCG1017" }));
    }

    [Test]
    public async Task Names_are_asked_for_with_an_option_and_where_there_is_nothing_else()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.Start("translate", folder.Write("a.codes.yaml", Catalog), "--to", "pt-BR", "--names");
        await ToolRun.Start(
            "translate", folder.Write("b.codes.yaml", "catalog: { name: A }\ncodes: [{ code: 1, name: One }]"), "--to", "es");

        Assert.That(WithoutHashes(folder, "a.codes.pt-BR.yaml"), Does.Contain("- code: 11\n    name:\n    of: HASH"));
        Assert.That(WithoutHashes(folder, "b.codes.es.yaml"), Does.EndWith("codes:\n  # One\n  - code: 1\n    name:\n    of: HASH1\n"));
    }

    [Test]
    public async Task What_a_translation_has_stays_and_what_it_lacks_is_added()
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.Write("codes.yaml", Catalog);
        folder.Write("codes.es.yaml", """
            # My translation.
            translation: { language: es } # Spanish
            codes:
              # Paid
              - { code: 0x14, description: 'Pagado' } # checked
            x-end: 1
            """);

        var run = await ToolRun.Start("translate", catalog, "--to", "es");

        Assert.That(run.Error, Does.EndWith("with 1 new entry to fill in.\n"));
        Assert.That(WithoutHashes(folder, "codes.es.yaml"), Is.EqualTo("""
            # My translation.
            translation: { language: es } # Spanish
            codes:
              # Authorized: The bank has reserved the amount.
              # advice: Wait, please
              - { code: 10, description: '', advice: '', of: HASH10 }
              # Paid
              - { code: 0x14, description: 'Pagado', of: HASH20 } # checked
            x-end: 1
            """));
        Assert.That((await ToolRun.Start("translate", catalog, "--to", "es")).Error, Does.EndWith("has every code.\n"));
    }

    [Test]
    public async Task An_old_hash_is_kept_until_the_text_is_reviewed()
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.Write("codes.yaml", "catalog: { name: A }\ncodes: [{ code: 1, name: One, description: x }]");
        const string Old = "translation:\ncodes:\n  - code: 1\n    description: equis\n    of: 00000000\n";
        folder.Write("codes.es.yaml", Old);

        await ToolRun.Start("translate", catalog, "--to", "es");
        Assert.That(File.ReadAllText(folder["codes.es.yaml"]), Is.EqualTo(Old));
        Assert.That(await Lint(catalog), Is.EqualTo(new[] { "SCG1020" }));

        await ToolRun.Start("translate", catalog, "--to", "es", "--reviewed");
        Assert.That(WithoutHashes(folder, "codes.es.yaml"), Is.EqualTo(Old.Replace("00000000", "HASH1", StringComparison.Ordinal)));
        Assert.That(await Lint(catalog), Is.Empty);
    }

    [TestCase("spanish", "'spanish' is not a language tag; write one such as es, pt-BR or zh-Hant.")]
    [TestCase("es_MX", "'es_MX' is not a language tag; write one such as es, pt-BR or zh-Hant. Did you mean es-MX?")]
    public async Task A_language_that_is_not_a_tag_is_refused(string language, string message)
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Start("translate", folder.Write("codes.yaml", Catalog), "--to", language);

        Assert.That(run, Is.EqualTo(new ToolRun(2, "", $"error: {message}\n")));
    }

    [TestCase("title: x", "exists, and has no key 'translation'; move it away first.")]
    [TestCase("translation: { language: de }", "exists, and is a translation into de.")]
    [TestCase("translation: { lang: es }", "has errors; correct them first: ")]
    public async Task A_file_that_cannot_be_updated_is_left_alone(string text, string message)
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.Write("codes.yaml", Catalog);
        folder.Write("codes.es.yaml", text);

        var run = await ToolRun.Start("translate", catalog, "--to", "es");

        Assert.That((run.ExitCode, File.ReadAllText(folder["codes.es.yaml"])), Is.EqualTo((2, text)));
        Assert.That(run.Error, Does.Contain(message));
    }

    [Test]
    public async Task A_page_is_printed_in_the_language_of_a_translation()
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.Write("codes.yaml", Catalog);
        folder.Write("codes.es.yaml", """
            translation: { language: es, complete: false }
            catalog: { title: Estados }
            groups: [{ name: Open, title: Abiertos }]
            codes: [{ code: 10, description: Reservado., advice: Espere }]
            """);
        folder.Write("codes.es-MX.yaml", "translation:\ncodes: [{ code: 10, description: Apartado. }]");

        var page = await ToolRun.Start("docs", catalog, "--language", "es-MX");
        Assert.That(page.Output, Is.EqualTo("""
            # Estados

            ## Abiertos

            | Code | Name | Description | advice |
            |---|---|---|---|
            | <a id="10"></a>10 | Authorized | Apartado. | Espere |
            | <a id="11"></a>11 | Waiting |  |  |

            ## Closed

            | Code | Name | Description | advice |
            |---|---|---|---|
            | <a id="20"></a>20 | Paid | The &#35;1 state: paid |  |


            """));

        var html = await ToolRun.Start("docs", catalog, "--language", "es", "--format", "html");
        Assert.That(html.Output, Does.Contain("<html lang=\"es\">").And.Contain("<td>Reservado.</td>"));
        var missing = await ToolRun.Start("docs", catalog, "--language", "de");
        Assert.That(
            missing.Error,
            Is.EqualTo($"error: There is no translation of '{catalog}' into de beside it; 'statuscodes translate' makes one "
                + "to fill in.\n"));
    }

    private static async Task<string[]> Lint(string catalog)
    {
        var run = await ToolRun.Start("lint", catalog);
        return [.. run.Output.Split('\n').Where(static line => line.Contains(": warning ", StringComparison.Ordinal))
            .Select(static line => line.Split(": warning ")[1].Split(':')[0])];
    }

    /// <summary>The text of a file in which each hash is the word HASH and the code.</summary>
    private static string WithoutHashes(TemporaryFolder folder, string file) => System.Text.RegularExpressions.Regex.Replace(
        File.ReadAllText(folder[file]),
        "(code: (0x14|[0-9]+)(?:(?!code: )[^\u0000])*?of: )[0-9a-f]{8}",
        static match => $"{match.Groups[1].Value}HASH{match.Groups[2].Value.Replace("0x14", "20", StringComparison.Ordinal)}");
}
