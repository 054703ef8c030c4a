using System.Net;
using System.Text.Json;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tests.Hostile;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Changes;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Tests.Output;

public sealed class ChangeReportTests
{
    /// <summary>The parts of GitHub's Markdown that go beyond CommonMark.</summary>
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseMathematics().Build();

    private static readonly ChangeReport Report = new(
        "State",
        "old.yaml",
        "new.yaml",
        [
            Create(ChangeKind.DescriptionReworded, Effect.Documentation, "7 On Hold", "It waits.", "It *still* waits.", "Other text.", 12),
            Create(ChangeKind.CodeRemoved, Effect.Breaks, "21 Lost", "21 Lost", null, "'Lost' is gone.", 0),
        ]);

    [Test]
    public void Text_is_aligned_and_sorted_by_effect() => Assert.That(Write(Report, ReportFormat.Text), Is.EqualTo("""
        Breaks the build
          old.yaml(9,1)   21 Lost    'Lost' is gone.

        Documentation only
          new.yaml(12,5)  7 On Hold  Other text.
            - It waits.
            + It *still* waits.

        2 changes: 1 breaks the build, 1 in the documentation only.

        """));

    [Test]
    public void Text_says_that_nothing_has_changed() =>
        Assert.That(Write(Report with { Changes = [] }, ReportFormat.Text), Is.EqualTo("State has not changed.\n"));

    [Test]
    public void Markdown_is_a_release_note() => Assert.That(Write(Report, ReportFormat.Markdown), Is.EqualTo("""
        ## Changes of State

        2 changes: 1 breaks the build, 1 in the documentation only.

        ### Breaks the build

        - **21 Lost**: 'Lost' is gone.

        ### Documentation only

        - **7 On Hold**: Other text.
          - Before: It waits.
          - Now: It \*still\* waits.

        """));

    [Test]
    public void Annotations_have_the_line_of_the_new_file() => Assert.That(Write(Report, ReportFormat.Github), Is.EqualTo("""
        ::notice file=new.yaml,line=12,col=5,title=Documentation only::7 On Hold: Other text.
        ::error file=new.yaml,title=Breaks the build::21 Lost: 'Lost' is gone.

        """));

    [Test]
    public void An_annotation_cannot_end_early_or_begin_another_command()
    {
        using var output = new StringWriter();

        GitHubAnnotation.Write(output, GitHubAnnotation.Warning, new("a,b:c%0A\n.yaml", 1, 2), "x::y,\r", "50%\r\n::error::no, it: fits");

        Assert.That(output.ToString(), Is.EqualTo(
            "::warning file=a%2Cb%3Ac%250A%0A.yaml,line=1,col=2,title=x%3A%3Ay%2C%0D::50%25%0D%0A::error::no, it: fits\n"));
    }

    [Test]
    public void Json_has_every_property_of_a_change()
    {
        using var json = JsonDocument.Parse(Write(Report, ReportFormat.Json));

        Assert.That(json.RootElement.GetProperty("counts").GetRawText().Where(char.IsDigit), Is.EqualTo("10001"));
        Assert.That(JsonSerializer.Serialize(json.RootElement.GetProperty("changes")[1]), Is.EqualTo(
            """{"kind":"code-removed","effect":"breaking","subject":{"kind":"code","label":"21 Lost","oldCode":21},"""
            + """ "old":"21 Lost","new":null,"message":"\u0027Lost\u0027 is gone.","side":"old","line":9,"column":1}""".TrimStart()));
    }

    [Test]
    public void Markdown_shows_hostile_texts_as_they_are([Range(0, 40)] int seed)
    {
        var random = new Random(seed);
        var text = "x" + HostileTexts.Compose(random, HostileTexts.Signs) + "y";
        var report = Report with { Changes = [Create(ChangeKind.CodeAdded, Effect.Warns, text, null, null, text, 1)] };

        var html = Markdown.ToHtml(Write(report, ReportFormat.Markdown), GitHub);

        var shown = Quotation.Visible(text);
        Assert.That(WebUtility.HtmlDecode(html), Does.Contain($"<li><strong>{shown}</strong>: {shown}</li>"));
    }

    [Test]
    public void Colours_are_only_for_terminals()
    {
        using var plain = new StringWriter();
        using var coloured = new StringWriter();

        ChangeText.Write(Report, Terminal.Create(plain));
        ChangeText.Write(Report, Terminal.CreateColoured(coloured));

        Assert.That(plain.ToString(), Does.Not.Contain('\u001B'));
        Assert.That(coloured.ToString(), Does.StartWith("\u001B[91mBreaks the build\u001B[0m\n").Or.StartWith("\u001B[31m"));
    }

    private static LocatedChange Create(ChangeKind kind, Effect effect, string label, string? old, string? @new, string sentence, int line)
    {
        CatalogPlace place = new CodePlace(21, "");
        var change = new Change(
            kind, effect, new(SubjectKind.Code, label, old is null ? null : place, @new is null ? null : place), old, @new, sentence);
        return line > 0 ? new(change, new("new.yaml", line, 5), true) : new(change, new("old.yaml", 9, 1), false);
    }

    private static string Write(ChangeReport report, ReportFormat format)
    {
        using var output = new StringWriter();
        report.Write(output, format);
        return output.ToString();
    }
}
