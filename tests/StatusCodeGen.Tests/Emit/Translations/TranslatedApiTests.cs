using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Translations;

/// <summary>The members that return a text in the language of a culture.</summary>
public sealed class TranslatedApiTests
{
    private const string Catalog = """
        catalog:
          name: Job
          namespace: Acme
          columns: { advice: text?, weight: int? }
        groups:
          - name: Waiting
            title: Waiting jobs
            codes:
              - { code: 1, name: Queued, description: In the queue. }
              - { code: 2, name: Held, description: Held back., advice: Release it. }
          - name: Done
            codes:
              - { code: 3, name: Finished, description: All went well. }
              - { code: 4, name: Lost }
        """;

    private const string Spanish = """
        translation: { language: es, complete: false }
        groups: [{ name: Waiting, title: En espera }]
        codes:
          - { code: 1, name: En cola, description: "En la \"cola\"\u2028." }
          - { code: 2, description: Retenido., advice: Suéltelo. }
        """;

    private const string Mexican = """
        translation: { language: es-MX }
        codes:
          - { code: 1, description: Formado. }
        """;

    private const string Portuguese = """
        translation: { language: pt-BR, complete: false }
        codes: [{ code: 1, name: Na fila }]
        """;

    private static readonly IReadOnlyList<Target> Targets = [.. Target.Extremes, Target.Framework, Target.Net8CSharp8];

    private static readonly CatalogFile[] Files =
    [
        new(Catalog),
        new(Spanish, "/project/codes.es.yaml"),
        new(Mexican, "/project/codes.es-MX.yaml"),
        new(Portuguese, "/project/codes.pt-BR.yaml"),
    ];

    [TestCaseSource(nameof(Targets))]
    public void A_text_is_in_the_language_of_the_culture_or_the_next_that_has_it(Target target)
    {
        const string es = "new CultureInfo(\"es\")";
        const string mx = "new CultureInfo(\"es-MX\")";
        const string br = "new CultureInfo(\"pt-BR\")";
        (string Expression, string Expected)[] cases =
        [
            ($"Job.Queued.GetDescription({es})", "En la \"cola\"\u2028."),
            ($"Job.Queued.GetDescription({mx})", "Formado."),
            ($"Job.Held.GetDescription({mx})", "Retenido."),
            ($"Job.Finished.GetDescription({mx})", "All went well."),
            ($"Job.Queued.GetDescription({br})", "In the queue."),
            ("Job.Queued.GetDescription(new CultureInfo(\"pt\"))", "In the queue."),
            ("Job.Queued.GetDescription(new CultureInfo(\"de-DE\"))", "In the queue."),
            ("Job.Queued.GetDescription(CultureInfo.InvariantCulture)", "In the queue."),
            ($"Job.Lost.GetDescription({es})", ""),
            ($"((Job)77).GetDescription({es})", ""),
            ($"Job.Queued.GetName({mx})", "En cola"),
            ($"Job.Held.GetName({mx})", "Held"),
            ($"Job.Queued.GetName({br})", "Na fila"),
            ($"((Job)(-77)).GetName({es})", "-77"),
            ($"Job.Held.GetAdvice({mx})", "Suéltelo."),
            ($"Job.Held.GetAdvice({br})", "Release it."),
            ($"Job.Queued.GetAdvice({es})", ""),
            ($"JobGroup.Waiting.GetTitle({mx})", "En espera"),
            ($"JobGroup.Done.GetTitle({mx})", "Done"),
            ($"JobGroup.Waiting.GetTitle({br})", "Waiting jobs"),
            ($"((JobGroup)9).GetTitle({es})", ""),
            ("Job.Queued.GetDescription()", "In the queue."),
            ("JobGroup.Waiting.GetTitle()", "Waiting jobs"),
            ("Job.Held.GetAdvice()", "Release it."),
            ("string.Join(\" \", Jobs.Languages)", "es es-MX pt-BR"),
        ];

        Assert.That(
            Evaluated.Evaluate(Files, target, [.. cases.Select(static test => test.Expression)]),
            Is.EqualTo(cases.Select(static test => test.Expected)));
    }

    [Test]
    public void No_culture_is_the_current_one_of_the_user_interface()
    {
        const string code =
            "new Func<object>(() => { CultureInfo.CurrentUICulture = new CultureInfo(\"es\"); return Job.Queued.GetName(null); })()";

        Assert.That(Evaluated.Evaluate(Files, Target.Net10, code), Is.EqualTo(new[] { "En cola" }));
    }

    [TestCaseSource(nameof(Targets))]
    public void Codes_that_are_texts_are_translated_too(Target target)
    {
        CatalogFile[] text =
        [
            new("""
                catalog: { name: Fault, namespace: Acme, type: text }
                codes: [{ code: card_declined, description: Declined. }, { code: other }]
                """),
            new(
                """
                translation:
                codes: [{ code: card_declined, name: tarjeta rechazada, description: Rechazada. }, { code: other, name: otra }]
                """,
                "/project/codes.es.yaml"),
        ];
        CatalogFile[] packed =
        [
            new("""
                catalog: { name: State, namespace: Acme, type: char(5) }
                codes: [{ code: 05, name: Five, description: Cinco }, { code: '23505' }]
                """),
            new("translation: { complete: false }\ncodes: [{ code: 05, description: Fünf }]", "/project/codes.de.yaml"),
        ];

        Assert.That(
            Evaluated.Evaluate(
                text,
                target,
                "Fault.CardDeclined.GetDescription(new CultureInfo(\"es\"))",
                "Fault.CardDeclined.GetName(new CultureInfo(\"es\"))",
                "Fault.Undeclared.GetName(new CultureInfo(\"es\"))",
                "new FaultText(\"other\").Code.GetName(new CultureInfo(\"es-AR\"))",
                "Fault.Other.GetDescription(new CultureInfo(\"es\"))"),
            Is.EqualTo(new[] { "Rechazada.", "tarjeta rechazada", "", "otra", "" }));
        Assert.That(
            Evaluated.Evaluate(
                packed,
                target,
                "State.Five.GetDescription(new CultureInfo(\"de-AT\"))",
                "State.Five.GetName(new CultureInfo(\"de\"))",
                "new StateText(\"XX000\").Code.GetName(new CultureInfo(\"de\"))"),
            Is.EqualTo(new[] { "Fünf", "Five", "XX000" }));
    }

    [Test]
    public void Nothing_changes_in_a_catalog_without_translations()
    {
        var plain = GeneratedProject.Create([new CatalogFile(Catalog)]).Files;
        var beside = GeneratedProject.Create([new(Catalog), new("catalog: { name: x }", "/project/codes.es.yaml")]);

        Assert.That(beside.Files, Is.EqualTo(plain));
        Assert.That(beside.Diagnose(), Is.Empty);
        Assert.That(plain.Values, Is.All.Not.Contains("CultureInfo culture"));
    }

    [Test]
    public void An_enum_whose_lookup_class_is_named_Languages_has_no_such_member()
    {
        CatalogFile[] files =
        [
            new("catalog: { name: Language, namespace: Acme }\ncodes: [{ code: 1, name: Old }]"),
            new("translation:\ncodes: [{ code: 1, name: Viejo }]", "/project/codes.es.yaml"),
        ];

        Assert.That(
            Evaluated.Evaluate(files, Target.Net10, "Language.Old.GetName(new CultureInfo(\"es\"))", "Languages.Count"),
            Is.EqualTo(new[] { "Viejo", "1" }));
    }

    /// <summary>The codes are consecutive: in code that is not optimized, other tables are spans that are allocated.</summary>
    [Test]
    public void A_culture_is_looked_up_without_allocating_and_a_table_is_made_once()
    {
        const string code = """
            using Acme;

            internal static class Probe
            {
                public static long[] Run()
                {
                    var es = new System.Globalization.CultureInfo("es-AR");
                    var de = new System.Globalization.CultureInfo("de-AT");
                    return new[] { Measure(es), Measure(de), Measure(es), Measure(de) };
                }

                private static long Measure(System.Globalization.CultureInfo culture)
                {
                    long before = System.GC.GetAllocatedBytesForCurrentThread();
                    Large.N7.GetDescription(culture);
                    Large.N1200.GetDescription(culture);
                    return System.GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
            """;
        var rows = Enumerable.Range(0, 1234).ToList();
        var catalog = "catalog: { name: Large, namespace: Acme }\ncodes:\n"
            + string.Concat(rows.Select(static row => $"  - {{ code: {row}, name: N{row}, description: D{row} }}\n"));
        var translation = "translation:\ncodes:\n"
            + string.Concat(rows.Select(static row => $"  - {{ code: {row}, description: L{row} }}\n"));
        var assembly = GeneratedProject.Create(
            [new(catalog), new(translation, "/project/codes.es.yaml"), new(translation, "/project/codes.de.yaml")],
            Target.Net10CSharp12,
            code).Load();

        var allocated = (long[])assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!;

        Assert.That(allocated[..2], Is.All.GreaterThan(1234 * IntPtr.Size));
        Assert.That(allocated[2..], Is.All.Zero);
    }

    [Test]
    public void A_large_translation_with_gaps_has_each_text_in_its_row()
    {
        var rows = Enumerable.Range(0, 700).ToList();
        var catalog = "catalog: { name: Large, namespace: Acme }\ncodes:\n"
            + string.Concat(rows.Select(static row => $"  - {{ code: {row}, name: N{row}, description: D{row} }}\n"));
        var translation = "translation: { complete: false }\ncodes:\n"
            + string.Concat(rows.Where(static row => row % 3 != 0).Reverse().Select(static row =>
                $"  - {{ code: {row}, description: \"{new string('é', row)}\\u0085{row}\" }}\n"));
        CatalogFile[] files = [new(catalog), new(translation, "/project/codes.es.yaml")];

        foreach (var target in Target.Extremes)
        {
            Assert.That(
                Evaluated.Evaluate(
                    files,
                    target,
                    "string.Join(\"|\", Larges.All.Select(row => row.Code.GetDescription(new CultureInfo(\"es\"))))"),
                Is.EqualTo(new[]
                {
                    string.Join('|', rows.Select(static row => row % 3 == 0 ? $"D{row}" : $"{new string('é', row)}\u0085{row}")),
                }),
                target.Name);
        }
    }
}
