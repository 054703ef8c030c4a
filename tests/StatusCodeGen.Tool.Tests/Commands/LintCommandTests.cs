namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class LintCommandTests
{
    [Test]
    public async Task A_shipped_catalog_has_no_diagnostics()
    {
        var run = await ToolRun.Start("lint", Path.Combine(Repository.Root, "codes/http.codes.yaml"));

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Done, "", "")));
    }
}
