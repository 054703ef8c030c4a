namespace StatusCodeGen.Tests.Generation;

/// <summary>What the build says of translations when a code is added to the catalog, until it is translated.</summary>
public sealed class AddedCodeTests
{
    private const string Catalog = """
        catalog: { name: Job }
        codes:
          - { code: 1, name: Queued, description: In the queue. }

        """;

    private const string Spanish = "translation:\ncodes:\n  - { code: 1, description: En la cola. }\n";

    private const string Portuguese = "translation:\ncodes:\n  - { code: 1, description: Na fila. }\n";

    private const string Advice = "add what is missing, or write 'complete: false' under 'translation'";

    [Test]
    public void A_code_that_is_added_is_named_once_for_each_language_until_it_is_translated()
    {
        CatalogFile[] files =
        [
            new(Catalog),
            new(Spanish, "/project/codes.es.yaml"),
            new(Portuguese, "/project/codes.pt-BR.yaml"),
        ];
        var project = GeneratedProject.Create(files);
        Assert.That(project.Diagnose(), Is.Empty);

        project = Edit(project, files[0], Catalog + "  - { code: 2, name: Held, description: Held back. }\n");
        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            $"/project/codes.es.yaml(1,1): warning SCG1017: The translation into 'es' lacks 2 Held; {Advice}",
            $"/project/codes.pt-BR.yaml(1,1): warning SCG1017: The translation into 'pt-BR' lacks 2 Held; {Advice}",
        }));

        project = Edit(project, files[1], Spanish + "  - { code: 2, description: Retenido. }\n");
        Assert.That(
            project.Diagnose(),
            Is.EqualTo(new[] { $"/project/codes.pt-BR.yaml(1,1): warning SCG1017: The translation into 'pt-BR' lacks 2 Held; {Advice}" }));

        project = Edit(project, files[2], Portuguese + "  - { code: 2, description: Retido. }\n");
        Assert.That(project.Diagnose(), Is.Empty);
    }

    private static GeneratedProject Edit(GeneratedProject project, CatalogFile file, string yaml) => GeneratedProject.Run(
        project.Driver.ReplaceAdditionalText(file, new CatalogFile(yaml, file.Path)),
        GeneratedProject.Compile(Target.Net10, ""));
}
