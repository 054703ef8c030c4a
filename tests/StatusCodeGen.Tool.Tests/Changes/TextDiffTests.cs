using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Tests.Changes;

/// <summary>What edits of catalogs are called whose codes are texts.</summary>
public sealed class TextDiffTests
{
    [TestCase("char(5)", "code: 23505, name: Unique", "code: 23506, name: Unique",
        "23506 Unique: Renumbered Behaves (23505, 23506) 'Unique' is 23506 instead of 23505 after the next build; "
        + "assemblies that were compiled before still mean 23505.")]
    [TestCase("char(5)", ", { code: 40P01, name: Deadlock, next: 40P01 }", "",
        "40P01 Deadlock: CodeRemoved Breaks (40P01 Deadlock, ) Code that uses 'Deadlock' no longer compiles, and the text 40P01 is "
        + "undeclared.")]
    [TestCase("char(5)", "type: char(5)", "type: char(6)",
        "A: TypeChanged Breaks (char(5), char(6)) Assemblies that use 'A' must be compiled again, and code that passes A or its number as "
        + "char(5) may no longer compile.")]
    [TestCase("text", "code: 23505, name: Unique", "code: 23505, name: Unique, value: 7",
        "23505 Unique: Renumbered Behaves (628250254, 7) The number of 'Unique' is 7 instead of 628250254 after the next build; "
        + "assemblies that were compiled before still have 628250254.")]
    [TestCase("text", "next: 40P01", "next: 23505",
        "40P01 Deadlock: ValueChanged Behaves (40P01, 23505) 'GetNext()' returns another value.")]
    public void Edit_is_described_with_the_texts(string type, string from, string to, string expected)
    {
        var old = $"catalog: {{ name: A, type: {type}, columns: {{ next: code? }} }}\n"
            + "codes: [{ code: 23505, name: Unique }, { code: 40P01, name: Deadlock, next: 40P01 }]";
        var changes = CatalogDiff.Compare(CatalogText.Read(old), CatalogText.Read(old.Replace(from, to, StringComparison.Ordinal)));

        Assert.That(
            changes.Select(static change =>
                $"{change.Subject.Label}: {change.Kind} {change.Effect} ({change.Old}, {change.New}) {change.Sentence}"),
            Is.EqualTo(new[] { expected }));
    }

    [Test]
    public async Task Reserved_beginnings_are_compared()
    {
        using var folder = new TemporaryFolder();
        const string Codes = "catalog: { name: A, type: char(5) }\ncodes: [{ code: 07000 }]\n";
        var old = folder.Write("old.codes.yaml", Codes + "reserved: [08x, 0A0x]\n");
        var @new = folder.Write("codes.yaml", Codes + "reserved: [08x, { code: 0Ax, reason: features }]\n");

        var run = await ToolRun.Start("diff", old, @new);

        Assert.That(run.Output, Does.Contain("A code can have 0A0x again.").And.Contains("No code can have 0Ax from now on."));
        Assert.That(run.Output, Does.Not.Contain("08x"));
    }

    [Test]
    public async Task Report_in_JSON_has_the_texts()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old.codes.yaml", "catalog: { name: A, type: char(2) }\ncodes: [{ code: 05, name: Refused }]\n");
        var @new = folder.Write("codes.yaml", "catalog: { name: A, type: char(2) }\ncodes: [{ code: 06, name: Refused }]\n");

        var run = await ToolRun.Start("diff", old, @new, "--format", "json");

        Assert.That(run.Output, Does.Contain("\"oldCode\": \"05\"").And.Contains("\"newCode\": \"06\""));
    }
}
